using System.Collections.Frozen;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Reading;

/// <summary>What could be known on the day: a figure of a letter when that letter was there, a figure from elsewhere when its period was over.</summary>
internal sealed class Feitenlezer(IReadOnlyDictionary<string, Feit> feiten, DateOnly stand)
{
    private readonly FrozenSet<string> brieven = feiten
        .Values.Select(feit => feit.Bron.Brief)
        .ToFrozenSet();

    public bool Bekend(Bron bron, Periode? periode) =>
        bron.Feit is { } key ? feiten.ContainsKey(key)
        : bron.Regel is { } line ? brieven.Contains(line.Brief)
        : periode is not { } period || period.Eind < stand;

    public bool Bekend(IReadOnlyList<Bron> bronnen, Periode? periode = null) =>
        bronnen.Count == 0 || bronnen.Any(bron => Bekend(bron, periode));

    /// <summary>The places in letters, of figures and lines alike.</summary>
    public Feit? Feit(Bron bron) => bron.Feit is { } key ? feiten.GetValueOrDefault(key) : null;

    public IReadOnlyList<Feit> Feiten(IEnumerable<Bron> bronnen) =>
        [.. bronnen.Select(Feit).OfType<Feit>().DistinctBy(feit => feit.Sleutel)];
}
