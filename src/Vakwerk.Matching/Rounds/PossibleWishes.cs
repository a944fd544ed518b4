using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Rounds;

/// <summary>The wishes that some lottery may make true; the others are refused in every draw.</summary>
/// <remarks>
/// Deferred acceptance without a lottery. A student asks for certain at his first wish that is not refused in every draw. A
/// company that as many students with better classes ask for certain as it has places refuses a class in every draw. Nationally
/// that is half of all wishes. Stopping early is safe: it only leaves more wishes in.
/// </remarks>
internal sealed class PossibleWishes
{
    private const int MostSweeps = 8;
    private readonly PlacementInstance instance;
    private readonly int[] slots;
    private readonly int[] held;
    private readonly ushort[] levels;

    /// <summary>Per company the worst class that it may take; -1 without places.</summary>
    private readonly int[] limits;

    private PossibleWishes(PlacementInstance instance)
    {
        this.instance = instance;
        slots = ProposalRound<ClassLevels>.Slots(instance.Capacities);
        held = new int[instance.Companies];
        levels = new ushort[slots[^1]];
        limits = Array.ConvertAll(
            instance.CapacityArray,
            places => places == 0 ? -1 : int.MaxValue
        );
    }

    /// <summary>The same instance without the wishes that are refused in every draw.</summary>
    public static PlacementInstance Only(PlacementInstance instance)
    {
        var possible = new PossibleWishes(instance);
        possible.Run();
        return instance.Where(possible.Allows);
    }

    private bool Allows(int entry) =>
        instance.ClassArray[entry] <= limits[instance.WishArray[entry]];

    private void Run()
    {
        int[] asking = (int[])instance.StartArray.Clone();
        var asked = new bool[instance.Students];
        bool changed = true;
        for (int sweep = 0; changed && sweep < MostSweeps; sweep++)
        {
            changed = false;
            for (int s = 0; s < instance.Students; s++)
            {
                for (; asking[s] < instance.StartArray[s + 1] && !Allows(asking[s]); asking[s]++)
                {
                    asked[s] = false;
                }

                if (!asked[s] && asking[s] < instance.StartArray[s + 1])
                {
                    asked[s] = changed = true;
                    Ask(asking[s]);
                }
            }
        }
    }

    /// <summary>Keeps the best classes of those who ask for certain, as many as there are places.</summary>
    private void Ask(int entry)
    {
        int company = instance.WishArray[entry];
        ushort own = instance.ClassArray[entry];
        Span<ushort> here = levels.AsSpan(slots[company]..slots[company + 1]);
        if (held[company] < here.Length)
        {
            here[held[company]++] = own;
        }
        else if (own < limits[company])
        {
            here[here.IndexOf((ushort)limits[company])] = own;
        }

        if (held[company] == here.Length)
        {
            limits[company] = Worst(here);
        }
    }

    private static int Worst(ReadOnlySpan<ushort> classes)
    {
        int worst = 0;
        foreach (ushort one in classes)
        {
            worst = Math.Max(worst, one);
        }

        return worst;
    }
}
