using Vakwerk.Matching.Lottery;

namespace Vakwerk.Matching.Stable;

/// <summary>
/// Deferred acceptance: students ask in order of preference, a company keeps the best claims so far and refuses the rest.
/// </summary>
/// <remarks>
/// Gale and Shapley (1962), Am. Math. Monthly 69:9-15. The result has no blocking pair: nobody prefers a company that has room
/// or that holds someone with a worse claim. Of all such placements it is the best one for every student, and no student gains
/// by listing untruly (Dubins and Freedman 1981, Am. Math. Monthly 88:485-494; Roth 1982, Math. Oper. Res. 7:617-628).
/// All stable placements place the same students (Roth 1986, Econometrica 54:425-427).
/// O(wishes asked); the order of asking does not matter for the result.
/// </remarks>
public static class DeferredAcceptance
{
    /// <summary>The student-optimal stable placement by priority class, then lottery number (single tie-breaking).</summary>
    public static Placement StudentOptimal(PlacementInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ProposalRound<ClassLevels> round = Start(instance);
        return new Placement(instance, round.Entries);
    }

    /// <summary>
    /// The student-optimal stable placement when every company draws a lottery of its own inside its classes (multiple
    /// tie-breaking).
    /// </summary>
    /// <param name="instance">The problem; its lottery numbers are not used.</param>
    /// <param name="seed">The draw; the number of a student at a company is a hash of the seed and both.</param>
    public static Placement StudentOptimalMultipleLotteries(PlacementInstance instance, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var levels = new StrictLevels(CompanyRanks.ByOwnLottery(instance, seed));
        var round = new ProposalRound<StrictLevels>(
            instance,
            levels,
            LotteryOrder.Of(instance.Lottery)
        );
        round.Run();
        return new Placement(instance, round.Entries);
    }

    internal static ProposalRound<ClassLevels> Start(PlacementInstance instance)
    {
        var round = new ProposalRound<ClassLevels>(
            instance,
            new ClassLevels(instance.ClassArray),
            LotteryOrder.Of(instance.Lottery)
        );
        round.Run();
        return round;
    }
}
