using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports;

/// <summary>The sources of a report, numbered in the order in which they are met; the same source keeps its number.</summary>
internal sealed class Bronnenlijst
{
    private readonly Dictionary<Voetnoot, int> numbers = [];
    private readonly List<Voetnoot> sources = [];

    public IReadOnlyList<Voetnoot> Alle => sources;

    /// <param name="eerste">True when it is met for the first time.</param>
    public int Nummer(Voetnoot source, out bool eerste)
    {
        eerste = numbers.TryAdd(source, sources.Count + 1);
        if (eerste)
        {
            sources.Add(source);
        }

        return numbers[source];
    }
}
