namespace Vakwerk.Matching.Stable;

/// <summary>Counts those who could complain with reason.</summary>
public static class BlockingPairs
{
    /// <summary>
    /// Pairs of a student and a company that he prefers to his place, where the company has room or holds someone of a worse
    /// priority class. Zero means weakly stable: no complaint on real priorities.
    /// </summary>
    public static long OnClasses(Placement placement) => Count(placement, useLottery: false);

    /// <summary>The same, where also a worse lottery number in the same class counts as worse.</summary>
    public static long OnClassesAndLottery(Placement placement) =>
        Count(placement, useLottery: true);

    private static long Count(Placement placement, bool useLottery)
    {
        ArgumentNullException.ThrowIfNull(placement);
        PlacementInstance instance = placement.Instance;
        var cutoffs = new CutOffs(placement);
        long total = 0;
        Parallel.For(
            0,
            (instance.Students + CutOffs.Batch - 1) / CutOffs.Batch,
            () => 0L,
            (batch, _, sum) =>
            {
                int end = Math.Min(instance.Students, (batch + 1) * CutOffs.Batch);
                for (int s = batch * CutOffs.Batch; s < end; s++)
                {
                    int got = placement.Entries[s];
                    int last = got < 0 ? instance.Starts[s + 1] : got;
                    for (int e = instance.Starts[s]; e < last; e++)
                    {
                        sum += cutoffs.Admits(s, e, useLottery) ? 1 : 0;
                    }
                }

                return sum;
            },
            sum => Interlocked.Add(ref total, sum)
        );
        return total;
    }
}
