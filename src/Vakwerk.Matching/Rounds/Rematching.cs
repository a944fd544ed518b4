using System.Runtime.InteropServices;
using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Rounds;

/// <summary>Who may be moved when places or students fall away after a round.</summary>
public enum RematchPolicy
{
    /// <summary>Nobody who has a place moves; who lost his takes what is free. Leaves complaints with reason.</summary>
    Frozen,

    /// <summary>
    /// Who lost his place claims the next wish that his priority gives him, who gives way does the same; a place that a student left is
    /// offered to the best one who prefers it, and so on. Without complaints; every move is reported.
    /// </summary>
    VacancyChain,

    /// <summary>The round is run again as if it were the first.</summary>
    Full,
}

/// <summary>A student who goes elsewhere.</summary>
/// <param name="Student">The student.</param>
/// <param name="From">The company he leaves, or -1.</param>
/// <param name="To">The company he goes to, or -1.</param>
public readonly record struct Move(int Student, int From, int To);

/// <summary>A stable placement that can follow what happens after the round.</summary>
/// <remarks>
/// Companies that fall away continue deferred acceptance where it stood: the result is that of a full new round, because the
/// order of asking does not matter. Students who leave start chains of vacancies (Blum, Roth and Rothblum 1997, J. Econ. Theory 76:362-411);
/// the result is stable, and all who move gain. Work is proportional to the moves. Not thread-safe.
/// </remarks>
public sealed class Rematching
{
    private const int NotMoved = -2;
    private const int Ahead = 16;
    private readonly PlacementInstance instance;
    private readonly ProposalRound<ClassLevels> round;
    private readonly int[] positions;
    private readonly bool[] left;

    // Per student the wish before the change, for those who were moved.
    private readonly int[] before;
    private readonly List<int> moved = [];
    private CompanyLists? lists;

    /// <summary>Runs the first round: the student-optimal stable placement.</summary>
    public Rematching(PlacementInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        this.instance = instance;
        round = DeferredAcceptance.Start(instance);
        positions = new int[instance.Students];
        left = new bool[instance.Students];
        before = new int[instance.Students];
        Array.Fill(before, NotMoved);
        for (int p = 0; p < positions.Length; p++)
        {
            positions[round.Order[p]] = p;
        }
    }

    /// <summary>The placement as it is now.</summary>
    public Placement Current => new(instance, (int[])round.Entries.Clone());

    /// <summary>Prepares for students who leave, which needs the wishes from the companies' side; otherwise done when first needed.</summary>
    public void Prepare() => lists ??= new CompanyLists(instance, round.Order);

    /// <summary>Takes companies and students away and places again.</summary>
    /// <param name="companies">The companies that cancel.</param>
    /// <param name="students">The students who leave.</param>
    /// <param name="policy">Who may be moved.</param>
    /// <returns>Every student who is somewhere else than before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such company or student.</exception>
    public IReadOnlyList<Move> Cancel(
        ReadOnlySpan<int> companies,
        ReadOnlySpan<int> students,
        RematchPolicy policy
    )
    {
        List<int> homeless = Close(companies);
        var vacant = new Queue<int>();
        foreach (int student in students)
        {
            Leave(student, vacant);
        }

        homeless.RemoveAll(position => left[round.Order[position]]);
        if (policy == RematchPolicy.Full)
        {
            Again();
        }
        else
        {
            Continue(homeless, vacant, policy);
        }

        return Moves();
    }

    private List<int> Close(ReadOnlySpan<int> companies)
    {
        var homeless = new List<int>();
        foreach (int company in companies)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(company);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(company, instance.Companies);
            round.Shrink(company, 0, homeless);
        }

        homeless.Sort();
        foreach (int position in homeless)
        {
            Remember(round.Order[position], round.Entries[round.Order[position]]);
        }

        return homeless;
    }

    private void Leave(int student, Queue<int> vacant)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(student);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(student, instance.Students);
        left[student] = true;
        int entry = round.Entries[student];
        if (entry < 0)
        {
            return;
        }

        // Who lost his place in this same call holds nothing any more.
        if (Remember(student, entry))
        {
            round.Release(positions[student]);
            vacant.Enqueue(instance.Wishes[entry]);
        }

        round.Entries[student] = -1;
    }

    private void Again()
    {
        int[] old = (int[])round.Entries.Clone();
        round.Clear();
        for (int position = 0; position < round.Order.Length; position++)
        {
            int student = round.Order[position];
            if (!left[student])
            {
                round.Propose(position, instance.Starts[student]);
            }
        }

        for (int s = 0; s < old.Length; s++)
        {
            if (old[s] != round.Entries[s])
            {
                Remember(s, old[s]);
            }
        }
    }

    private void Continue(List<int> homeless, Queue<int> vacant, RematchPolicy policy)
    {
        if (policy == RematchPolicy.Frozen)
        {
            foreach (int position in homeless)
            {
                TakeRoom(position);
            }

            return;
        }

        round.Moving = (student, entry) => Remember(student, entry);
        round.Continue(CollectionsMarshal.AsSpan(homeless));
        round.Moving = null;
        while (vacant.TryDequeue(out int company))
        {
            Offer(company, vacant);
        }
    }

    private void TakeRoom(int position)
    {
        int student = round.Order[position];
        int from = round.Entries[student] + 1;
        round.Entries[student] = -1;
        for (int entry = from; entry < instance.Starts[student + 1]; entry++)
        {
            int company = instance.Wishes[entry];
            if (round.Held(company) < round.Capacity(company))
            {
                round.Place(position, entry);
                return;
            }
        }
    }

    /// <summary>Offers a place to the best student who prefers it; his own place is the next to offer.</summary>
    private void Offer(int company, Queue<int> vacant)
    {
        Prepare();
        if (round.Held(company) >= round.Capacity(company))
        {
            return;
        }

        ReadOnlySpan<int> students = lists!.StudentsOf(company);
        ReadOnlySpan<int> entries = lists.EntriesOf(company);
        ulong best = ulong.MaxValue;
        int chosen = -1;
        for (int i = 0; i < students.Length; i++)
        {
            int now = round.Entries[students[i]];
            ulong claim = round.Claim(entries[i], positions[students[i]]);
            if (!left[students[i]] && (now < 0 || entries[i] < now) && claim < best)
            {
                (best, chosen) = (claim, i);
            }
        }

        if (chosen >= 0)
        {
            MoveUp(students[chosen], entries[chosen], vacant);
            vacant.Enqueue(company);
        }
    }

    private void MoveUp(int student, int entry, Queue<int> vacant)
    {
        int now = round.Entries[student];
        Remember(student, now);
        if (now >= 0)
        {
            round.Release(positions[student]);
            vacant.Enqueue(instance.Wishes[now]);
        }

        round.Place(positions[student], entry);
    }

    private bool Remember(int student, int entry)
    {
        if (before[student] != NotMoved)
        {
            return false;
        }

        before[student] = entry;
        moved.Add(student);
        return true;
    }

    private List<Move> Moves()
    {
        var moves = new List<Move>(moved.Count);
        for (int i = 0; i < moved.Count; i++)
        {
            Fetch(moved[Math.Min(i + Ahead, moved.Count - 1)]);
            int student = moved[i];
            int now = round.Entries[student];
            if (now != before[student])
            {
                moves.Add(new Move(student, Company(before[student]), Company(now)));
            }

            before[student] = NotMoved;
        }

        moved.Clear();
        return moves;
    }

    /// <summary>The wishes of those who moved lie all over memory: asks for them in time.</summary>
    private void Fetch(int student)
    {
        Memory.Fetch(ref instance.WishArray[Math.Max(0, before[student])]);
        Memory.Fetch(ref instance.WishArray[Math.Max(0, round.Entries[student])]);
    }

    private int Company(int entry) => entry < 0 ? -1 : instance.Wishes[entry];
}
