using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Bench;

/// <summary>
/// A synthetic year table of institutions x 4 levels x 2 leerwegen x 12 groups with all margins: seeded, skewed as the sector is
/// (few large institutions, few large groups), four in ten inner cells empty and four in ten from 1 to 4.
/// </summary>
internal static class DisclosureInstance
{
    private static readonly double[] Levels = [0.06, 0.22, 0.27, 0.45];
    private static readonly double[] Leerwegen = [0.72, 0.28];

    /// <param name="institutions">Number of institutions; 60 gives 11,895 cells.</param>
    /// <param name="seed">The same seed gives the same table.</param>
    /// <param name="studentsPerInstitution">Mean size of an institution.</param>
    public static CrossTable Create(
        int institutions,
        ulong seed,
        double studentsPerInstitution = 324.5
    )
    {
        const int Groups = 12;
        ulong state = seed;
        double Uniform() => ((Next(ref state) >> 11) + 0.5) * (1.0 / 9007199254740992.0);
        double Normal() => Math.Sqrt(-2 * Math.Log(Uniform())) * Math.Cos(2 * Math.PI * Uniform());
        double[] sizes = Shares(institutions, () => Math.Exp(0.55 * Normal()));
        double[] groups = Shares(Groups, () => Math.Exp(0.7 * Normal()));
        var records = new List<(int[], double, string?)>();
        for (int i = 0; i < institutions; i++)
        {
            double[] tilt = Shares(Groups, () => Math.Exp(0.6 * Normal()));
            for (int l = 0; l < Levels.Length; l++)
            {
                for (int w = 0; w < Leerwegen.Length; w++)
                {
                    for (int g = 0; g < Groups; g++)
                    {
                        double mean =
                            studentsPerInstitution
                            * institutions
                            * sizes[i]
                            * Levels[l]
                            * Leerwegen[w]
                            * groups[g]
                            * tilt[g]
                            * Groups;
                        records.Add(([i, l, w, g], Poisson(mean, Uniform), null));
                    }
                }
            }
        }

        return CrossTable.Create(
            [
                Hierarchy.Flat("instelling", Codes("i", institutions), "Totaal"),
                Hierarchy.Flat("niveau", Codes("n", Levels.Length), "Totaal"),
                Hierarchy.Flat("leerweg", ["BOL", "BBL"], "Totaal"),
                Hierarchy.Flat("groep", Codes("g", Groups), "Totaal"),
            ],
            records
        );
    }

    private static string[] Codes(string letter, int count) =>
        [.. Enumerable.Range(1, count).Select(number => $"{letter}{number}")];

    private static double[] Shares(int count, Func<double> draw)
    {
        double[] sizes = [.. Enumerable.Range(0, count).Select(_ => draw())];
        double sum = sizes.Sum();
        return Array.ConvertAll(sizes, size => size / sum);
    }

    private static double Poisson(double mean, Func<double> uniform)
    {
        double limit = Math.Exp(-mean);
        int count = 0;
        for (double product = uniform(); product > limit; product *= uniform())
        {
            count++;
        }

        return count;
    }

    private static ulong Next(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
