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

/// <summary>The groups that were found, in the order of their codes.</summary>
/// <param name="keys">Number of each group, ascending; null when every group has its place in <paramref name="cells"/>.</param>
internal sealed class GroupTable(long[]? keys, GroupCell[][] cells, int[] sizes)
{
    /// <summary>Goes over the groups; the arrays are used again for the next one.</summary>
    public IEnumerable<GroupRow> Rows()
    {
        var row = new GroupRow(new int[sizes.Length], new GroupCell[cells.Length]);
        int count = keys?.Length ?? cells[0].Length;
        for (int i = 0; i < count; i++)
        {
            if (cells[0][i].Count == 0)
            {
                continue;
            }

            long rest = keys?[i] ?? i;
            for (int d = sizes.Length - 1; d >= 0; d--)
            {
                (rest, long code) = Math.DivRem(rest, sizes[d]);
                row.Codes[d] = (int)code;
            }

            for (int m = 0; m < cells.Length; m++)
            {
                row.Cells[m] = cells[m][i];
            }

            yield return row;
        }
    }

    /// <summary>True when some group holds more than one observation, so that its measure is a sum.</summary>
    public bool AnySums => cells[0].Any(cell => cell.Count > 1);
}

/// <param name="Codes">Numbers of the codes of the group.</param>
internal sealed record GroupRow(int[] Codes, GroupCell[] Cells);
