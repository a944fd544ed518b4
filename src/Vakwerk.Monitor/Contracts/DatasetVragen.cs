using Vakwerk.Monitor.Features.Datasets;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Contracts;

/// <summary>A data set that can be asked, or that could be imported.</summary>
/// <param name="Versies">Newest first, with its state: <c>1.2.0 (Concept)</c>.</param>
public sealed record DatasetOverzicht(
    string Naam,
    string Titel,
    IReadOnlyList<string> Dimensies,
    IReadOnlyList<string> Maten,
    IReadOnlyList<string> Versies
);

/// <summary>A question: sums of the measures by dimensions, over the rows that meet the conditions.</summary>
/// <param name="Voorwaarden">Texts as <c>jaar=2025</c>; several in one text with a comma or <c>and</c> between them.</param>
/// <param name="Versie">Number of a version; null for the newest one that is published.</param>
/// <param name="Concept">Drafts count as well.</param>
/// <param name="Deel">Conditions as texts: which part of each group is wanted as a share, such as <c>leerweg=BBL</c>.</param>
public sealed record DatasetVraagstelling(
    string Dataset,
    IReadOnlyList<string> GroepeerOp,
    IReadOnlyList<string> Voorwaarden,
    string? Versie = null,
    bool Concept = false,
    IReadOnlyList<string>? Deel = null
);

/// <param name="Som">Sum of the visible cells; null when some value is unknown.</param>
/// <param name="Laag">Least that the sum can be, with what is hidden; null when the measure knows no such bounds.</param>
/// <param name="Hoog">Most that it can be.</param>
/// <param name="Beschermt">What is hidden in it is hidden only to protect other numbers.</param>
public readonly record struct DatasetGetal(
    double? Som,
    double? Laag,
    double? Hoog,
    bool Beschermt = false
);

/// <summary>A part of a group and its share; what is not known is null.</summary>
/// <param name="Deel">The numerator; the denominator is the number of the group itself.</param>
/// <param name="Aandeel">Between 0 and 1: of the visible cells, and the least and the most that it can be with what is hidden.</param>
public readonly record struct DatasetAandeel(DatasetGetal Deel, DatasetGetal Aandeel);

/// <param name="Codes">In the order of the question.</param>
/// <param name="Aandelen">For each measure, when the question asks for a part.</param>
public sealed record DatasetRij(
    IReadOnlyList<string> Codes,
    IReadOnlyList<DatasetGetal> Getallen,
    IReadOnlyList<DatasetAandeel>? Aandelen = null
);

/// <summary>The answer; the rows come in order, and are made while they are read.</summary>
/// <param name="Grenzen">For each measure whether cells may be hidden, so that it has bounds.</param>
/// <param name="MetAandeel">The rows have shares.</param>
public sealed record DatasetAntwoord(
    string Dataset,
    string Versie,
    IReadOnlyList<string> Dimensies,
    IReadOnlyList<string> Maten,
    IReadOnlyList<bool> Grenzen,
    IEnumerable<DatasetRij> Rijen,
    bool MetAandeel = false
);

/// <summary>Answers questions to data sets.</summary>
public sealed class DatasetVragen
{
    private readonly DatasetCatalogus catalogus;
    private readonly DatasetQuery query;

    internal DatasetVragen(DatasetCatalogus catalogus, DatasetQuery query)
    {
        this.catalogus = catalogus;
        this.query = query;
    }

    public Task<IReadOnlyList<DatasetOverzicht>> LijstAsync(
        CancellationToken cancellationToken = default
    ) => catalogus.LijstAsync(cancellationToken);

    public Task<Result<DatasetAntwoord>> VraagAsync(
        DatasetVraagstelling vraag,
        CancellationToken cancellationToken = default
    ) => query.RunAsync(vraag, cancellationToken);
}
