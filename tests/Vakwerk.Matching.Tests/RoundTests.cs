using System.Security.Cryptography;
using Vakwerk.Matching.Generation;
using Vakwerk.Matching.Lottery;
using Vakwerk.Matching.Rounds;
using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Tests;

public sealed class RoundTests
{
    [Fact]
    public void Lottery_numbers_are_what_anybody_computes_from_the_seed()
    {
        byte[] seed = [1, 2, 3, 4];
        var lottery = new CommittedLottery(seed);
        byte[] hash = HMACSHA256.HashData(seed, "student-7"u8);
        Convert
            .ToHexStringLower(hash)[..16]
            .ShouldBe(lottery.NumberOf("student-7").ToString("x16"));
        lottery.Commitment.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(seed)));
        lottery.Keeps(lottery.Commitment.ToUpperInvariant()).ShouldBeTrue();
        new CommittedLottery([1, 2, 3, 5]).Keeps(lottery.Commitment).ShouldBeFalse();
        lottery.NumbersOf(["b", "student-7"])[1].ShouldBe(lottery.NumberOf("student-7"));
        Should.Throw<ArgumentException>(() => new CommittedLottery([]));
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(1, 64)]
    [InlineData(5000, 64)]
    [InlineData(5000, 20)]
    [InlineData(5000, 33)]
    [InlineData(700, 2)]
    public void The_lottery_order_is_that_of_the_numbers(int count, int bits)
    {
        var random = new SplitMix64((ulong)bits);
        ulong[] numbers = [.. Enumerable.Range(0, count).Select(_ => random.Next() >> (64 - bits))];
        LotteryOrder
            .Of(numbers)
            .ShouldBe(Enumerable.Range(0, count).OrderBy(s => numbers[s]).ThenBy(s => s));
    }

    [Fact]
    public void Companies_that_cancel_lead_to_what_a_new_round_would_give()
    {
        for (ulong seed = 0; seed < 600; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            int company = (int)(seed % (ulong)instance.Companies);
            var rematching = new Rematching(instance);
            int[] before = rematching.Current.ToCompanies();
            IReadOnlyList<Move> moves = rematching.Cancel(
                [company],
                [],
                RematchPolicy.VacancyChain
            );
            int[] places = instance.Capacities.ToArray();
            places[company] = 0;
            int[] after = rematching.Current.ToCompanies();
            after.ShouldBe(
                DeferredAcceptance.StudentOptimal(instance.WithCapacities(places)).ToCompanies()
            );
            Reported(before, after, moves);
            var again = new Rematching(instance);
            again.Cancel([company], [], RematchPolicy.Full);
            again.Current.ToCompanies().ShouldBe(after);
        }
    }

    [Fact]
    public void Students_who_leave_start_chains_in_which_everybody_gains()
    {
        for (ulong seed = 0; seed < 600; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            int student = (int)(seed % (ulong)instance.Students);
            var rematching = new Rematching(instance);
            Placement before = rematching.Current;
            IReadOnlyList<Move> moves = rematching.Cancel(
                [],
                [student],
                RematchPolicy.VacancyChain
            );
            Placement after = rematching.Current;
            after.CompanyOf(student).ShouldBe(-1);
            Reported(before.ToCompanies(), after.ToCompanies(), moves);
            foreach (Move move in moves.Where(move => move.Student != student))
            {
                (
                    before.RankOf(move.Student) == 0
                    || after.RankOf(move.Student) < before.RankOf(move.Student)
                ).ShouldBeTrue($"{seed}");
            }

            PlacementInstance without = instance.WithWishes(student, [], []);
            Small.Stable(Placement.Of(without, after.ToCompanies())).ShouldBeTrue($"{seed}");
        }
    }

    [Fact]
    public void Frozen_moves_only_those_who_lost_their_place()
    {
        for (ulong seed = 0; seed < 600; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            var rematching = new Rematching(instance);
            int[] before = rematching.Current.ToCompanies();
            IReadOnlyList<Move> moves = rematching.Cancel([0], [], RematchPolicy.Frozen);
            moves.ShouldAllBe(move => move.From == 0);
            Reported(before, rematching.Current.ToCompanies(), moves);
            int[] after = rematching.Current.ToCompanies();
            for (int c = 1; c < instance.Companies; c++)
            {
                after.Count(to => to == c).ShouldBeLessThanOrEqualTo(instance.Capacities[c]);
            }
        }
    }

    [Fact]
    public void Every_refusal_has_its_reason()
    {
        for (ulong seed = 0; seed < 400; seed++)
        {
            Placement placement = DeferredAcceptance.StudentOptimal(Small.Draw(seed));
            PlacementInstance instance = placement.Instance;
            var explanations = new Explanations(placement);
            for (int e = 0, s = 0; s < instance.Students; s++)
            {
                for (int wish = 0; e < instance.Starts[s + 1]; wish++, e++)
                {
                    int company = instance.Wishes[e];
                    int last = explanations.LastClass(company) ?? -1;
                    bool refused = placement.RankOf(s) == 0 || wish < placement.RankOf(s) - 1;
                    explanations
                        .Why(s, wish)
                        .ShouldBe(
                            !refused ? Refusal.None
                            : instance.Capacities[company] == 0 ? Refusal.NoPlaces
                            : last < instance.Classes[e] ? Refusal.BetterClass
                            : Refusal.BetterNumber
                        );
                }
            }
        }
    }

    [Fact]
    public void No_other_list_brings_a_better_company()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            PlacementInstance instance = Small.Draw(seed);
            Placement real = DeferredAcceptance.StudentOptimal(instance);
            ReadOnlySpan<int> wishes = instance.WishesOf(0);
            ushort[] classes = instance.Classes[..wishes.Length].ToArray();
            Counterfactual.CompanyWith(instance, 0, wishes, classes).ShouldBe(real.CompanyOf(0));
            int[] turned = wishes.ToArray();
            Array.Reverse(turned);
            int other = Counterfactual.CompanyWith(instance, 0, turned, [.. classes.Reverse()]);
            int rank = wishes.IndexOf(other) + 1;
            (other == -1 || (real.RankOf(0) > 0 && rank >= real.RankOf(0))).ShouldBeTrue($"{seed}");
        }
    }

    [Fact]
    public void Chances_are_shares_of_the_draws()
    {
        // Two equal students and one place; a third with a better class at another.
        PlacementInstance instance = PlacementInstance.Create(
            [0, 1, 2, 3],
            [0, 0, 1],
            [0, 0, 0],
            [1, 1],
            [0, 0, 0]
        );
        LotteryChances chances = LotteryChances.Draw(
            instance,
            2000,
            5,
            new[] { true, false, false }
        );
        chances.ChanceOf(0, 0).ShouldBeInRange(0.45, 0.55);
        (chances.ChanceOfPlace(0) + chances.ChanceOfPlace(1)).ShouldBe(1, 1e-12);
        chances.ChanceOfPlace(2).ShouldBe(1);
        chances.Placed.Sum().ShouldBe((int)Math.Round(chances.ChanceOfPlace(0) * 2000));
        chances.ShareAtMost(1).ShouldBe(1);
        chances.ShareAtMost(0).ShouldBeInRange(0.45, 0.55);
        LotteryChances.Draw(instance, 2000, 5).ChanceOf(0, 0).ShouldBe(chances.ChanceOf(0, 0));
    }

    [Fact]
    public void Minima_that_cannot_be_met_are_reported()
    {
        PlacementInstance instance = PlacementInstance.Create(
            [0, 2, 3],
            [0, 1, 0],
            [0, 0, 0],
            [2, 1],
            [0, 1]
        );
        LowerQuotas.Shortages(instance, [1, 1]).ShouldBe([0, 0]);
        LowerQuotas.Shortages(instance, [2, 1]).Sum().ShouldBe(1);
        LowerQuotas.Below(DeferredAcceptance.StudentOptimal(instance), [1, 1]).ShouldBe([1]);
        Should.Throw<ArgumentOutOfRangeException>(() => LowerQuotas.Shortages(instance, [3, 0]));
    }

    [Fact]
    public void An_impossible_instance_says_what_and_where()
    {
        Fault([0, 1], [0], [0], [-1], [0]).ShouldBe((PlacementFault.Capacity, null, 0));
        Fault([0, 1], [1], [0], [1], [0]).ShouldBe((PlacementFault.UnknownCompany, 0, 1));
        Fault([0, 0, 2], [0, 0], [0, 0], [1], [0, 1])
            .ShouldBe((PlacementFault.DuplicateWish, 1, 0));
        Fault([0, 2, 1, 2], [0, 0], [0, 0], [1], [0, 1, 2])
            .ShouldBe((PlacementFault.Shape, 1, null));
        Fault([0, 1], [0], [], [1], [0]).ShouldBe((PlacementFault.Shape, null, null));
        Fault([0, 1], [0], [0], [1], []).ShouldBe((PlacementFault.Shape, null, null));
        Fault([0], [], [], [int.MaxValue, 1], []).ShouldBe((PlacementFault.Capacity, null, 1));
    }

    private static (PlacementFault, int?, int?) Fault(
        int[] starts,
        int[] wishes,
        ushort[] classes,
        int[] capacities,
        ulong[] lottery
    )
    {
        var fault = Should.Throw<PlacementFaultException>(() =>
            PlacementInstance.Create(starts, wishes, classes, capacities, lottery)
        );
        return (fault.Fault, fault.Student, fault.Company);
    }

    private static void Reported(int[] before, int[] after, IReadOnlyList<Move> moves)
    {
        moves.Select(move => move.Student).ShouldBeUnique();
        moves
            .OrderBy(move => move.Student)
            .ShouldBe(
                Enumerable
                    .Range(0, before.Length)
                    .Where(s => before[s] != after[s])
                    .Select(s => new Move(s, before[s], after[s]))
            );
    }
}
