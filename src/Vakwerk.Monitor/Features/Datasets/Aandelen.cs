using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>The share of a part in each group, such as bbl in all students.</summary>
internal static class Aandelen
{
    /// <summary>Lays the rows of the part beside those of the whole; both come in the order of their groups.</summary>
    public static IEnumerable<(GroupRow Whole, GroupCell[] Part)> Naast(
        IEnumerable<GroupRow> whole,
        IEnumerable<GroupRow> part,
        int measures
    )
    {
        var none = new GroupCell[measures];
        using IEnumerator<GroupRow> parts = part.GetEnumerator();
        bool more = parts.MoveNext();
        foreach (GroupRow row in whole)
        {
            bool same = more && row.Codes.AsSpan().SequenceEqual(parts.Current.Codes);
            yield return (row, same ? parts.Current.Cells : none);
            more = same ? parts.MoveNext() : more;
        }
    }

    /// <summary>
    /// A hidden cell is in the part or in the rest. The share is least when the part holds the least and the rest the most that they
    /// can, so the bounds are exact. A share of the visible cells that lies outside them is certainly wrong, and is left out.
    /// </summary>
    public static DatasetAandeel Van(GroupCell whole, GroupCell part, Measure measure)
    {
        long rest = whole.Sum - part.Sum;
        int hiddenRest = whole.Hidden - part.Hidden;
        double? visible = Deling(part.Sum, whole.Sum);
        if (measure.Lowest is not { } least || measure.Highest is not { } most)
        {
            return whole.Hidden > 0
                ? new(part.Hidden > 0 ? default : new(part.Sum, null, null), default)
                : new(new(part.Sum, null, null), new(visible, null, null));
        }

        double partLow = part.Sum + (double)least * part.Hidden;
        double partHigh = part.Sum + (double)most * part.Hidden;
        double? low = Deling(partLow, partLow + rest + (double)most * hiddenRest);
        double? high = Deling(partHigh, partHigh + rest + (double)least * hiddenRest);
        return new(
            new(part.Sum, partLow, partHigh),
            new(visible >= low && visible <= high ? visible : null, low, high)
        );
    }

    private static double? Deling(double part, double whole) => whole > 0 ? part / whole : null;
}
