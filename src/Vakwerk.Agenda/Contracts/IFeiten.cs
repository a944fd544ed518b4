namespace Vakwerk.Agenda.Contracts;

/// <summary>A figure as it stands in a letter: row of <c>letters/facts.csv</c>.</summary>
/// <param name="Sleutel">For example <c>F132</c>.</param>
/// <param name="Eenheid">As in the register: count, percent, eur_million, score_1_10 …</param>
/// <param name="Kwalificatie">exact, circa, ruim, bijna, minimaal, maximaal, minder dan …</param>
/// <param name="Soort">observation, target, norm, rule or budget.</param>
/// <param name="Periode">As the letter has it; empty when the letter does not say.</param>
/// <param name="Organisatie">Source that the letter names, or null: then the letter names none.</param>
public sealed record Feit(
    string Sleutel,
    string Onderwerp,
    string Omschrijving,
    decimal Waarde,
    string Eenheid,
    string Kwalificatie,
    string Soort,
    string Periode,
    string? Populatie,
    string? Organisatie,
    Bronverwijzing Bron,
    string? Opmerking
);

/// <summary>The figures of the letters, as known on a day.</summary>
public interface IFeiten
{
    ValueTask<IReadOnlyDictionary<string, Feit>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
