namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>One measure of one group.</summary>
internal struct GroupCell
{
    /// <summary>Sum of the visible cells; the bits of a double for a measure with decimals.</summary>
    public long Sum;

    /// <summary>Observations, hidden ones too.</summary>
    public int Count;

    public int Hidden;
}

/// <summary>Some of the groups, in order. What it holds is used again for the next part.</summary>
/// <param name="First">Number of the first group that has a place.</param>
/// <param name="Keys">Number of each group, ascending; null when every group has its place in <paramref name="Cells"/>.</param>
/// <param name="Order">Place of each group of <paramref name="Keys"/>.</param>
internal sealed record GroupPart(
    long First,
    long[]? Keys,
    int[] Order,
    int Count,
    GroupCell[][] Cells
);

/// <summary>The groups that were found, in the order of their codes. Part by part: they may be added up while they are read.</summary>
/// <param name="masks">For each measure what is masked in each group, by its number; few, or none.</param>
internal sealed class GroupTable(
    IEnumerable<GroupPart> parts,
    int measures,
    int[] sizes,
    IReadOnlyList<Dictionary<long, MaskedSum>> masks
)
{
    /// <summary>Goes over the groups; the arrays are used again for the next one.</summary>
    public IEnumerable<GroupRow> Rows()
    {
        var row = new GroupRow(
            new int[sizes.Length],
            new GroupCell[measures],
            new MaskedSum[measures]
        );
        foreach (GroupPart part in parts)
        {
            for (int i = 0; i < part.Count; i++)
            {
                int place = part.Keys is null ? i : part.Order[i];
                if (part.Cells[0][place].Count > 0)
                {
                    Fill(row, part, place, part.Keys?[i] ?? part.First + i);
                    yield return row;
                }
            }
        }
    }

    /// <summary>True when some group holds more than one observation, so that its measure is a sum.</summary>
    public bool AnySums => Rows().Any(row => row.Cells[0].Count > 1);

    private void Fill(GroupRow row, GroupPart part, int place, long group)
    {
        long rest = group;
        for (int d = sizes.Length - 1; d >= 0; d--)
        {
            (rest, long code) = Math.DivRem(rest, sizes[d]);
            row.Codes[d] = (int)code;
        }

        for (int m = 0; m < measures; m++)
        {
            row.Cells[m] = part.Cells[m][place];
            row.Masked[m] = masks[m].Count == 0 ? default : masks[m].GetValueOrDefault(group);
        }
    }
}

/// <summary>What is masked in a group: part of its hidden cells, with the sums of their own bounds.</summary>
internal readonly record struct MaskedSum(int Count, long Low, long High);

/// <param name="Codes">Numbers of the codes of the group.</param>
/// <param name="Masked">For each measure, of its hidden cells those that protect others.</param>
internal sealed record GroupRow(int[] Codes, GroupCell[] Cells, MaskedSum[] Masked);
