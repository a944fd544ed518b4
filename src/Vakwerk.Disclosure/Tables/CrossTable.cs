namespace Vakwerk.Disclosure.Tables;

/// <summary>
/// A table of any number of dimensions with all its margins: one cell for every combination of codes. What no record mentions
/// is zero.
/// </summary>
public sealed class CrossTable
{
    private readonly int[] stride;

    private CrossTable(
        IReadOnlyList<Hierarchy> dimensions,
        Contributions contributions,
        double[] inner
    )
    {
        Dimensions = dimensions;
        Contributions = contributions;
        stride = new int[dimensions.Count];
        int cells = 1;
        for (int d = dimensions.Count - 1; d >= 0; d--)
        {
            stride[d] = cells;
            cells = checked(cells * dimensions[d].Codes.Count);
        }

        Cells = MakeTable(cells, inner);
    }

    /// <summary>The dimensions, in the order of the names of cells.</summary>
    public IReadOnlyList<Hierarchy> Dimensions { get; }

    /// <summary>The cells and their equations. Names are the codes joined by a bar.</summary>
    public Table Cells { get; }

    /// <summary>Who contributes what to each cell.</summary>
    public Contributions Contributions { get; }

    /// <summary>Adds records up to a table with all margins.</summary>
    /// <param name="dimensions">At least one dimension.</param>
    /// <param name="records">
    /// Lowest code per dimension (indices), value, and the contributor; without one every record is a contributor of its own.
    /// </param>
    /// <exception cref="DisclosureException">A value is not finite.</exception>
    public static CrossTable Create(
        IReadOnlyList<Hierarchy> dimensions,
        IEnumerable<(int[] Leaves, double Value, string? Contributor)> records
    )
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentOutOfRangeException.ThrowIfZero(dimensions.Count, nameof(dimensions));
        int innerCount = dimensions.Aggregate(1, (cells, one) => checked(cells * one.LeafCount));
        double[] inner = new double[innerCount];
        var contributions = new Contributions(innerCount);
        foreach ((int[] leaves, double value, string? contributor) in records)
        {
            int place = 0;
            for (int d = 0; d < dimensions.Count; d++)
            {
                place = place * dimensions[d].LeafCount + leaves[d];
            }

            if (!double.IsFinite(value))
            {
                throw new DisclosureException(TableFault.WrongValue, Name(dimensions, leaves));
            }

            inner[place] += value;
            contributions.Add(place, value, contributor);
        }

        var table = new CrossTable(dimensions, contributions, inner);
        contributions.Belong(table);
        return table;
    }

    /// <summary>The cell of a combination of codes.</summary>
    /// <param name="codes">Index of a code for each dimension.</param>
    public int CellOf(ReadOnlySpan<int> codes)
    {
        int cell = 0;
        for (int d = 0; d < stride.Length; d++)
        {
            cell += codes[d] * stride[d];
        }

        return cell;
    }

    /// <summary>The codes of a cell.</summary>
    /// <param name="cell">A cell.</param>
    /// <param name="codes">Receives the index of a code for each dimension.</param>
    public void CodesOf(int cell, Span<int> codes)
    {
        for (int d = 0; d < stride.Length; d++)
        {
            codes[d] = cell / stride[d];
            cell %= stride[d];
        }
    }

    /// <summary>The cells with one code of one dimension, as a table of the other dimensions, and where they are here.</summary>
    internal (CrossTable Table, int[] Cells) Slice(int dimension, int code)
    {
        Hierarchy[] others = [.. Dimensions.Where((_, d) => d != dimension)];
        int size = others.Aggregate(1, (cells, one) => cells * one.Codes.Count);
        int innerSize = others.Aggregate(1, (cells, one) => cells * one.LeafCount);
        int below = stride[dimension];
        int[] cells = new int[size];
        for (int i = 0; i < size; i++)
        {
            cells[i] = (i / below * Dimensions[dimension].Codes.Count + code) * below + i % below;
        }

        double[] inner = new double[innerSize];
        var slice = new CrossTable(others, new Contributions(innerSize), inner);
        for (int i = 0; i < size; i++)
        {
            if (slice.InnerOf(i) is int place and >= 0)
            {
                inner[place] = Cells.Values[cells[i]];
            }
        }

        return (new CrossTable(others, new Contributions(innerSize), inner), cells);
    }

    internal int Stride(int dimension) => stride[dimension];

    /// <summary>The place of an inner cell among the inner cells, or -1 for a margin.</summary>
    internal int InnerOf(int cell)
    {
        int place = 0;
        for (int d = 0; d < stride.Length; d++)
        {
            int code = cell / stride[d];
            cell %= stride[d];
            if (code >= Dimensions[d].LeafCount)
            {
                return -1;
            }

            place = place * Dimensions[d].LeafCount + code;
        }

        return place;
    }

    private static string Name(IReadOnlyList<Hierarchy> dimensions, ReadOnlySpan<int> codes)
    {
        string[] parts = new string[codes.Length];
        for (int d = 0; d < parts.Length; d++)
        {
            parts[d] = dimensions[d].Codes[codes[d]].Replace("|", "\\|", StringComparison.Ordinal);
        }

        return string.Join('|', parts);
    }

    private Table MakeTable(int cells, double[] inner)
    {
        string[] names = new string[cells];
        double[] values = new double[cells];
        var equations = new List<Equation>();
        int[] codes = new int[stride.Length];
        for (int cell = 0; cell < cells; cell++)
        {
            CodesOf(cell, codes);
            names[cell] = Name(Dimensions, codes);
            // One equation per margin says all: the others follow from it and those of its parts.
            int group = codes.Length - 1;
            while (group >= 0 && codes[group] < Dimensions[group].LeafCount)
            {
                group--;
            }

            if (group < 0)
            {
                values[cell] = inner[InnerOf(cell)];
                continue;
            }

            int at = cell - codes[group] * stride[group];
            int step = stride[group];
            equations.Add(
                new Equation(
                    cell,
                    Array.ConvertAll(
                        Dimensions[group].Leaves(codes[group]),
                        leaf => at + leaf * step
                    )
                )
            );
        }

        var table = new Table(names, values, [.. equations]);
        table.AddUp();
        return table;
    }
}
