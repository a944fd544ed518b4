using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

/// <summary>Small tables of counts, and what a patient attacker finds out by trying every table.</summary>
internal static class Small
{
    /// <summary>A two-way table with its margins; rows a, b, …, columns v, w, ….</summary>
    public static CrossTable TwoWay(double[,] counts)
    {
        int rows = counts.GetLength(0);
        int columns = counts.GetLength(1);
        return CrossTable.Create(
            [
                Hierarchy.Flat("rij", Codes('a', rows), "T"),
                Hierarchy.Flat("kolom", Codes('v', columns), "T"),
            ],
            from row in Enumerable.Range(0, rows)
            from column in Enumerable.Range(0, columns)
            select (new[] { row, column }, counts[row, column], (string?)null)
        );
    }

    public static CrossTable Random(int[] sizes, int most, ref ulong state)
    {
        int cells = sizes.Aggregate(1, (a, b) => a * b);
        var records = new List<(int[], double, string?)>();
        for (int cell = 0; cell < cells; cell++)
        {
            int[] leaves = new int[sizes.Length];
            for (int d = sizes.Length - 1, rest = cell; d >= 0; rest /= sizes[d], d--)
            {
                leaves[d] = rest % sizes[d];
            }

            records.Add((leaves, SplitMix.Next(ref state) % (ulong)(most + 1), null));
        }

        return CrossTable.Create(
            [
                .. sizes.Select(
                    (size, d) => Hierarchy.Flat($"d{d}", Codes((char)('a' + 6 * d), size), "T")
                ),
            ],
            records
        );
    }

    public static bool[] Suppress(Table table, params string[] cells)
    {
        bool[] suppressed = new bool[table.Count];
        foreach (string cell in cells)
        {
            suppressed[table.IndexOf(cell)] = true;
        }

        return suppressed;
    }

    /// <summary>
    /// For every suppressed cell the smallest and largest value over all tables of whole numbers that fit, found by trying them.
    /// </summary>
    public static Dictionary<int, Interval> Enumerate(Table table, bool[] suppressed)
    {
        int[] unknown =
        [
            .. Enumerable
                .Range(0, table.Count)
                .Where(cell => suppressed[cell] && table.Composition.IsInner[cell]),
        ];
        int most = (int)table.Values.ToArray().Max();
        double[] values = table.Values.ToArray();
        var found = new Dictionary<int, Interval>();
        void Try(int at)
        {
            for (int cell = 0; cell < table.Count; cell++)
            {
                if (
                    !suppressed[cell]
                    && !table.Composition.IsInner[cell]
                    && !Possible(table, cell, unknown.AsSpan(at), values)
                )
                {
                    return;
                }
            }

            if (at < unknown.Length)
            {
                double kept = values[unknown[at]];
                for (int value = 0; value <= most; value++)
                {
                    values[unknown[at]] = value;
                    Try(at + 1);
                }

                values[unknown[at]] = kept;
                return;
            }

            for (int cell = 0; cell < table.Count; cell++)
            {
                if (suppressed[cell])
                {
                    double value = table.Sum(cell, values);
                    Interval old = found.GetValueOrDefault(cell, new Interval(value, value));
                    found[cell] = new Interval(
                        Math.Min(old.Lower, value),
                        Math.Max(old.Upper, value)
                    );
                }
            }
        }

        Try(0);
        return found;
    }

    private static bool Possible(Table table, int margin, Span<int> open, double[] values)
    {
        double sum = 0;
        bool free = false;
        foreach (int cell in table.Composition.Cells.Columns(margin))
        {
            bool isOpen = open.Contains(cell);
            free |= isOpen;
            sum += isOpen ? 0 : values[cell];
        }

        return free ? sum <= table.Values[margin] : sum == table.Values[margin];
    }

    private static string[] Codes(char first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => ((char)(first + i)).ToString())];
}
