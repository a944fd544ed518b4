using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Rounding;

/// <summary>
/// Additive rounding of small counts: inner cells below the base that make some published cell small become 0 or the base, all
/// others stay, and every margin is the sum of what is published, so nothing has to be suppressed.
/// </summary>
/// <remarks>
/// Langsrud and Heldal (2018), Proc. Privacy in Statistical Databases: the rounded cells are chosen so that the margins deviate
/// as little as possible, one cell after another (the largest gain first), and then by exchanges until none helps. A published
/// multiple of the base may be real or rounded; what was between is not seen any more.
/// </remarks>
public static class SmallCountRounding
{
    /// <summary>Rounds the small counts of a table.</summary>
    /// <param name="table">A table of counts with all its values.</param>
    /// <param name="roundBase">The base, 3 or 5 in practice; at least 2.</param>
    /// <returns>The published value of every cell: margins are the sums of the inner cells.</returns>
    /// <exception cref="DisclosureException">An inner cell is no count.</exception>
    public static double[] Round(Table table, int roundBase)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(roundBase, 2);
        double[] rounded = table.Values.ToArray();
        List<int> small = Small(table, roundBase);
        if (small.Count > 0)
        {
            new RoundingSearch(table, small, roundBase).Run(rounded);
        }

        for (int cell = 0; cell < table.Count; cell++)
        {
            if (!table.Composition.IsInner[cell])
            {
                rounded[cell] = table.Sum(cell, rounded);
            }
        }

        return rounded;
    }

    /// <summary>The inner cells that must change: those from 1 to just below the base.</summary>
    private static List<int> Small(Table table, int roundBase)
    {
        var small = new List<int>();
        for (int cell = 0; cell < table.Count; cell++)
        {
            double value = table.Values[cell];
            if (!table.Composition.IsInner[cell])
            {
                continue;
            }

            if (!(value >= 0 && double.IsInteger(value)))
            {
                throw new DisclosureException(TableFault.WrongValue, table.Names[cell]);
            }

            if (value > 0 && value < roundBase)
            {
                small.Add(cell);
            }
        }

        return small;
    }
}
