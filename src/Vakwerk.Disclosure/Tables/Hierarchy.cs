namespace Vakwerk.Disclosure.Tables;

/// <summary>
/// One dimension of a table: its lowest codes and every way in which they are grouped. Groupings may be nested (town, province,
/// country) or stand beside each other (province beside region of the labour market).
/// </summary>
public sealed class Hierarchy
{
    private readonly string[] codes;
    private readonly int[][] leaves;

    private Hierarchy(string name, string[] codes, int[][] leaves, int leafCount)
    {
        Name = name;
        this.codes = codes;
        this.leaves = leaves;
        LeafCount = leafCount;
        Containing = new int[leafCount][];
        for (int leaf = 0; leaf < leafCount; leaf++)
        {
            Containing[leaf] =
            [
                .. Enumerable
                    .Range(0, codes.Length)
                    .Where(code => Array.BinarySearch(leaves[code], leaf) >= 0),
            ];
        }
    }

    /// <summary>Name of the dimension.</summary>
    public string Name { get; }

    /// <summary>All codes: the lowest ones first, then the groups, the overall total last.</summary>
    public IReadOnlyList<string> Codes => codes;

    /// <summary>How many of the codes are lowest ones.</summary>
    public int LeafCount { get; }

    /// <summary>For each lowest code all codes that contain it, itself included.</summary>
    internal int[][] Containing { get; }

    /// <summary>The lowest codes inside a code.</summary>
    /// <param name="code">Index into <see cref="Codes"/>.</param>
    public IReadOnlyList<int> LeavesOf(int code) => leaves[code];

    internal int[] Leaves(int code) => leaves[code];

    /// <summary>Makes a dimension.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="lowest">The lowest codes, each once.</param>
    /// <param name="groupings">For every grouping the group of each lowest code, in the order of <paramref name="lowest"/>.</param>
    /// <param name="total">Code of the overall total.</param>
    /// <exception cref="DisclosureException">A code stands for two different sets of lowest codes.</exception>
    public static Hierarchy Create(
        string name,
        IReadOnlyList<string> lowest,
        IReadOnlyList<IReadOnlyList<string>> groupings,
        string total
    )
    {
        ArgumentNullException.ThrowIfNull(lowest);
        ArgumentNullException.ThrowIfNull(groupings);
        var codes = new List<string>();
        var leaves = new List<int[]>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        void Add(string code, int[] members)
        {
            if (index.TryGetValue(code, out int known))
            {
                // The same group in two groupings is one group; anything else would be two numbers under one name.
                if (known < lowest.Count && members.Length == 1 && members[0] == known)
                {
                    return;
                }

                if (!leaves[known].AsSpan().SequenceEqual(members))
                {
                    throw new DisclosureException(TableFault.AmbiguousCode, $"{name} {code}");
                }

                return;
            }

            index.Add(code, codes.Count);
            codes.Add(code);
            leaves.Add(members);
        }

        for (int leaf = 0; leaf < lowest.Count; leaf++)
        {
            if (index.ContainsKey(lowest[leaf]))
            {
                throw new DisclosureException(TableFault.AmbiguousCode, $"{name} {lowest[leaf]}");
            }

            Add(lowest[leaf], [leaf]);
        }

        foreach (IReadOnlyList<string> grouping in groupings)
        {
            foreach (
                IGrouping<string, int> group in Enumerable
                    .Range(0, lowest.Count)
                    .GroupBy(leaf => grouping[leaf])
            )
            {
                Add(group.Key, [.. group]);
            }
        }

        Add(total, [.. Enumerable.Range(0, lowest.Count)]);
        return new Hierarchy(name, [.. codes], [.. leaves], lowest.Count);
    }

    /// <summary>A dimension without groups between the lowest codes and the total.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="lowest">The lowest codes.</param>
    /// <param name="total">Code of the overall total.</param>
    public static Hierarchy Flat(string name, IReadOnlyList<string> lowest, string total) =>
        Create(name, lowest, [], total);
}
