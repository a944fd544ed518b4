using Vakwerk.Matching.Ties;

namespace Vakwerk.Matching.Rounds;

/// <summary>
/// The same instance, numbered so that students who list the same companies stand near each other, and these companies too.
/// </summary>
/// <remarks>
/// Who does the same round many times then works on pieces that fit near the processor, instead of all over the memory.
/// Companies spread over the wishes from many centres at once, as breadth-first search does; who is reached from the same
/// centre is one neighbourhood. Only the speed depends on this, no outcome does.
/// </remarks>
internal sealed class Neighbourhoods
{
    private const int Size = 2048;
    private readonly PlacementInstance instance;
    private readonly int[] ofCompany;
    private readonly int[] ofStudent;
    private readonly int[] queue;
    private int end;

    private Neighbourhoods(PlacementInstance instance)
    {
        this.instance = instance;
        ofCompany = new int[instance.Companies];
        ofStudent = new int[instance.Students];
        queue = new int[instance.Companies];
        Array.Fill(ofCompany, -1);
        Array.Fill(ofStudent, -1);
    }

    /// <summary>Numbers an instance anew.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="students">Per new number the old number of the student.</param>
    /// <param name="companies">Per new number the old number of the company.</param>
    public static PlacementInstance Renumber(
        PlacementInstance instance,
        out int[] students,
        out int[] companies
    )
    {
        var spread = new Neighbourhoods(instance);
        int count = spread.Spread(new Listers(instance));
        students = Sorted(spread.ofStudent, count);
        companies = Sorted(spread.ofCompany, count);
        return instance.Renumbered(students, companies);
    }

    /// <returns>How many neighbourhoods there are.</returns>
    private int Spread(Listers listers)
    {
        int centres = 1 + instance.Students / Size;
        for (int centre = 0; centre < Math.Min(centres, instance.Companies); centre++)
        {
            Reach((int)((long)centre * instance.Companies / centres), centre);
        }

        int next = 0;
        // Companies that no centre reaches are centres too.
        for (int company = 0; company < instance.Companies; company++)
        {
            for (; next < end; next++)
            {
                From(queue[next], listers);
            }

            if (ofCompany[company] < 0)
            {
                Reach(company, centres++);
            }
        }

        for (; next < end; next++)
        {
            From(queue[next], listers);
        }

        return centres;
    }

    private void From(int company, Listers listers)
    {
        foreach (int student in listers.Of(company))
        {
            if (ofStudent[student] < 0)
            {
                ofStudent[student] = ofCompany[company];
                foreach (int other in instance.WishesOf(student))
                {
                    if (ofCompany[other] < 0)
                    {
                        Reach(other, ofCompany[company]);
                    }
                }
            }
        }
    }

    private void Reach(int company, int centre)
    {
        ofCompany[company] = centre;
        queue[end++] = company;
    }

    /// <summary>What belongs to the first neighbourhood in front; those without wishes before all others.</summary>
    private static int[] Sorted(int[] keys, int count)
    {
        var next = new int[count + 2];
        foreach (int key in keys)
        {
            next[key + 2]++;
        }

        for (int i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        var order = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            order[next[keys[i] + 1]++] = i;
        }

        return order;
    }
}
