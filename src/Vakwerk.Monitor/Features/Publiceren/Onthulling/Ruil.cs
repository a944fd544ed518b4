using Vakwerk.Disclosure.Suppression;
using Vakwerk.Disclosure.Tables;
using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Features.Publiceren.Onthulling;

/// <summary>
/// Looks for the cheapest exchange between cells of the own table after which a hidden cell has another value while every sum
/// that another table gives stays as it is. Who does not see those cells cannot tell the one table from the other.
/// </summary>
internal sealed class Ruil(Tabel own, IReadOnlyList<Paar> pairs)
{
    private const int MostCells = 3_000;

    // Few cells of each sum to begin with: the program stays small, and mostly that is enough.
    private static readonly int[] Breedten = [8, 40, 200];

    private readonly Dictionary<(int Pair, int Group), int[]> beste = [];

    /// <summary>Rows that must be hidden for a cell of the own table; null when nothing helps.</summary>
    public IReadOnlyList<int>? Voor(int row, int value)
    {
        (int, int)[] begin = [.. Groepen(row)];
        return begin.Length == 0 ? null : Zoek(begin, (row, value), null);
    }

    /// <summary>The same for a cell of another table, which counts in one sum of the own one.</summary>
    public IReadOnlyList<int>? VoorAnder(int pair, int group, int value) =>
        Zoek([(pair, group)], null, value);

    /// <summary>The sums that a row is part of.</summary>
    public IEnumerable<(int Pair, int Group)> Groepen(int row)
    {
        for (int pair = 0; pair < pairs.Count; pair++)
        {
            if (pairs[pair].GroepVan(row) is >= 0 and var group)
            {
                yield return (pair, group);
            }
        }
    }

    private IReadOnlyList<int>? Zoek((int, int)[] begin, (int Row, int Value)? eigen, int? ander)
    {
        int value = eigen?.Value ?? ander!.Value;
        foreach (int width in Breedten)
        {
            (HashSet<int> rows, HashSet<(int, int)> groups) = Omgeving(begin, eigen?.Row, width);
            IReadOnlyList<int>? best = null;
            foreach (int by in (int[])[1, -1])
            {
                if (
                    value + by is >= Maskering.Minst and <= Maskering.Meest
                    && Reken(rows, groups, eigen, begin[0], by) is { } found
                    && (best is null || found.Sum(Prijs) < best.Sum(Prijs))
                )
                {
                    best = found;
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    /// <summary>Cells near by: the best of each sum, then of the sums that those are part of, and what closes the circle.</summary>
    private (HashSet<int>, HashSet<(int, int)>) Omgeving((int, int)[] begin, int? self, int width)
    {
        var rows = new HashSet<int>();
        HashSet<(int Pair, int Group)> groups = [.. begin];
        for (int ring = 0; ring < Math.Max(1, pairs.Count - 1); ring++)
        {
            foreach ((int, int) group in groups.ToArray())
            {
                rows.UnionWith(Beste(group).Where(row => row != self).Take(width));
            }

            groups.UnionWith(rows.SelectMany(Groepen));
            if (rows.Count > MostCells)
            {
                break;
            }
        }

        rows.UnionWith(own.Erbij.Keys.Where(row => Groepen(row).Any(groups.Contains)));
        groups.UnionWith(rows.SelectMany(Groepen));
        foreach ((int, int) group in groups)
        {
            rows.UnionWith(
                Beste(group)
                    .Take(20 * width)
                    .Where(row => row != self && Groepen(row).All(groups.Contains))
                    .Take(Math.Max(0, MostCells - rows.Count))
            );
        }

        return (rows, groups);
    }

    private int[] Beste((int Pair, int Group) group)
    {
        if (!beste.TryGetValue(group, out int[]? sorted))
        {
            beste[group] = sorted = [
                .. pairs[group.Pair]
                    .Rijen(group.Group)
                    .Where(row => own.Waarde(row) > Maskering.Meest)
                    .OrderBy(Prijs)
                    .ThenBy(row => row),
            ];
        }

        return sorted;
    }

    /// <summary>Small numbers are missed least; one at the edge of its band leaves less room.</summary>
    private double Prijs(int row)
    {
        if (own.Erbij.ContainsKey(row))
        {
            return 0;
        }

        long value = own.Waarde(row);
        (int low, int high) = Maskering.Band(value);
        double room = Math.Min(value - low, high - value);
        return 1 + 0.1 * Math.Log(1 + value) + (room < 3 ? 0.5 : 0);
    }

    private List<int>? Reken(
        HashSet<int> rows,
        HashSet<(int Pair, int Group)> groups,
        (int Row, int Value)? eigen,
        (int Pair, int Group) target,
        int by
    )
    {
        int[] cells = [.. rows, .. eigen is { } self ? [self.Row] : Array.Empty<int>()];
        long Value(int row) => eigen is { } one && one.Row == row ? one.Value : own.Waarde(row);
        (int Pair, int Group)[] sums = [.. groups];
        ILookup<(int, int), int> parts = cells
            .SelectMany(row => Groepen(row).Where(groups.Contains).Select(group => (group, row)))
            .ToLookup(item => item.group, item => item.row);
        sums = [.. sums.Where(sum => parts[sum].Any())];
        int at = eigen is null ? cells.Length + Array.IndexOf(sums, target) : cells.Length - 1;
        if (at < 0 || (eigen is null && !parts[target].Any()))
        {
            return null;
        }

        string Cell(int row) => $"rij {row}";
        string Sum((int Pair, int Group) sum) => $"som {sum.Pair}/{sum.Group}";
        var table = Table.Create(
            [
                .. cells.Select(row => KeyValuePair.Create(Cell(row), (double?)Value(row))),
                .. sums.Select(sum =>
                    KeyValuePair.Create(Sum(sum), (double?)parts[sum].Sum(Value))
                ),
            ],
            sums.Select(sum => (Sum(sum), (IReadOnlyList<string>)[.. parts[sum].Select(Cell)]))
        );
        double[] weights =
        [
            .. rows.Select(row => Prijs(row)),
            .. eigen is null ? Array.Empty<double>() : [0],
            .. sums.Select(sum => eigen is null && sum == target ? 0 : double.PositiveInfinity),
        ];
        (int Minst, int Meest)[] bands =
        [
            .. rows.Select(row => Maskering.Band(own.Waarde(row))),
            .. eigen is null ? Array.Empty<(int, int)>() : [(Maskering.Minst, Maskering.Meest)],
        ];
        IReadOnlyList<int>? moved = Alternative.Cheapest(
            table,
            at,
            by,
            weights,
            [.. bands.Select(band => (double)band.Minst), .. sums.Select(_ => 0d)],
            [.. bands.Select(band => (double)band.Meest), .. sums.Select(_ => 0d)]
        );
        return moved?.Where(cell => cell < rows.Count).Select(cell => cells[cell]).ToList();
    }
}
