namespace Vakwerk.Matching.Generation;

/// <summary>Finds the list of one student after another; one per thread.</summary>
internal sealed class CandidateSearch(CompanyGrid grid, ulong seed, int wishes)
{
    private const double BestTaste = 2.0;
    private readonly float[] scores = new float[wishes];
    private readonly float[] distances = new float[wishes];
    private readonly int[] companies = new int[wishes];
    private readonly int[] cells = new int[wishes];
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
            for (
                int y = Math.Max(0, row - ring);
                y <= Math.Min(CompanyGrid.Rows - 1, row + ring);
                y++
            )
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

        Write(taste, listed, classes);
        return count;
    }

    private void Search(in RawStudent student, ulong taste, int column, int row)
    {
        double least = CompanyGrid.LeastSquare(column, row, student.X, student.Y);
        double reach = student.MaxDistance * student.MaxDistance;
        if (least > reach + 1e-6)
        {
            return;
        }

        // A trifle less than the least distance, so that rounding never cuts off too much.
        double nearest = Math.Sqrt(least) - 1e-9;
        int cell = CompanyGrid.Cell(column, row);
        byte need = CompanyGrid.Need(student.Level, student.Track);
        foreach (ref readonly Site site in grid.In(student.Programme, cell))
        {
            if (TooLow(nearest, site.Quality))
            {
                return;
            }

            if ((site.Open & need) == 0)
            {
                continue;
            }

            double dx = site.X - student.X;
            double dy = site.Y - student.Y;
            double square = dx * dx + dy * dy;
            if (square > reach)
            {
                continue;
            }

            double distance = Math.Sqrt(square);
            if (!TooLow(distance, site.Quality))
            {
                double own = SplitMix64.ToUnit(SplitMix64.Mix(taste, (ulong)site.Company));
                float score = (float)(-distance / 10.0 + 0.35 * site.Quality + BestTaste * own);
                Offer(score, (float)distance, site.Company, cell);
            }
        }
    }

    private bool TooLow(double distance, float quality) =>
        count == scores.Length
        && (float)(-distance / 10.0 + 0.35 * quality + BestTaste) < scores[^1];

    private void Offer(float score, float distance, int company, int cell)
    {
        if (count == scores.Length)
        {
            if (!Before(score, cell, company, count - 1))
            {
                return;
            }

            count--;
        }

        int at = count++;
        for (; at > 0 && Before(score, cell, company, at - 1); at--)
        {
            scores[at] = scores[at - 1];
            distances[at] = distances[at - 1];
            companies[at] = companies[at - 1];
            cells[at] = cells[at - 1];
        }

        scores[at] = score;
        distances[at] = distance;
        companies[at] = company;
        cells[at] = cell;
    }

    private bool Before(float score, int cell, int company, int at) =>
        score > scores[at]
        || (score == scores[at] && (cell, company).CompareTo((cells[at], companies[at])) < 0);

    private void Write(ulong taste, Span<int> listed, Span<ushort> classes)
    {
        for (int i = 0; i < count; i++)
        {
            listed[i] = companies[i];
            bool continues = (SplitMix64.Mix(taste ^ 0xABCDEFUL, (ulong)companies[i]) & 31) == 0;
            classes[i] = (ushort)(
                continues ? 0
                : distances[i] < 5 ? 1
                : 2
            );
        }
    }
}
