using Vakwerk.Matching.Lottery;
using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Ties;

/// <summary>
/// Deferred acceptance in which a student who was refused everywhere asks once more, and then goes first among equals.
/// </summary>
/// <remarks>
/// Király (2013), Algorithms 6:471-484; for hospitals see Paluch (2014), Algorithmica 68:756-781. Weakly stable, and at least
/// two thirds of the largest weakly stable placement when ties are on one side only.
/// </remarks>
internal static class PromotedProposals
{
    public static Placement Run(PlacementInstance instance)
    {
        int n = instance.Students;
        // Everyone has two positions: the one in front counts after his promotion.
        int[] lottery = LotteryOrder.Of(instance.Lottery);
        int[] order = [.. lottery, .. lottery];
        var round = new ProposalRound<ClassLevels>(
            instance,
            new ClassLevels(instance.ClassArray),
            order
        );
        round.Run(n);
        var promoted = new bool[n];
        bool again = true;
        while (again)
        {
            again = false;
            for (int position = 0; position < n; position++)
            {
                int student = order[position];
                if (round.Entries[student] < 0 && !promoted[position])
                {
                    promoted[position] = again = true;
                    round.Propose(position, instance.StartArray[student]);
                }
            }
        }

        return new Placement(instance, round.Entries);
    }
}
