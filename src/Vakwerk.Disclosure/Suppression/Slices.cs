using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>Cuts a table along its largest dimension and protects every slice by itself, the total of the slices included.</summary>
internal static class Slices
{
    public static void Protect(
        CrossTable table,
        bool[] suppressed,
        double[] width,
        double[] weight,
        double lower,
        int sliceAbove
    )
    {
        if (table.Cells.Count <= sliceAbove || table.Dimensions.Count == 1)
        {
            new CellProtection(table.Cells, suppressed, width, weight, lower).Run();
            return;
        }

        int dimension = Enumerable
            .Range(0, table.Dimensions.Count)
            .MaxBy(d => table.Dimensions[d].Codes.Count);
        // Slices share no cell, so they can be done side by side and the outcome does not depend on it.
        Parallel.For(
            0,
            table.Dimensions[dimension].Codes.Count,
            code => One(table, dimension, code, suppressed, width, weight, lower, sliceAbove)
        );
    }

    private static void One(
        CrossTable table,
        int dimension,
        int code,
        bool[] suppressed,
        double[] width,
        double[] weight,
        double lower,
        int sliceAbove
    )
    {
        (CrossTable slice, int[] cells) = table.Slice(dimension, code);
        bool[] inside = Array.ConvertAll(cells, cell => suppressed[cell]);
        if (Array.TrueForAll(inside, one => !one))
        {
            return;
        }

        Protect(
            slice,
            inside,
            Array.ConvertAll(cells, cell => width[cell]),
            Array.ConvertAll(cells, cell => weight[cell]),
            lower,
            sliceAbove
        );
        for (int i = 0; i < cells.Length; i++)
        {
            suppressed[cells[i]] = inside[i];
        }
    }
}
