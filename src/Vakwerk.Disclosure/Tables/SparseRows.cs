using System.Runtime.InteropServices;

namespace Vakwerk.Disclosure.Tables;

/// <summary>Rows of whole numbers of which few are not zero.</summary>
internal sealed class SparseRows
{
    private readonly List<int> start = [0];
    private readonly List<int> columns = [];
    private readonly List<int> counts = [];

    public int Count => start.Count - 1;

    public ReadOnlySpan<int> Columns(int row) =>
        CollectionsMarshal.AsSpan(columns).Slice(start[row], start[row + 1] - start[row]);

    public ReadOnlySpan<int> Counts(int row) =>
        CollectionsMarshal.AsSpan(counts).Slice(start[row], start[row + 1] - start[row]);

    public void Add((int[] Columns, int[] Counts) row)
    {
        columns.AddRange(row.Columns);
        counts.AddRange(row.Counts);
        start.Add(columns.Count);
    }

    public void AddUnlessEmpty((int[] Columns, int[] Counts) row)
    {
        if (row.Columns.Length > 0)
        {
            Add(row);
        }
    }

    /// <summary>Adds one number to the row that <see cref="EndRow"/> will close.</summary>
    public void Append(int column, int count)
    {
        columns.Add(column);
        counts.Add(count);
    }

    public void EndRow() => start.Add(columns.Count);

    public bool EndRowUnlessEmpty()
    {
        if (columns.Count == start[^1])
        {
            return false;
        }

        EndRow();
        return true;
    }
}
