namespace Vakwerk.Matching;

/// <summary>The checks of an instance: what is impossible is named, with its place.</summary>
internal static class InstanceCheck
{
    public static void Shape(ReadOnlySpan<int> starts, int wishes, int classes, int numbers)
    {
        if (starts.Length == 0 || starts[0] != 0 || starts[^1] != wishes)
        {
            throw Broken(null, $"The wishes must run from 0 to {wishes}.");
        }

        if (classes != wishes)
        {
            throw Broken(null, $"There are {wishes} wishes and {classes} classes.");
        }

        if (numbers != starts.Length - 1)
        {
            throw Broken(
                null,
                $"There are {starts.Length - 1} students and {numbers} lottery numbers."
            );
        }

        for (int s = 0; s + 1 < starts.Length; s++)
        {
            if (starts[s + 1] < starts[s])
            {
                throw Broken(s, $"The wishes of student {s} end before they begin.");
            }
        }
    }

    public static void Capacities(ReadOnlySpan<int> capacities)
    {
        long total = 0;
        for (int c = 0; c < capacities.Length; c++)
        {
            total += capacities[c];
            if (capacities[c] < 0 || total > int.MaxValue)
            {
                throw new PlacementFaultException(
                    PlacementFault.Capacity,
                    null,
                    c,
                    capacities[c] < 0
                        ? $"Company {c} has {capacities[c]} places."
                        : $"The companies up to {c} have more than {int.MaxValue} places."
                );
            }
        }
    }

    public static void Wishes(ReadOnlySpan<int> starts, ReadOnlySpan<int> wishes, int companies)
    {
        // The last student that listed each company, so that a doubled wish shows in one pass.
        var last = new int[companies];
        for (int s = 0; s + 1 < starts.Length; s++)
        {
            foreach (int company in wishes[starts[s]..starts[s + 1]])
            {
                if ((uint)company >= (uint)companies)
                {
                    throw new PlacementFaultException(
                        PlacementFault.UnknownCompany,
                        s,
                        company,
                        $"Student {s} lists company {company}; the companies are 0 to {companies - 1}."
                    );
                }

                if (last[company] == s + 1)
                {
                    throw new PlacementFaultException(
                        PlacementFault.DuplicateWish,
                        s,
                        company,
                        $"Student {s} lists company {company} twice."
                    );
                }

                last[company] = s + 1;
            }
        }
    }

    private static PlacementFaultException Broken(int? student, string message) =>
        new(PlacementFault.Shape, student, null, message);
}
