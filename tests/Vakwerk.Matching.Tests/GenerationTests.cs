using Vakwerk.Matching.Cost;
using Vakwerk.Matching.Generation;
using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Tests;

public sealed class GenerationTests
{
    private const ulong Seed = 20260101;

    [Fact]
    public void The_generator_repeats_the_published_sequence()
    {
        // Vigna's reference implementation, seed 1234567.
        var random = new SplitMix64(1234567);
        random.Next().ShouldBe(6457827717110365317UL);
        random.Next().ShouldBe(3203168211198807973UL);
        random.Next().ShouldBe(9817491932198370423UL);
    }

    [Fact]
    public void The_reference_country_has_the_known_outcomes()
    {
        PlacementInstance instance = ReferenceCountry.Create(1000, Seed).ToInstance();
        DeferredAcceptance.StudentOptimal(instance).Placed.ShouldBe(857);
        DeferredAcceptance.StudentOptimal(instance.WithoutClasses()).Placed.ShouldBe(846);
        RankTransport.Solve(instance).Placement.RankSum().ShouldBe(5126);
        Ties.MaxPlaced.Find(instance.WithoutClasses()).Placed.ShouldBe(1000);
    }

    [Fact]
    public void Ten_thousand_students_have_the_known_outcomes()
    {
        PlacementInstance instance = ReferenceCountry.Create(10_000, Seed).ToInstance();
        RankTransport.Solve(instance).Placement.RankSum().ShouldBe(275_927);
        Ties.MaxPlaced.LargestPossible(instance).ShouldBe(9796);
        Placement placed = Ties.MaxPlaced.Find(instance);
        BlockingPairs.OnClasses(placed).ShouldBe(0);
        placed.Placed.ShouldBeGreaterThan(9100);
    }

    [Fact]
    public void Searching_near_and_good_first_finds_what_looking_at_all_finds()
    {
        ReferenceCountry country = ReferenceCountry.Create(3000, 99);
        PlacementInstance instance = country.ToInstance(12);
        List<(int Company, float Distance)>[] plain = PlainLists.Build(country, 99, 12);
        for (int s = 0; s < plain.Length; s++)
        {
            instance.WishesOf(s).ToArray().ShouldBe(plain[s].Select(one => one.Company), $"{s}");
            for (int w = 0; w < plain[s].Count; w++)
            {
                int level = instance.Classes[instance.Starts[s] + w];
                (level <= 1 || plain[s][w].Distance >= 5).ShouldBeTrue($"{s}");
            }
        }
    }

    [Fact]
    public void An_impossible_size_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ReferenceCountry.Create(0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() =>
            ReferenceCountry.Create(5, 1).ToInstance(0)
        );
    }
}
