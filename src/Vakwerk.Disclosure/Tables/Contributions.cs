namespace Vakwerk.Disclosure.Tables;

/// <summary>
/// Who contributes what to each cell. Contributions of one contributor (a holding, a school board) to a cell count as one.
/// </summary>
public sealed class Contributions
{
    private readonly List<(int Contributor, double Value)>?[] inner;
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private CrossTable table = null!;
    private int next;

    internal Contributions(int innerCount) => inner = new List<(int, double)>[innerCount];

    /// <summary>What a rule needs to know of a cell.</summary>
    /// <param name="cell">A cell of the table.</param>
    /// <param name="largest">How many of the largest contributions are wanted.</param>
    public CellProfile Of(int cell, int largest)
    {
        var sums = new Dictionary<int, double>();
        foreach (int member in table.Cells.Composition.Cells.Columns(cell))
        {
            foreach ((int contributor, double value) in inner[table.InnerOf(member)] ?? [])
            {
                sums[contributor] = sums.GetValueOrDefault(contributor) + value;
            }
        }

        // As in tau-ARGUS, what counts of a negative contribution is its size.
        double[] sizes =
        [
            .. sums.Values.Select(Math.Abs).Where(size => size > 0).OrderDescending(),
        ];
        return new CellProfile(
            table.Cells.Values[cell],
            sizes.Length,
            sizes.Sum(),
            sizes[..Math.Min(largest, sizes.Length)],
            sizes.Length == 1 ? sums.First(one => one.Value != 0).Key : null
        );
    }

    internal void Belong(CrossTable owner) => table = owner;

    internal void Add(int place, double value, string? contributor)
    {
        int id = -1;
        if (contributor is not null && !names.TryGetValue(contributor, out id))
        {
            id = next++;
            names.Add(contributor, id);
        }

        (inner[place] ??= []).Add((contributor is null ? next++ : id, value));
    }
}
