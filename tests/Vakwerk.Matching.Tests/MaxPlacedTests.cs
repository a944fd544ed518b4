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
            MaxPlaced.LargestPossible(instance).ShouldBeGreaterThanOrEqualTo(most, $"{seed}");
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
}
