namespace Vakwerk.Matching.Generation;

/// <summary>Finds the list of one student after another; one per thread.</summary>
internal sealed class CandidateSearch(CompanyGrid grid, ulong seed, int wishes)
{
    private const double BestTaste = 2.0;
    private const double QualityWeight = 0.35;

    // Bounds are taken a little wide, so that rounding never cuts off a company that belongs on the list.
    private const double Margin = 1e-4;
    private readonly Candidate[] list = new Candidate[wishes];
    private int count;

    public int Find(RawStudent student, int index, Span<int> listed, Span<ushort> classes)
    {
        count = 0;
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
        return count;
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
        double least = CompanyGrid.LeastSquare(column, row, student.X, student.Y);
        double reach = student.MaxDistance * student.MaxDistance;
        if (least > reach + Margin)
        {
            return;
        }

        double nearest = Math.Sqrt(least);
        double floor = LeastQuality(nearest);
        if (floor > grid.BestQuality)
        {
            return;
        }

        int cell = CompanyGrid.Cell(column, row);
        byte need = CompanyGrid.Need(student.Level, student.Track);
        foreach (ref readonly Site site in grid.In(student.Programme, cell))
        {
            if (site.Quality < floor)
            {
                return;
            }

            double dx = site.X - student.X;
            double dy = site.Y - student.Y;
            double square = dx * dx + dy * dy;
            if ((site.Open & need) == 0 || square > reach)
            {
                continue;
            }

            double distance = Math.Sqrt(square);
            if (site.Quality >= LeastQuality(distance))
            {
                double own = SplitMix64.ToUnit(SplitMix64.Mix(taste, (ulong)site.Company));
                var score = (float)(
                    -distance / 10.0 + QualityWeight * site.Quality + BestTaste * own
                );
                Offer(new Candidate(score, cell, site.Company, (float)distance));
                floor = LeastQuality(nearest);
            }
        }
    }

    /// <summary>The quality below which a company at this distance cannot enter the list, whatever the taste.</summary>
    private double LeastQuality(double distance) =>
        count < list.Length
            ? double.NegativeInfinity
            : (list[^1].Score - BestTaste + distance * 0.1 - Margin) * (1 / QualityWeight);

    private void Offer(in Candidate candidate)
    {
        if (count == list.Length)
        {
            if (!candidate.Before(list[^1]))
            {
                return;
            }

            count--;
        }

        int at = count++;
        while (at > 0 && candidate.Before(list[at - 1]))
        {
            list[at] = list[at - 1];
            at--;
        }

        list[at] = candidate;
    }

    private void Write(ulong taste, Span<int> listed, Span<ushort> classes)
    {
        for (int i = 0; i < count; i++)
        {
            int company = list[i].Company;
            listed[i] = company;
            bool continues = (SplitMix64.Mix(taste ^ 0xABCDEFUL, (ulong)company) & 31) == 0;
            classes[i] = (ushort)(
                continues ? 0
                : list[i].Distance < 5 ? 1
                : 2
            );
        }
    }

    private readonly record struct Candidate(float Score, int Cell, int Company, float Distance)
    {
        public bool Before(in Candidate other) =>
            Score > other.Score
            || (Score == other.Score && (Cell, Company).CompareTo((other.Cell, other.Company)) < 0);
    }
}
