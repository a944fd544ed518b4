namespace Vakwerk.Disclosure.Attack;

/// <summary>Finds some table that fits what is published, to start from.</summary>
internal static class FirstPoint
{
    /// <summary>
    /// Takes the guess for the free columns and lifts the basic ones that this leaves outside their bounds one by one, none of the
    /// others becoming worse.
    /// </summary>
    /// <param name="system">The equations.</param>
    /// <param name="guess">The true table, or one that nearly fits.</param>
    /// <exception cref="DisclosureException">No table fits what is published.</exception>
    public static double[] Find(Reduced system, double[] guess)
    {
        double[] x = new double[guess.Length];
        foreach (int variable in system.Free)
        {
            x[variable] = Math.Clamp(
                guess[variable],
                system.Lower[variable],
                system.Upper[variable]
            );
        }

        system.Solve(x);
        int[] outside =
        [
            .. Enumerable
                .Range(0, x.Length)
                .Where(variable =>
                    x[variable] < system.Lower[variable] || x[variable] > system.Upper[variable]
                ),
        ];
        if (outside.Length == 0 || system.Basic.Length == 0)
        {
            return x;
        }

        var tableau = new DenseTableau(system);
        x.CopyTo(tableau.X, 0);
        foreach (int variable in outside)
        {
            tableau.Lower[variable] = Math.Min(system.Lower[variable], x[variable]);
            tableau.Upper[variable] = Math.Max(system.Upper[variable], x[variable]);
        }

        foreach (int variable in outside)
        {
            Lift(tableau, variable, system.Lower[variable], system.Upper[variable]);
        }

        return tableau.X;
    }

    private static void Lift(DenseTableau tableau, int variable, double lower, double upper)
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
