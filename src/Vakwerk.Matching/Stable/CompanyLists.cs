namespace Vakwerk.Matching.Stable;

/// <summary>The wishes seen from the companies: who lists each of them, in the order of the students handed in.</summary>
internal sealed class CompanyLists
{
    private readonly int[] starts;
    private readonly int[] students;
    private readonly int[] entries;

    /// <param name="instance">The problem.</param>
    /// <param name="order">The order in which the students stand in every list.</param>
    public CompanyLists(PlacementInstance instance, ReadOnlySpan<int> order)
    {
        starts = new int[instance.Companies + 1];
        foreach (int company in instance.Wishes)
        {
            starts[company + 1]++;
        }

        for (int c = 0; c < instance.Companies; c++)
        {
            starts[c + 1] += starts[c];
        }

        students = new int[instance.Wishes.Length];
        entries = new int[instance.Wishes.Length];
        int[] next = starts[..^1];
        foreach (int student in order)
        {
            for (int e = instance.Starts[student]; e < instance.Starts[student + 1]; e++)
            {
                int at = next[instance.Wishes[e]]++;
                students[at] = student;
                entries[at] = e;
            }
        }
    }

    /// <summary>The students that list a company.</summary>
    public Span<int> StudentsOf(int company) =>
        students.AsSpan(starts[company]..starts[company + 1]);

    /// <summary>The wish by which each of them does.</summary>
    public Span<int> EntriesOf(int company) => entries.AsSpan(starts[company]..starts[company + 1]);
}
