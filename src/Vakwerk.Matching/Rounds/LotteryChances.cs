using Vakwerk.Matching.Generation;
using Vakwerk.Matching.Lottery;
using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Rounds;

/// <summary>What the lottery did and what it could have done: the round with other draws.</summary>
/// <remarks>
/// Each draw is a full deferred acceptance, on what some lottery may make true and with neighbours near each other in memory; the share of draws in which a wish comes true estimates its chance with standard
/// error √(p(1-p)/draws). Background characteristics never enter a round; whether the outcome differs between groups more than the lottery explains is
/// seen by comparing the real outcome with these draws (a randomisation test; Fisher 1935, The Design of Experiments).
/// </remarks>
public sealed class LotteryChances
{
    private readonly PlacementInstance instance;
    private readonly int[] hits;

    private LotteryChances(PlacementInstance instance, int draws, int[] hits, int[] placed)
    {
        this.instance = instance;
        Draws = draws;
        this.hits = hits;
        Placed = placed;
    }

    /// <summary>The number of draws.</summary>
    public int Draws { get; }

    /// <summary>Per draw how many students of the group that was asked for got a place.</summary>
    public IReadOnlyList<int> Placed { get; }

    /// <summary>Draws again, on all cores.</summary>
    /// <param name="instance">The problem; its own lottery numbers are not used.</param>
    /// <param name="draws">How often, 1 or more.</param>
    /// <param name="seed">The seed; the same one gives the same draws, whatever the number of cores.</param>
    /// <param name="group">The students that <see cref="Placed"/> counts; all of them when empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no draw, or the group has not one value per student.</exception>
    public static LotteryChances Draw(
        PlacementInstance instance,
        int draws,
        ulong seed,
        ReadOnlyMemory<bool> group = default
    )
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (!group.IsEmpty)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(group.Length, instance.Students);
        }

        PlacementInstance near = Neighbourhoods.Renumber(
            PossibleWishes.Only(instance),
            out int[] students,
            out int[] companies
        );
        var hits = new int[near.Wishes.Length];
        var placed = new int[draws];
        int next = -1;
        Parallel.For(
            0,
            Math.Min(draws, Environment.ProcessorCount),
            _ =>
            {
                var worker = new Worker(near, students, hits, group);
                for (int draw; (draw = Interlocked.Increment(ref next)) < draws; )
                {
                    placed[draw] = worker.Run(SplitMix64.Mix(seed, (ulong)draw));
                }
            }
        );
        int[] all = Original(instance, near, hits, students, companies);
        return new LotteryChances(instance, draws, all, placed);
    }

    /// <summary>Brings what was counted back to the numbers and the full lists of the instance.</summary>
    private static int[] Original(
        PlacementInstance instance,
        PlacementInstance near,
        int[] hits,
        int[] students,
        int[] companies
    )
    {
        var all = new int[instance.Wishes.Length];
        for (int s = 0; s < students.Length; s++)
        {
            int entry = instance.StartArray[students[s]];
            for (int e = near.StartArray[s]; e < near.StartArray[s + 1]; e++, entry++)
            {
                while (instance.WishArray[entry] != companies[near.WishArray[e]])
                {
                    entry++;
                }

                all[entry] = hits[e];
            }
        }

        return all;
    }

    /// <summary>The share of the draws in which a student got this wish (0 is the first).</summary>
    public double ChanceOf(int student, int wish) =>
        hits[instance.Starts[student] + wish] / (double)Draws;

    /// <summary>The share of the draws in which a student got a place.</summary>
    public double ChanceOfPlace(int student)
    {
        int sum = 0;
        for (int e = instance.Starts[student]; e < instance.Starts[student + 1]; e++)
        {
            sum += hits[e];
        }

        return sum / (double)Draws;
    }

    /// <summary>
    /// The share of draws in which the group has as few places as it really has, or fewer: small values mean that the lottery alone does
    /// not explain so few.
    /// </summary>
    /// <param name="really">How many of the group have a place.</param>
    /// <returns>(1 + draws at or below) / (1 + draws), which is never 0.</returns>
    public double ShareAtMost(int really) =>
        (1 + Placed.Count(placed => placed <= really)) / (1.0 + Draws);

    /// <summary>One thread's memory for all its draws.</summary>
    private sealed class Worker
    {
        /// <summary>So many students, with their wishes and companies, stay near the processor while they ask.</summary>
        private const int BlockBits = 12;
        private readonly int[] students;
        private readonly int[] hits;
        private readonly ReadOnlyMemory<bool> group;
        private readonly ulong[] numbers;
        private readonly int[] asking;
        private readonly int[] blocks;
        private readonly ProposalRound<ClassLevels> round;

        public Worker(
            PlacementInstance near,
            int[] students,
            int[] hits,
            ReadOnlyMemory<bool> group
        )
        {
            this.students = students;
            this.hits = hits;
            this.group = group;
            numbers = new ulong[students.Length];
            asking = new int[students.Length];
            blocks = new int[(students.Length >> BlockBits) + 1];
            round = new ProposalRound<ClassLevels>(
                near,
                new ClassLevels(near.ClassArray),
                new int[students.Length]
            );
        }

        public int Run(ulong seed)
        {
            for (int s = 0; s < numbers.Length; s++)
            {
                numbers[s] = SplitMix64.At(seed, students[s]);
            }

            LotteryOrder.Fill(numbers, round.Order);
            FillAsking();
            round.Clear();
            round.Run(asking);
            return Count();
        }

        /// <summary>Block after block, in each the best number first.</summary>
        private void FillAsking()
        {
            for (int block = 0; block < blocks.Length; block++)
            {
                blocks[block] = block << BlockBits;
            }

            int[] order = round.Order;
            for (int position = 0; position < order.Length; position++)
            {
                asking[blocks[order[position] >> BlockBits]++] = position;
            }
        }

        private int Count()
        {
            int placed = 0;
            ReadOnlySpan<bool> counted = group.Span;
            for (int s = 0; s < round.Entries.Length; s++)
            {
                if (round.Entries[s] >= 0)
                {
                    Interlocked.Increment(ref hits[round.Entries[s]]);
                    placed += counted.IsEmpty || counted[students[s]] ? 1 : 0;
                }
            }

            return placed;
        }
    }
}
