using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>The share of a part in each group, such as bbl in all students.</summary>
internal static class Aandelen
{
    /// <summary>Lays the rows of the part beside those of the whole; both come in the order of their groups.</summary>
    public static IEnumerable<(GroupRow Whole, GroupRow Part)> Naast(
        IEnumerable<GroupRow> whole,
        IEnumerable<GroupRow> part,
        int measures
    )
    {
        var none = new GroupRow([], new GroupCell[measures], new MaskedSum[measures]);
        using IEnumerator<GroupRow> parts = part.GetEnumerator();
        bool more = parts.MoveNext();
        foreach (GroupRow row in whole)
        {
            bool same = more && row.Codes.AsSpan().SequenceEqual(parts.Current.Codes);
            yield return (row, same ? parts.Current : none);
            more = same ? parts.MoveNext() : more;
        }
    }

    /// <summary>
    /// A hidden cell is in the part or in the rest. The share is least when the part holds the least and the rest the most that they
    /// can, so the bounds are exact. A share of the visible cells that lies outside them is certainly wrong, and is left out.
    /// </summary>
    public static DatasetAandeel Van(GroupRow whole, GroupRow part, int m, Measure measure)
    {
        Optelling all = Optelling.Van(whole, m, measure);
        Optelling own = Optelling.Van(part, m, measure);
        double? visible = Deling(own.Som, all.Som);
        if (measure.Lowest is null)
        {
            return whole.Cells[m].Hidden > 0
                ? new(part.Cells[m].Hidden > 0 ? default : new(own.Som, null, null), default)
                : new(new(own.Som, null, null), new(visible, null, null));
        }

        double? low = Deling(own.Laag, own.Laag + all.Hoog - own.Hoog);
        double? high = Deling(own.Hoog, own.Hoog + all.Laag - own.Laag);
        return new(
            new(own.Som, own.Laag, own.Hoog),
            new(visible >= low && visible <= high ? visible : null, low, high)
        );
    }

    private static double? Deling(double part, double whole) => whole > 0 ? part / whole : null;
}
