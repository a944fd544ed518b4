using Vakwerk.Matching.Cost;
using Vakwerk.Matching.Generation;

namespace Vakwerk.Matching.Tests;

public sealed class CostTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(3)]
    [InlineData(1)]
    [InlineData(0)]
    public void The_rank_sum_is_the_least_and_the_prices_prove_it(int unplaced)
    {
        for (ulong seed = 0; seed < 800; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            RankSolution solution = RankTransport.Solve(instance, unplaced);
            long sum = solution.Placement.RankSum(unplaced);
            sum.ShouldBe(
                Small.AllPlacements(instance).Min(one => one.RankSum(unplaced)),
                $"{seed}"
            );
            Bound(instance, solution, unplaced).ShouldBe(sum, $"{seed}");
        }
    }

    [Fact]
    public void A_shut_in_region_is_lifted_and_the_prices_still_prove_it()
    {
        // Little room, so that many are shut in.
        PlacementInstance instance = ReferenceCountry.Create(3000, 5).ToInstance(6);
        instance = instance.WithCapacities(
            Array.ConvertAll(instance.Capacities.ToArray(), places => places / 2)
        );
        RankSolution solution = RankTransport.Solve(instance);
        solution.Placement.Placed.ShouldBeLessThan(2500);
        Bound(instance, solution, 1000).ShouldBe(solution.Placement.RankSum());
        Ties.MaxPlaced.LargestPossible(instance).ShouldBe(solution.Placement.Placed);
    }

    [Fact]
    public void Rank_maximal_has_the_best_profile_of_all_placements()
    {
        for (ulong seed = 0; seed < 2000; seed++)
        {
            PlacementInstance instance = Small.Draw(seed, most: 6);
            string best = Small
                .AllPlacements(instance)
                .Select(Profile)
                .Max(StringComparer.Ordinal)!;
            Profile(RankMaximal.Find(instance)).ShouldBe(best, $"{seed}");
        }
    }

    private static string Profile(Placement placement) =>
        string.Join(
            ' ',
            Enumerable
                .Range(1, 4)
                .Select(rank =>
                    Enumerable
                        .Range(0, placement.Instance.Students)
                        .Count(s => placement.RankOf(s) == rank)
                )
        );

    [Fact]
    public void The_assignment_is_the_least_of_all_permutations()
    {
        for (ulong seed = 0; seed < 1500; seed++)
        {
            var random = new SplitMix64(seed);
            int size = random.Below(7);
            long[] costs =
            [
                .. Enumerable.Range(0, size * size).Select(_ => (long)random.Below(12) - 3),
            ];
            long best = Permutations(size).Min(one => Sum(costs, size, one));
            Check(DenseAssignment.Solve(costs, size), costs, size, best);
            Arc[] arcs = [.. costs.Select((cost, i) => new Arc(i / size, i % size, cost))];
            AssignmentSolution? sparse = SparseAssignment.Solve(size, size, arcs, out int stuck);
            stuck.ShouldBe(-1);
            Check(sparse!, costs, size, best);
        }
    }

    [Fact]
    public void Larger_assignments_agree_and_carry_their_proof()
    {
        var random = new SplitMix64(11);
        for (int size = 20; size <= 120; size += 25)
        {
            long[] costs =
            [
                .. Enumerable.Range(0, size * size).Select(_ => (long)random.Below(100)),
            ];
            Arc[] arcs = [.. costs.Select((cost, i) => new Arc(i / size, i % size, cost))];
            AssignmentSolution dense = DenseAssignment.Solve(costs, size);
            Check(SparseAssignment.Solve(size, size, arcs, out _)!, costs, size, dense.Cost);
            Check(dense, costs, size, dense.Cost);
        }
    }

    [Fact]
    public void More_columns_than_rows_are_allowed_and_doubled_arcs_count_once()
    {
        Arc[] arcs = [new(0, 4, 7), new(0, 4, 5), new(0, 1, 6), new(1, 4, 1)];
        AssignmentSolution solution = SparseAssignment.Solve(2, 5, arcs, out _)!;
        solution.Cost.ShouldBe(7);
        solution.Columns.ShouldBe([1, 4]);
    }

    [Fact]
    public void An_impossible_assignment_says_which_row_is_stuck()
    {
        SparseAssignment.Solve(2, 2, [new(0, 0, 5), new(1, 0, 2)], out int stuck).ShouldBeNull();
        stuck.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() =>
            DenseAssignment.Solve(new long[] { long.MaxValue }, 1)
        );
        Should.Throw<ArgumentOutOfRangeException>(() =>
            SparseAssignment.Solve(1, 1, [new(0, 1, 2)], out _)
        );
    }

    private static long Bound(PlacementInstance instance, RankSolution solution, int unplaced)
    {
        long bound = 0;
        for (int c = 0; c < instance.Companies; c++)
        {
            solution.Prices[c].ShouldBeGreaterThanOrEqualTo(0);
            bound -= (long)solution.Prices[c] * instance.Capacities[c];
        }

        for (int s = 0; s < instance.Students; s++)
        {
            long least = unplaced;
            ReadOnlySpan<int> wishes = instance.WishesOf(s);
            for (int w = 0; w < wishes.Length; w++)
            {
                least = Math.Min(least, w + 1 + solution.Prices[wishes[w]]);
            }

            bound += least;
        }

        return bound;
    }

    private static void Check(AssignmentSolution solution, long[] costs, int size, long best)
    {
        solution.Cost.ShouldBe(best);
        solution.Columns.ShouldBeUnique();
        Sum(costs, size, [.. solution.Columns]).ShouldBe(best);
        for (int i = 0; i < costs.Length; i++)
        {
            (
                solution.RowPrices[i / size] + solution.ColumnPrices[i % size]
            ).ShouldBeLessThanOrEqualTo(costs[i]);
        }

        (solution.RowPrices.Sum() + solution.ColumnPrices.Sum()).ShouldBe(best);
    }

    private static long Sum(long[] costs, int size, int[] columns) =>
        columns.Select((column, row) => costs[row * size + column]).Sum();

    private static IEnumerable<int[]> Permutations(int size)
    {
        if (size == 0)
        {
            return
            [
                [],
            ];
        }

        return Permutations(size - 1)
            .SelectMany(shorter =>
                Enumerable
                    .Range(0, size)
                    .Select(at => (int[])[.. shorter[..at], size - 1, .. shorter[at..]])
            );
    }
}
