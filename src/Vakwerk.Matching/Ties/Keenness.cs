namespace Vakwerk.Matching.Ties;

/// <summary>
/// The best class among those who prefer each company to what they have: whoever has a worse one there would be a reason to
/// complain.
/// </summary>
/// <remarks>
/// A placement is weakly stable exactly when the class of the last one at every company is not above this. Who moves up only
/// takes reasons away; who moves down is told by <see cref="Pass"/>. So between two counts it may be too strict, never too wide.
/// </remarks>
internal sealed class Keenness(PlacementInstance instance, Seats seats)
{
    private readonly int[] best = new int[instance.Companies];

    public void Count()
    {
        Array.Fill(best, int.MaxValue);
        for (int s = 0; s < instance.Students; s++)
        {
            int got = seats.Entries[s];
            Pass(instance.StartArray[s], got < 0 ? instance.StartArray[s + 1] : got);
        }
    }

    /// <summary>Somebody prefers these wishes to what he has now.</summary>
    public void Pass(int from, int to)
    {
        for (int entry = from; entry < to; entry++)
        {
            ref int here = ref best[instance.WishArray[entry]];
            here = Math.Min(here, instance.ClassArray[entry]);
        }
    }

    /// <summary>Whether nobody with a better class prefers the company of this wish; one without places admits nobody.</summary>
    public bool Admits(int entry)
    {
        int company = instance.WishArray[entry];
        return instance.ClassArray[entry] <= best[company] && instance.CapacityArray[company] > 0;
    }
}
