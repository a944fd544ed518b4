namespace Vakwerk.Matching.Stable;

/// <summary>Asking in time for what is read soon.</summary>
internal sealed partial class ProposalRound<TLevels>
{
    /// <summary>
    /// The wishes of the students to come are scattered over memory: ask for them in time, and then for the worst claims at
    /// their first companies.
    /// </summary>
    private void Fetch(ReadOnlySpan<int> positions, int at)
    {
        if (at + 2 * Ahead < positions.Length)
        {
            Memory.Fetch(ref Order[positions[at + 2 * Ahead]]);
        }

        if (at + Ahead < positions.Length)
        {
            int entry = instance.StartArray[Order[positions[at + Ahead]]];
            if (entry + Line < instance.WishArray.Length)
            {
                Memory.FetchRow(instance.WishArray, entry);
                levels.Fetch(entry);
            }
        }

        if (at + Ahead / 4 < positions.Length)
        {
            int soon = Order[positions[at + Ahead / 4]];
            FetchWorst(soon, instance.StartArray[soon]);
        }
    }

    private void FetchWorst(int student, int entry)
    {
        int last = Math.Min(entry + Line / 2, instance.StartArray[student + 1]);
        for (; entry < last; entry++)
        {
            Memory.Fetch(ref worst[instance.WishArray[entry]]);
        }
    }
}
