using System.Globalization;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>A column of a download.</summary>
/// <param name="Getal">True for a number, false for a text.</param>
/// <param name="Uitleg">What it holds, in Dutch.</param>
internal sealed record Uitvoerkolom(
    string Naam,
    string Titel,
    bool Getal,
    string Uitleg,
    bool Sleutel = false
);

/// <summary>A measure that was asked for.</summary>
internal sealed record Uitvoermaat(int Nummer, Measure Measure, bool Grenzen);

/// <summary>
/// A table on its way out: its columns, its rows as they come, and what belongs to it. Every format writes this and nothing else,
/// so that they cannot differ.
/// </summary>
/// <param name="Adres">Where it can be had again.</param>
internal sealed record Uitvoertabel(
    OpenTabel Tabel,
    IReadOnlyList<ImageDimension> Kenmerken,
    IReadOnlyList<Uitvoermaat> Maten,
    IReadOnlyList<string> Voorwaarden,
    IEnumerable<DatasetRij> Rijen,
    Uri Adres
)
{
    public string Bestand => $"{Tabel.Versie.Dataset}-{Tabel.Versie.Nummer}";

    public string Titel => Tabel.Versie.Versie.Titel;

    public string Vastadres =>
        new Uri(Adres, $"/tabellen/{Tabel.Versie.Dataset}/{Tabel.Versie.Nummer}").ToString();

    public IReadOnlyList<Uitvoerkolom> Kolommen { get; } = [.. Maak(Tabel, Kenmerken, Maten)];

    /// <summary>Source and notes: what a reader of the bare figures must know.</summary>
    public IReadOnlyList<(string Naam, string Tekst)> Noten
    {
        get
        {
            Domain.Datasets.DatasetVersie version = Tabel.Versie.Versie;
            return
            [
                ("Titel", version.Titel),
                ("Versie", version.Nummer),
                (
                    "Gepubliceerd op",
                    Tabel.Versie.Op.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ),
                ("Wat er is veranderd", Tabel.Versie.Wijzigingen),
                ("Wie of wat is geteld", version.Populatie),
                ("Uitgever", version.Uitgever),
                ("Licentie", version.Licentie),
                (
                    "Bron",
                    version.BronAdres
                        ?? version.Bestand.Replace("|", ", ", StringComparison.Ordinal)
                ),
                ("Gekozen", Voorwaarden.Count == 0 ? "alles" : string.Join("; ", Voorwaarden)),
                ("Verborgen aantallen", Verborgen),
                .. version.MaskerCellen > 0
                    ?
                    [
                        (
                            "Verborgen om andere cellen te beschermen",
                            Beschermend(version.MaskerCellen)
                        ),
                    ]
                    : Array.Empty<(string, string)>(),
                ("Vast adres", Vastadres),
                ("Deze tabel", Adres.ToString()),
            ];
        }
    }

    public const string Verborgen =
        "Een aantal van 1 tot en met 4 is verborgen om personen te beschermen. Het is nooit 0. In de kolommen met _low en _high staan het kleinste en het grootste dat de som kan zijn. De kolom zonder toevoeging is de som van wat zichtbaar is; zij is leeg als alles verborgen is.";

    /// <summary>What the mask of a version does, for readers.</summary>
    public static string Beschermend(int count) =>
        (count == 1 ? "Eén aantal" : $"{Notatie.Getal(count)} aantallen")
        + " van 5 of meer in deze versie "
        + (count == 1 ? "is" : "zijn")
        + " ook verborgen, zodat niemand de andere verborgen aantallen kan terugrekenen. De grenzen zijn daar 5 en 9, 10 en 19, 20 en 29 enzovoort.";

    /// <summary>The cells of a row, in the order of the columns: text, number or nothing. The array is used again for the next row.</summary>
    public IEnumerable<object?[]> Cellen()
    {
        object?[] cells = new object?[Kolommen.Count];
        bool[] labelled = [.. Kenmerken.Select(Tabel.Woorden.HeeftLabels)];
        foreach (DatasetRij row in Rijen)
        {
            int at = 0;
            for (int d = 0; d < Kenmerken.Count; d++)
            {
                cells[at++] = row.Codes[d];
                if (labelled[d])
                {
                    cells[at++] = Tabel.Woorden.Code(Kenmerken[d], row.Codes[d]);
                }
            }

            foreach (Uitvoermaat measure in Maten)
            {
                DatasetGetal number = row.Getallen[measure.Nummer];
                cells[at++] = number.Zichtbaar();
                if (measure.Grenzen)
                {
                    cells[at++] = number.Laag;
                    cells[at++] = number.Hoog;
                }
            }

            yield return cells;
        }
    }

    /// <summary>Asks a table for a download.</summary>
    public static Result<Uitvoertabel> Vraag(
        OpenTabel tabel,
        IReadOnlyList<string> groepeer,
        IReadOnlyList<string> waar,
        IReadOnlyList<string> maten,
        Uri adres,
        CancellationToken cancellationToken
    )
    {
        string[] known = [.. tabel.Kop.Measures.Select(item => item.Measure.Name)];
        if (maten.FirstOrDefault(name => !known.Contains(name)) is { } wrong)
        {
            return new Fout(
                "vraag.maat",
                "maat",
                $"'{wrong}' is geen getal van deze dataset. Kies uit: {string.Join(", ", known)}."
            );
        }

        Result<DatasetAntwoord> answer = tabel.Vraag(groepeer, waar, cancellationToken);
        return answer.Ok
            ? new Uitvoertabel(
                tabel,
                [.. groepeer.Select(tabel.Dimensie)],
                [
                    .. known
                        .Index()
                        .Where(item => maten.Count == 0 || maten.Contains(item.Item))
                        .Select(item => new Uitvoermaat(
                            item.Index,
                            tabel.Kop.Measures[item.Index].Measure,
                            answer.Value.Grenzen[item.Index]
                        )),
                ],
                waar,
                answer.Value.Rijen,
                adres
            )
            : answer.Fouten.ToArray();
    }

    private static IEnumerable<Uitvoerkolom> Maak(
        OpenTabel tabel,
        IReadOnlyList<ImageDimension> dimensions,
        IReadOnlyList<Uitvoermaat> measures
    )
    {
        foreach (ImageDimension dimension in dimensions)
        {
            string title = tabel.Woorden.Nederlands(dimension.Name);
            yield return new(dimension.Name, title, false, title, Sleutel: true);
            if (tabel.Woorden.HeeftLabels(dimension))
            {
                yield return new(
                    dimension.Name + "_naam",
                    title + " (naam)",
                    false,
                    "Naam bij de code."
                );
            }
        }

        foreach ((_, Measure measure, bool bounds) in measures)
        {
            string unit = $"{measure.Nl} ({measure.Unit})";
            yield return new(
                measure.Name,
                measure.Nl,
                true,
                bounds ? $"{unit}: som van wat zichtbaar is." : unit
            );
            if (bounds)
            {
                yield return new(
                    measure.Name + "_low",
                    measure.Nl + " (minst)",
                    true,
                    $"{unit}: het kleinste dat de som kan zijn."
                );
                yield return new(
                    measure.Name + "_high",
                    measure.Nl + " (meest)",
                    true,
                    $"{unit}: het grootste dat de som kan zijn."
                );
            }
        }
    }
}
