namespace Vakwerk.Agenda.Contracts;

/// <summary>Something that the letters leave unsaid where a reader would expect it.</summary>
/// <param name="Sleutel">For example <c>S07</c>.</param>
/// <param name="Soort">belofte (promise without an answer), cijfer (figure without source or period), geld, brief (about a letter itself) or begrip (a word without a definition).</param>
/// <param name="Nl">One Dutch sentence that says what is missing.</param>
/// <param name="En">The same in English.</param>
/// <param name="Doelen">Keys of the goals that it concerns; empty when it concerns all.</param>
/// <param name="Bronnen">Where the letters come closest to saying it; empty when nowhere.</param>
/// <param name="Adres">Page that shows more, relative to the language root, or null.</param>
public sealed record Stilte(
    string Sleutel,
    string Soort,
    string Nl,
    string En,
    IReadOnlyList<string> Doelen,
    IReadOnlyList<Bronverwijzing> Bronnen,
    string? Adres
);

/// <summary>What the letters do not say, as known on a day: a register that people keep, and what follows from the other registers.</summary>
public interface IStiltes
{
    ValueTask<IReadOnlyList<Stilte>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
