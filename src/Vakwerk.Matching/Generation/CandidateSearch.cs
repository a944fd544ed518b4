using System.Numerics;
using System.Runtime.Intrinsics;

namespace Vakwerk.Matching.Generation;

/// <summary>Finds the list of one student after another; one per thread.</summary>
internal sealed class CandidateSearch(CompanyGrid grid, ulong seed, int wishes)
{
    private const double BestTaste = 2.0;
    private const double QualityWeight = 0.35;

    // Bounds are taken a little wide, so that rounding never cuts off a company that belongs on the list.
    private const double Margin = 1e-4;
    private readonly BestList list = new(wishes);
    private readonly double[] distances = new double[Vector256<double>.Count];

    public int Find(RawStudent student, int index, Span<int> listed, Span<ushort> classes)
    {
        list.Clear();
        ulong taste = SplitMix64.Mix(seed, (ulong)index);
        int column = CompanyGrid.Column(student.X);
        int row = CompanyGrid.Row(student.Y);
        int rings = (int)(student.MaxDistance / CompanyGrid.Side) + 1;
        for (int ring = 0; ring <= rings; ring++)
        {
            if (LeastQuality((ring - 1) * CompanyGrid.Side) > grid.BestQuality)
            {
                break;
            }

            SearchRing(student, taste, column, row, ring);
        }

        Write(taste, listed, classes);
        return list.Count;
    }

    private void SearchRing(in RawStudent student, ulong taste, int column, int row, int ring)
    {
        int last = Math.Min(CompanyGrid.Rows - 1, row + ring);
        for (int y = Math.Max(0, row - ring); y <= last; y++)
        {
            // Only the border of the ring: the inside was the ring before.
            int step = Math.Abs(y - row) == ring || ring == 0 ? 1 : 2 * ring;
            for (int x = column - ring; x <= column + ring; x += step)
            {
                if ((uint)x < CompanyGrid.Columns)
                {
                    Search(student, taste, x, y);
                }
            }
        }
    }

    private void Search(in RawStudent student, ulong taste, int column, int row)
    {
        int cell = CompanyGrid.Cell(column, row);
        (int from, int to) = grid.In(student.Programme, cell);
        double least = CompanyGrid.LeastSquare(column, row, student.X, student.Y);
        if (from == to || least > student.MaxDistance * student.MaxDistance + Margin)
        {
            return;
        }

        double nearest = Math.Sqrt(least);
        for (; from < to; from += distances.Length)
        {
            // The best quality stands in front.
            if (grid.Quality[from] < LeastQuality(nearest))
            {
                return;
            }

            uint near = Near(student, from) & (uint.MaxValue >> (32 - Math.Min(32, to - from)));
            for (; near != 0; near &= near - 1)
            {
                int lane = BitOperations.TrailingZeroCount(near);
                Offer(student, taste, cell, from + lane, distances[lane]);
            }
        }
    }

    /// <summary>Which of the next companies are within reach and may still enter the list: a bit for each.</summary>
    private uint Near(in RawStudent student, int from)
    {
        Vector256<double> dx = Load(grid.X, from) - Vector256.Create(student.X);
        Vector256<double> dy = Load(grid.Y, from) - Vector256.Create(student.Y);
        Vector256<double> square = dx * dx + dy * dy;
        Vector256<double> distance = Vector256.Sqrt(square);
        distance.CopyTo(distances);
        double reach = student.MaxDistance * student.MaxDistance;
        Vector256<double> needed =
            (distance * 0.1 + Vector256.Create(list.Worst - BestTaste - Margin))
            * (1 / QualityWeight);
        Vector256<double> may =
            Vector256.LessThanOrEqual(square, Vector256.Create(reach))
            & Vector256.GreaterThanOrEqual(Load(grid.Quality, from), needed);
        return may.ExtractMostSignificantBits();
    }

    private static Vector256<double> Load(double[] values, int from) =>
        Vector256.Create(values.AsSpan(from, Vector256<double>.Count));

    /// <summary>The quality below which a company at this distance cannot enter the list, whatever the taste.</summary>
    private double LeastQuality(double distance) =>
        (list.Worst - BestTaste + distance * 0.1 - Margin) * (1 / QualityWeight);

    private void Offer(in RawStudent student, ulong taste, int cell, int site, double distance)
    {
        if ((grid.Open[site] & CompanyGrid.Need(student.Level, student.Track)) == 0)
        {
            return;
        }

        int company = grid.Company[site];
        double own = SplitMix64.ToUnit(SplitMix64.Mix(taste, (ulong)company));
        var score = (float)(
            -distance / 10.0 + QualityWeight * grid.Quality[site] + BestTaste * own
        );
        list.Offer(score, new Candidate(cell, company, (float)distance));
    }

    private void Write(ulong taste, Span<int> listed, Span<ushort> classes)
    {
        for (int i = 0; i < list.Count; i++)
        {
            Candidate candidate = list[i];
            listed[i] = candidate.Company;
            bool continues =
                (SplitMix64.Mix(taste ^ 0xABCDEFUL, (ulong)candidate.Company) & 31) == 0;
            classes[i] = (ushort)(
                continues ? 0
                : candidate.Distance < 5 ? 1
                : 2
            );
        }
    }
}
