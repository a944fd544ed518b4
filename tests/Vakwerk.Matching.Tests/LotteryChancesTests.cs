using Vakwerk.Matching.Generation;
using Vakwerk.Matching.Rounds;
using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Tests;

public sealed class LotteryChancesTests
{
    [Fact]
    public void Chances_are_counted_over_whole_rounds_with_other_draws()
    {
        const int Draws = 7;
        for (ulong seed = 0; seed < 400; seed++)
        {
            PlacementInstance instance = Small.Draw(seed, classes: 1 + (int)(seed % 4), most: 9);
            var hits = new int[instance.Wishes.Length];
            for (ulong draw = 0; draw < Draws; draw++)
            {
                var random = new SplitMix64(SplitMix64.Mix(seed, draw));
                ulong[] numbers =
                [
                    .. Enumerable.Range(0, instance.Students).Select(_ => random.Next()),
                ];
                Placement round = DeferredAcceptance.StudentOptimal(instance.WithLottery(numbers));
                foreach (int entry in round.Entries.ToArray().Where(entry => entry >= 0))
                {
                    hits[entry]++;
                }
            }

            LotteryChances chances = LotteryChances.Draw(instance, Draws, seed);
            for (int s = 0; s < instance.Students; s++)
            {
                for (int wish = 0; wish < instance.WishesOf(s).Length; wish++)
                {
                    chances
                        .ChanceOf(s, wish)
                        .ShouldBe(hits[instance.Starts[s] + wish] / (double)Draws, $"{seed}");
                }
            }
        }
    }

    [Fact]
    public void Wishes_that_are_left_out_come_true_in_no_placement_without_complaints()
    {
        int dropped = 0;
        for (ulong seed = 0; seed < 600; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            PlacementInstance possible = PossibleWishes.Only(instance);
            dropped += instance.Wishes.Length - possible.Wishes.Length;
            foreach (Placement one in Small.AllPlacements(instance).Where(Small.WeaklyStable))
            {
                for (int s = 0; s < instance.Students; s++)
                {
                    if (one.CompanyOf(s) >= 0)
                    {
                        possible.WishesOf(s).ToArray().ShouldContain(one.CompanyOf(s), $"{seed}");
                    }
                }
            }
        }

        dropped.ShouldBeGreaterThan(300);
    }
}
