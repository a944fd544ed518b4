using Vakwerk.Matching.Stable;
using Vakwerk.Matching.Ties;

namespace Vakwerk.Matching.Tests;

public sealed class MaxPlacedTests
{
    [Fact]
    public void Without_classes_nobody_can_place_more_and_nobody_can_complain()
    {
        for (ulong seed = 0; seed < 1500; seed++)
        {
            PlacementInstance instance = Small.Draw(seed).WithoutClasses();
            Placement ours = MaxPlaced.Find(instance);
            ours.Placed.ShouldBe(Small.AllPlacements(instance).Max(one => one.Placed), $"{seed}");
            Small.WeaklyStable(ours).ShouldBeTrue($"{seed}");
        }
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 0)]
    [InlineData(300, 6)]
    public void An_open_auction_and_exchanges_after_it_place_the_most(int limit, int dear)
    {
        for (ulong seed = 0; seed < 1500; seed++)
        {
            PlacementInstance instance = Small.Draw(seed).WithoutClasses();
            int[] order = Lottery.LotteryOrder.Of(instance.Lottery);
            var seats = new Seats(new OpenAuction(instance, dear, limit).Run(order));
            new LargestExchange(instance, new Listers(instance), seats).Run(order);
            var after = new Placement(instance, seats.Entries);
            Small.WeaklyStable(after).ShouldBeTrue($"{seed}");
            after.Placed.ShouldBe(Small.AllPlacements(instance).Max(one => one.Placed), $"{seed}");
        }
    }

    [Fact]
    public void Exchanges_without_classes_reach_the_most_from_everywhere()
    {
        int placed = 0;
        for (ulong seed = 0; seed < 500; seed++)
        {
            PlacementInstance instance = Small.Draw(seed).WithoutClasses();
            Placement[] all = [.. Small.AllPlacements(instance)];
            int most = all.Max(one => one.Placed);
            foreach (Placement start in all.Where(Small.WeaklyStable))
            {
                var seats = new Seats(start);
                new LargestExchange(instance, new Listers(instance), seats).Run(
                    Lottery.LotteryOrder.Of(instance.Lottery)
                );
                var after = new Placement(instance, seats.Entries);
                after.Placed.ShouldBe(most, $"{seed}");
                Small.WeaklyStable(after).ShouldBeTrue($"{seed}");
                placed += most - start.Placed;
            }
        }

        placed.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_round_that_is_too_large_to_be_exact_comes_near_the_least_rank_sum()
    {
        PlacementInstance instance = Generation
            .ReferenceCountry.Create(25_000, 5)
            .ToInstance()
            .WithoutClasses();
        Placement ours = MaxPlaced.Find(instance);
        Placement exact = Cost.RankTransport.Solve(instance).Placement;
        ours.Placed.ShouldBe(exact.Placed);
        ours.RankSum().ShouldBeInRange(exact.RankSum(), exact.RankSum() * 101 / 100);
        BlockingPairs.OnClasses(ours).ShouldBe(0);
    }

    [Fact]
    public void With_classes_it_is_weakly_stable_and_nearly_as_large_as_can_be()
    {
        long ours = 0;
        long largest = 0;
        for (ulong seed = 0; seed < 2500; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            Placement placement = MaxPlaced.Find(instance);
            int most = Small
                .AllPlacements(instance)
                .Where(Small.WeaklyStable)
                .Max(one => one.Placed);
            Small.WeaklyStable(placement).ShouldBeTrue($"{seed}");
            placement.Placed.ShouldBeLessThanOrEqualTo(most, $"{seed}");
            (3 * placement.Placed).ShouldBeGreaterThanOrEqualTo(2 * most, $"{seed}");
            MaxPlaced
                .LargestPossible(instance)
                .ShouldBe(Small.AllPlacements(instance).Max(one => one.Placed), $"{seed}");
            ours += placement.Placed;
            largest += most;
        }

        ((double)ours / largest).ShouldBeGreaterThan(0.99);
    }

    [Fact]
    public void Promotion_keeps_its_guarantee()
    {
        for (ulong seed = 0; seed < 1000; seed++)
        {
            PlacementInstance instance = Small.Draw(seed, classes: 2);
            Placement placement = PromotedProposals.Run(instance);
            int most = Small
                .AllPlacements(instance)
                .Where(Small.WeaklyStable)
                .Max(one => one.Placed);
            Small.WeaklyStable(placement).ShouldBeTrue($"{seed}");
            (3 * placement.Placed).ShouldBeGreaterThanOrEqualTo(2 * most, $"{seed}");
        }
    }

    [Fact]
    public void A_larger_round_stays_free_of_complaints_and_beats_deferred_acceptance()
    {
        PlacementInstance instance = Generation.ReferenceCountry.Create(2000, 7).ToInstance();
        Placement ours = MaxPlaced.Find(instance);
        BlockingPairs.OnClasses(ours).ShouldBe(0);
        ours.Placed.ShouldBeGreaterThan(DeferredAcceptance.StudentOptimal(instance).Placed + 100);
    }

    [Fact]
    public void Rings_move_students_up_only_and_nobody_gets_a_reason_to_complain()
    {
        int moved = 0;
        for (ulong seed = 0; seed < 1000; seed++)
        {
            PlacementInstance instance = Small.Draw(seed, classes: 1 + (int)(seed % 3));
            foreach (Placement before in Small.AllPlacements(instance).Where(Small.WeaklyStable))
            {
                var seats = new Seats(before);
                moved += new ImprovementCycles(instance, seats).Improve();
                var after = new Placement(instance, seats.Entries);
                Small.WeaklyStable(after).ShouldBeTrue($"{seed}");
                for (int s = 0; s < instance.Students; s++)
                {
                    after.RankOf(s).ShouldBeLessThanOrEqualTo(before.RankOf(s), $"{seed}");
                    (after.RankOf(s) == 0).ShouldBe(before.RankOf(s) == 0, $"{seed}");
                }
            }
        }

        moved.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Exchanges_from_any_weakly_stable_placement_stay_weakly_stable()
    {
        int placed = 0;
        for (ulong seed = 0; seed < 1000; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            foreach (Placement start in Small.AllPlacements(instance).Where(Small.WeaklyStable))
            {
                var seats = new Seats(start);
                int more = new TieExchange(instance, seats).PlaceMore();
                var after = new Placement(instance, seats.Entries);
                Small.WeaklyStable(after).ShouldBeTrue($"{seed}");
                after.Placed.ShouldBe(start.Placed + more, $"{seed}");
                placed += more;
            }
        }

        placed.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Who_may_only_move_up_makes_way_for_someone_of_a_worse_class()
    {
        // Student 0 has the better class at company 0 but likes company 1 more, which its holder can leave for company 2.
        PlacementInstance instance = PlacementInstance.Create(
            [0, 2, 4, 5],
            [1, 0, 1, 2, 0],
            [1, 0, 1, 1, 1],
            [1, 1, 1],
            [1, 2, 3]
        );
        var seats = new Seats(Placement.Of(instance, [0, 1, -1]));
        new TieExchange(instance, seats).PlaceMore().ShouldBe(1);
        new Placement(instance, seats.Entries).ToCompanies().ShouldBe([1, 2, 0]);
    }

    [Fact]
    public void The_exact_optimum_of_a_thousand_students_is_nearly_reached()
    {
        // HiGHS proved 957 to be the largest weakly stable number; docs/performance.md.
        PlacementInstance instance = Generation
            .ReferenceCountry.Create(1000, 20260101)
            .ToInstance();
        MaxPlaced.Find(instance).Placed.ShouldBeInRange(951, 957);
    }
}
