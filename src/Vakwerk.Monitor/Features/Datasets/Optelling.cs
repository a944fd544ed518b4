using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>The sum of what is visible in a group, and the least and the most that it can be with what is hidden.</summary>
internal readonly record struct Optelling(double Som, double Laag, double Hoog)
{
    /// <summary>A cell that protects others has bounds of its own; of any other hidden cell only those of the measure are known.</summary>
    public static Optelling Van(GroupRow row, int m, Measure measure)
    {
        GroupCell cell = row.Cells[m];
        MaskedSum masked = row.Masked[m];
        double sum = measure.Decimal ? BitConverter.Int64BitsToDouble(cell.Sum) : cell.Sum;
        int plain = cell.Hidden - masked.Count;
        return new(
            sum,
            sum + (double)(measure.Lowest ?? 0) * plain + masked.Low,
            sum + (double)(measure.Highest ?? 0) * plain + masked.High
        );
    }
}
