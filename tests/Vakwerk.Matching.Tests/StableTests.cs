using Vakwerk.Matching.Generation;
using Vakwerk.Matching.Stable;
using Vakwerk.Matching.Ties;

namespace Vakwerk.Matching.Tests;

public sealed class StableTests
{
    [Fact]
    public void Student_optimal_is_stable_and_the_best_stable_placement_for_everyone()
    {
        for (ulong seed = 0; seed < 1500; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            Placement[] stable = [.. Small.AllPlacements(instance).Where(Small.Stable)];
            Placement best = DeferredAcceptance.StudentOptimal(instance);
            Placement worst = CompanyProposing.Find(instance);
            Small.Stable(best).ShouldBeTrue($"{seed}");
            Small.Stable(worst).ShouldBeTrue($"{seed}");
            for (int s = 0; s < instance.Students; s++)
            {
                int[] ranks = [.. stable.Select(one => one.RankOf(s))];
                best.RankOf(s).ShouldBe(ranks.Min(), $"{seed}");
                worst.RankOf(s).ShouldBe(ranks.Max(), $"{seed}");
                // Roth 1986: who is without a place in one stable placement is so in all.
                (ranks.Min() == 0).ShouldBe(ranks.Max() == 0, $"{seed}");
            }
        }
    }

    [Fact]
    public void Counting_complaints_agrees_with_the_definition()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            foreach (Placement one in Small.AllPlacements(Small.Draw(seed)).Take(200))
            {
                BlockingPairs
                    .OnClasses(one)
                    .ShouldBe(Small.Blocking(one, (own, other) => own < other, lottery: false));
                BlockingPairs
                    .OnClassesAndLottery(one)
                    .ShouldBe(Small.Blocking(one, (own, other) => own < other, lottery: true));
                SuperStable
                    .BlockingPairs(one)
                    .ShouldBe(Small.Blocking(one, (own, other) => own <= other, lottery: false));
            }
        }
    }

    [Fact]
    public void Super_stable_is_found_exactly_when_it_exists()
    {
        int found = 0;
        for (ulong seed = 0; seed < 1500; seed++)
        {
            PlacementInstance instance = Small.Draw(seed, classes: 2);
            Placement[] all = [.. Small.AllPlacements(instance).Where(Small.SuperStable)];
            Placement? ours = SuperStable.Find(instance);
            (ours is not null).ShouldBe(all.Length > 0, $"{seed}");
            if (ours is not null)
            {
                found++;
                Small.SuperStable(ours).ShouldBeTrue($"{seed}");
                for (int s = 0; s < instance.Students; s++)
                {
                    ours.RankOf(s).ShouldBe(all.Min(one => one.RankOf(s)), $"{seed}");
                }
            }
        }

        found.ShouldBeInRange(100, 1400);
    }

    [Fact]
    public void Renaming_students_and_companies_changes_nothing()
    {
        for (ulong seed = 0; seed < 200; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            var random = new SplitMix64(seed);
            int[] students = Small.Shuffled(ref random, instance.Students);
            int[] companies = Small.Shuffled(ref random, instance.Companies);
            PlacementInstance renamed = Rename(instance, students, companies);
            Placement before = DeferredAcceptance.StudentOptimal(instance);
            Placement after = DeferredAcceptance.StudentOptimal(renamed);
            for (int s = 0; s < students.Length; s++)
            {
                after.RankOf(s).ShouldBe(before.RankOf(students[s]));
            }
        }
    }

    [Fact]
    public void Own_lotteries_give_a_weakly_stable_placement()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            Placement placement = DeferredAcceptance.StudentOptimalMultipleLotteries(
                Small.Draw(seed),
                seed
            );
            Small.WeaklyStable(placement).ShouldBeTrue($"{seed}");
        }
    }

    private static PlacementInstance Rename(
        PlacementInstance instance,
        int[] students,
        int[] companies
    )
    {
        var starts = new List<int> { 0 };
        var wishes = new List<int>();
        var classes = new List<ushort>();
        foreach (int s in students)
        {
            for (int e = instance.Starts[s]; e < instance.Starts[s + 1]; e++)
            {
                wishes.Add(Array.IndexOf(companies, instance.Wishes[e]));
                classes.Add(instance.Classes[e]);
            }

            starts.Add(wishes.Count);
        }

        return PlacementInstance.Create(
            [.. starts],
            [.. wishes],
            [.. classes],
            [.. companies.Select(c => instance.Capacities[c])],
            [.. students.Select(s => instance.Lottery[s])]
        );
    }
}
