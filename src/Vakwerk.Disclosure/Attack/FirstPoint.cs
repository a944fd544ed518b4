namespace Vakwerk.Disclosure.Attack;

/// <summary>Finds some table that fits what is published, to start from.</summary>
internal static class FirstPoint
{
    /// <summary>
    /// Takes the true table when it is known. Otherwise puts the free columns at a bound and lifts the basic ones that this
    /// leaves outside their bounds one by one, none of the others becoming worse.
    /// </summary>
    /// <exception cref="DisclosureException">No table fits what is published.</exception>
    public static void Find(Tableau tableau, double[] truth)
    {
        bool known = Array.TrueForAll(truth, double.IsFinite);
        for (int j = 0; j < tableau.FreeCount; j++)
        {
            int variable = tableau.Free(j);
            double nearest = Math.Clamp(0, tableau.Lower[variable], tableau.Upper[variable]);
            tableau.X[variable] = known ? truth[variable] : nearest;
        }

        tableau.SolveBasic();
        if (tableau.RowCount == 0)
        {
            return;
        }

        double[] lower = (double[])tableau.Lower.Clone();
        double[] upper = (double[])tableau.Upper.Clone();
        int[] outside =
        [
            .. Enumerable
                .Range(0, truth.Length)
                .Where(variable =>
                    tableau.X[variable] < lower[variable] || tableau.X[variable] > upper[variable]
                ),
        ];
        foreach (int variable in outside)
        {
            tableau.Lower[variable] = Math.Min(lower[variable], tableau.X[variable]);
            tableau.Upper[variable] = Math.Max(upper[variable], tableau.X[variable]);
        }

        foreach (int variable in outside)
        {
            Lift(tableau, variable, lower[variable], upper[variable]);
        }
    }

    private static void Lift(Tableau tableau, int variable, double lower, double upper)
    {
        double value = tableau.X[variable];
        double missing = Math.Max(lower - value, value - upper);
        if (missing > 0)
        {
            int sign = value < lower ? 1 : -1;
            tableau.Aim([variable], [1]);
            double moved = tableau.Push(sign, missing);
            if (moved < missing - 1000 * Tolerance.Of(Math.Max(Math.Abs(value), missing)))
            {
                throw new DisclosureException(TableFault.Contradiction, "");
            }
        }

        tableau.Lower[variable] = lower;
        tableau.Upper[variable] = upper;
        tableau.X[variable] = Math.Clamp(tableau.X[variable], lower, upper);
    }
}
