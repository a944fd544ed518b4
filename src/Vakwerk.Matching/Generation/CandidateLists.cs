namespace Vakwerk.Matching.Generation;

/// <summary>
/// The wishes of students who have not made a list: the best eligible companies within reach.
/// </summary>
/// <remarks>
/// Score: - distance / 10 + 0.35 × quality + 2 × own taste (from 0 to 1, a hash of student and company). Priority: class 0 for
/// 1 in 32 (who continues at the company), class 1 within 5 km, else 2. Of equal scores the company in the more southern, then
/// more western square goes first, then the lower index.
/// Squares are searched from near to far, companies in a square from good to poor, and both stop where even the best taste
/// cannot enter the list any more; the result is the same as of looking at all.
/// </remarks>
public static class CandidateLists
{
    private const int Batch = 2048;

    /// <summary>Builds the lists, on all cores.</summary>
    /// <param name="students">The students.</param>
    /// <param name="companies">The companies.</param>
    /// <param name="seed">The seed of the tastes.</param>
    /// <param name="wishes">How many companies a list holds at most, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lists would be empty, or all together too long.</exception>
    public static PlacementInstance Build(
        RawStudent[] students,
        RawCompany[] companies,
        ulong seed,
        int wishes = 20
    )
    {
        ArgumentNullException.ThrowIfNull(students);
        ArgumentNullException.ThrowIfNull(companies);
        ArgumentOutOfRangeException.ThrowIfLessThan(wishes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            (long)students.Length * wishes,
            Array.MaxLength
        );
        var grid = new CompanyGrid(companies);
        int[] order = NeighboursTogether(students);
        var listed = new int[students.Length * wishes];
        var classes = new ushort[listed.Length];
        var counts = new int[students.Length];
        Parallel.For(
            0,
            (order.Length + Batch - 1) / Batch,
            () => new CandidateSearch(grid, seed, wishes),
            (batch, _, search) =>
            {
                int end = Math.Min(order.Length, (batch + 1) * Batch);
                for (int i = batch * Batch; i < end; i++)
                {
                    int s = order[i];
                    counts[s] = search.Find(
                        students[s],
                        s,
                        listed.AsSpan(s * wishes, wishes),
                        classes.AsSpan(s * wishes, wishes)
                    );
                }

                return search;
            },
            _ => { }
        );
        int[] starts = Pack(counts, wishes, ref listed, ref classes);
        return PlacementInstance.Create(
            starts,
            listed,
            classes,
            Array.ConvertAll(companies, company => company.Places),
            Array.ConvertAll(students, student => student.Lottery)
        );
    }

    /// <summary>Students of one programme and square after each other: they read the same companies.</summary>
    private static int[] NeighboursTogether(RawStudent[] students)
    {
        var order = new int[students.Length];
        var keys = new int[students.Length];
        for (int s = 0; s < order.Length; s++)
        {
            order[s] = s;
            keys[s] =
                students[s].Programme * CompanyGrid.Columns * CompanyGrid.Rows
                + CompanyGrid.Cell(
                    CompanyGrid.Column(students[s].X),
                    CompanyGrid.Row(students[s].Y)
                );
        }

        Array.Sort(keys, order);
        return order;
    }

    /// <summary>Closes the gaps of the short lists.</summary>
    private static int[] Pack(int[] counts, int width, ref int[] listed, ref ushort[] classes)
    {
        var starts = new int[counts.Length + 1];
        for (int s = 0; s < counts.Length; s++)
        {
            starts[s + 1] = starts[s] + counts[s];
            if (starts[s] != s * width)
            {
                listed.AsSpan(s * width, counts[s]).CopyTo(listed.AsSpan(starts[s]));
                classes.AsSpan(s * width, counts[s]).CopyTo(classes.AsSpan(starts[s]));
            }
        }

        Array.Resize(ref listed, starts[^1]);
        Array.Resize(ref classes, starts[^1]);
        return starts;
    }
}
