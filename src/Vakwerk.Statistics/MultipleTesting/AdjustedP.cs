using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.MultipleTesting;

/// <summary>
/// p-values adjusted for testing many at once: reject where the adjusted value is at most α.
/// </summary>
/// <remarks>
/// Bonferroni, Holm, Hochberg, Hommel and Šidák guard against one false rejection in the family; Benjamini-Hochberg and
/// Benjamini-Yekutieli bound the expected share of false rejections. All take p-values in any order and keep it.
/// </remarks>
public static class AdjustedP
{
    /// <summary>m p, at most 1.</summary>
    /// <param name="p">The p-values, each from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is not between 0 and 1.</exception>
    public static double[] Bonferroni(ReadOnlySpan<double> p)
    {
        Check(p);
        var adjusted = new double[p.Length];
        for (int i = 0; i < p.Length; i++)
        {
            adjusted[i] = Math.Min(1, p.Length * p[i]);
        }

        return adjusted;
    }

    /// <summary>Holm's step-down: the running maximum of (m - i + 1) p₍ᵢ₎.</summary>
    /// <inheritdoc cref="Bonferroni"/>
    /// <remarks>Holm (1979), Scand. J. Stat. 6:65-70.</remarks>
    public static double[] Holm(ReadOnlySpan<double> p)
    {
        Sorted family = Sorted.Of(p);
        double highest = 0;
        for (int i = 0; i < p.Length; i++)
        {
            highest = Math.Max(highest, (p.Length - i) * family.Values[i]);
            family.Values[i] = Math.Min(1, highest);
        }

        return family.InOrder();
    }

    /// <summary>Hochberg's step-up: the running minimum from the largest of (m - i + 1) p₍ᵢ₎.</summary>
    /// <inheritdoc cref="Bonferroni"/>
    /// <remarks>Hochberg (1988), Biometrika 75:800-802.</remarks>
    public static double[] Hochberg(ReadOnlySpan<double> p)
    {
        Sorted family = Sorted.Of(p);
        double lowest = 1;
        for (int i = p.Length - 1; i >= 0; i--)
        {
            lowest = Math.Min(lowest, (p.Length - i) * family.Values[i]);
            family.Values[i] = lowest;
        }

        return family.InOrder();
    }

    /// <summary>Hommel's method, sharper than Hochberg's; quadratic in the number of p-values.</summary>
    /// <inheritdoc cref="Bonferroni"/>
    /// <remarks>Hommel (1988), Biometrika 75:383-386; Wright (1992), Biometrics 48:1005-1013.</remarks>
    public static double[] Hommel(ReadOnlySpan<double> p)
    {
        if (p.Length <= 2)
        {
            return Hochberg(p);
        }

        Sorted family = Sorted.Of(p);
        double[] values = family.Values;
        int n = values.Length;
        double first = 1;
        for (int i = 0; i < n; i++)
        {
            first = Math.Min(first, n * values[i] / (i + 1));
        }

        var best = new double[n];
        Array.Fill(best, first);
        for (int m = n - 1; m >= 2; m--)
        {
            int split = n - m + 1;
            double bound = double.PositiveInfinity;
            for (int i = split; i < n; i++)
            {
                bound = Math.Min(bound, m * values[i] / (i - split + 2));
            }

            for (int i = 0; i < split; i++)
            {
                best[i] = Math.Max(best[i], Math.Min(m * values[i], bound));
            }

            double last = Math.Min(m * values[split - 1], bound);
            for (int i = split; i < n; i++)
            {
                best[i] = Math.Max(best[i], last);
            }
        }

        for (int i = 0; i < n; i++)
        {
            values[i] = Math.Max(best[i], values[i]);
        }

        return family.InOrder();
    }

    /// <summary>Benjamini and Hochberg's false discovery rate: the running minimum from the largest of m p₍ᵢ₎/i.</summary>
    /// <inheritdoc cref="Bonferroni"/>
    /// <remarks>Benjamini and Hochberg (1995), J. R. Stat. Soc. B 57:289-300. For independent or positively dependent tests.</remarks>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> p) => StepUp(p, 1);

    /// <summary>Benjamini and Yekutieli's false discovery rate under any dependence: Benjamini-Hochberg times Σ1/i.</summary>
    /// <inheritdoc cref="Bonferroni"/>
    /// <remarks>Benjamini and Yekutieli (2001), Annals of Statistics 29:1165-1188.</remarks>
    public static double[] BenjaminiYekutieli(ReadOnlySpan<double> p)
    {
        double harmonic = 0;
        for (int i = p.Length; i >= 1; i--)
        {
            harmonic += 1.0 / i;
        }

        return StepUp(p, harmonic);
    }

    /// <summary>Šidák's single step: 1 - (1-p)ᵐ, for independent tests.</summary>
    /// <inheritdoc cref="Bonferroni"/>
    /// <remarks>Šidák (1967), J. Am. Stat. Assoc. 62:626-633.</remarks>
    public static double[] Sidak(ReadOnlySpan<double> p)
    {
        Check(p);
        var adjusted = new double[p.Length];
        for (int i = 0; i < p.Length; i++)
        {
            adjusted[i] = OneOf(p[i], p.Length);
        }

        return adjusted;
    }

    /// <summary>Šidák's step-down: the running maximum of 1 - (1-p₍ᵢ₎)^(m-i+1).</summary>
    /// <inheritdoc cref="Bonferroni"/>
    /// <remarks>Holland and Copenhaver (1987), Biometrics 43:417-423.</remarks>
    public static double[] SidakStepDown(ReadOnlySpan<double> p)
    {
        Sorted family = Sorted.Of(p);
        double highest = 0;
        for (int i = 0; i < p.Length; i++)
        {
            highest = Math.Max(highest, OneOf(family.Values[i], p.Length - i));
            family.Values[i] = highest;
        }

        return family.InOrder();
    }

    private static double[] StepUp(ReadOnlySpan<double> p, double factor)
    {
        Sorted family = Sorted.Of(p);
        double lowest = 1;
        for (int i = p.Length - 1; i >= 0; i--)
        {
            lowest = Math.Min(lowest, p.Length * factor / (i + 1) * family.Values[i]);
            family.Values[i] = lowest;
        }

        return family.InOrder();
    }

    /// <summary>1 - (1-p)ᵐ without cancellation.</summary>
    private static double OneOf(double p, int m) =>
        p >= 1 ? 1 : -SpecialMath.Expm1(m * SpecialMath.Log1p(-p));

    private static void Check(ReadOnlySpan<double> p)
    {
        foreach (double value in p)
        {
            Require.Probability(value, nameof(p));
        }
    }

    /// <summary>The p-values in ascending order, and the way back.</summary>
    private readonly record struct Sorted(double[] Values, int[] Order)
    {
        public static Sorted Of(ReadOnlySpan<double> p)
        {
            Check(p);
            double[] values = p.ToArray();
            int[] order = Ordering.Sort(values);
            return new Sorted(values, order);
        }

        public double[] InOrder()
        {
            var result = new double[Values.Length];
            for (int i = 0; i < result.Length; i++)
            {
                result[Order[i]] = Values[i];
            }

            return result;
        }
    }
}
