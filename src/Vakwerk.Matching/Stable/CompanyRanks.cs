using Vakwerk.Matching.Generation;

namespace Vakwerk.Matching.Stable;

/// <summary>Strict orders of the companies.</summary>
internal static class CompanyRanks
{
    /// <summary>Per wish the rank of its student at its company: by class, then by a lottery of that company alone.</summary>
    public static uint[] ByOwnLottery(PlacementInstance instance, ulong seed)
    {
        var order = new int[instance.Students];
        for (int s = 0; s < order.Length; s++)
        {
            order[s] = s;
        }

        var lists = new CompanyLists(instance, order);
        var ranks = new uint[instance.Wishes.Length];
        Parallel.For(
            0,
            instance.Companies,
            company =>
            {
                ReadOnlySpan<int> students = lists.StudentsOf(company);
                Span<int> entries = lists.EntriesOf(company);
                ulong own = SplitMix64.Mix(seed, (ulong)company);
                var keys = new (ushort Class, ulong Number, int Student)[students.Length];
                for (int i = 0; i < keys.Length; i++)
                {
                    keys[i] = (
                        instance.Classes[entries[i]],
                        SplitMix64.Mix(own, (ulong)students[i]),
                        students[i]
                    );
                }

                keys.AsSpan().Sort(entries);
                for (int i = 0; i < entries.Length; i++)
                {
                    ranks[entries[i]] = (uint)i;
                }
            }
        );
        return ranks;
    }
}
