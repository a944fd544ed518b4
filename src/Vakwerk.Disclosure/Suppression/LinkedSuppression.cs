using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>
/// Protects linked tables together. What fits in memory as one linear program is done as one; of more, every table is protected by
/// itself, what it suppresses is carried over to the others until nothing changes, and the repair looks at the whole.
/// </summary>
internal static class LinkedSuppression
{
    /// <summary>Up to so many numbers one tableau of everything is quick.</summary>
    private const long AtOnce = 2_000_000;

    /// <summary>Up to so many numbers (half a gigabyte) the whole can be repaired by linear programming.</summary>
    private const long Repairable = 60_000_000;

    private const int SliceAbove = 700;
    private const int Turns = 5;

    public static Protection Protect(LinkedTables linked, SuppressionOptions options)
    {
        Table cells = linked.Cells;
        double lower = options.LowerBound;
        SecondarySuppression.Check(cells, lower);
        double[] weight = SecondarySuppression.Weights(cells, options);
        for (int cell = 0; cell < weight.Length; cell++)
        {
            weight[cell] = linked.IsFixed[cell] ? Repair.Forbidden : weight[cell];
        }

        double[] width = SecondarySuppression.Widths(cells, linked.Primary);
        bool[] suppressed = (bool[])linked.IsHidden.Clone();
        long inner = cells.Composition.IsInner.LongCount(one => one);
        long size = inner * (cells.Count - inner + cells.Composition.Constraints.Count);
        if (size <= AtOnce)
        {
            new CellProtection(cells, suppressed, width, weight, lower).Run();
        }
        else
        {
            InTurn(linked, suppressed, width, weight, lower);
        }

        var repair = new Repair(cells, linked.Primary, width, weight, lower);
        CheapestMove? moves =
            size <= Repairable ? new CheapestMove(cells, repair.Cost, lower) : null;
        return repair.Run(suppressed, (cell, by) => moves?.Needed(cell, by) ?? []);
    }

    private static void InTurn(
        LinkedTables linked,
        bool[] suppressed,
        double[] width,
        double[] weight,
        double lower
    )
    {
        int before = -1;
        for (int turn = 0; turn < Turns && before != suppressed.Count(one => one); turn++)
        {
            before = suppressed.Count(one => one);
            for (int part = 0; part < linked.Parts.Count; part++)
            {
                int[] places = linked.Places(part);
                bool[] inside = Array.ConvertAll(places, at => suppressed[at]);
                Slices.Protect(
                    linked.Parts[part].Table,
                    inside,
                    Array.ConvertAll(places, at => width[at]),
                    Array.ConvertAll(places, at => weight[at]),
                    lower,
                    SliceAbove
                );
                for (int i = 0; i < places.Length; i++)
                {
                    suppressed[places[i]] |= inside[i];
                }
            }
        }
    }
}
