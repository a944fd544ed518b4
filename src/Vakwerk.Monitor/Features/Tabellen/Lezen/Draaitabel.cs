using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen.Lezen;

/// <summary>A row of the table on the page.</summary>
/// <param name="Cellen">One per column; null where the source has no observation.</param>
/// <param name="Totaal">Null when the measure does not add up.</param>
internal sealed record Draairij(
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Woorden,
    DatasetGetal?[] Cellen,
    DatasetGetal? Totaal
)
{
    /// <summary>The number by which the row is compared: its total, or else its last column.</summary>
    public DatasetGetal? Gewicht => Totaal ?? (Cellen.Length > 0 ? Cellen[^1] : null);
}

/// <summary>
/// The answer turned into rows and columns. Totals are asked of the engine, which knows what is hidden in them; they are never
/// the sum of what is on the page.
/// </summary>
internal sealed class Draaitabel
{
    /// <summary>Cells that are held to be sorted and paged; more can be downloaded.</summary>
    public const int MeesteCellen = 250_000;

    /// <summary>Cells on one page.</summary>
    public const int CellenPerPagina = 600;

    public const int KolommenOpPagina = 24;

    public required OpenTabel Tabel { get; init; }

    public required TabelVraag Vraag { get; init; }

    public required Measure Maat { get; init; }

    /// <summary>Codes of the columns; one empty code when there is no dimension in the columns.</summary>
    public required IReadOnlyList<string> Kolommen { get; init; }

    public required IReadOnlyList<Draairij> Rijen { get; init; }

    /// <summary>Cells of the answer, also those that do not fit on a page.</summary>
    public required long Cellen { get; init; }

    /// <summary>By column; empty when the measure does not add up.</summary>
    public required IReadOnlyList<DatasetGetal?> Kolomtotalen { get; init; }

    public required DatasetGetal? Totaal { get; init; }

    public bool TeGroot => Cellen > MeesteCellen;

    public bool TeltOp => Tabel.Kop.Measures.All(item => item.Measure.Additive);

    /// <summary>
    /// Years that are added up in every cell; 0 when each cell is about one year. Who is counted each year is counted more than once
    /// in such a sum, so the table gives none of its own and warns for one that was asked.
    /// </summary>
    public int SomVanJaren { get; private init; }

    /// <summary>Rows have a total: columns are not years, and there is more than one.</summary>
    public bool HeeftRijtotalen => Kolommen.Count > 1 && Rijen.Any(row => row.Totaal is not null);

    public int ZichtbareKolommen => Math.Min(Kolommen.Count, KolommenOpPagina);

    public int RijenPerPagina =>
        Math.Clamp(CellenPerPagina / Math.Max(1, ZichtbareKolommen + 1), 20, 100);

    public int Paginas => Math.Max(1, (Rijen.Count + RijenPerPagina - 1) / RijenPerPagina);

    public IEnumerable<Draairij> OpPagina =>
        Rijen.Skip((Math.Min(Vraag.Pagina, Paginas) - 1) * RijenPerPagina).Take(RijenPerPagina);

    public bool EenPagina => Paginas == 1 && Kolommen.Count <= KolommenOpPagina;

    public bool IetsVerborgen =>
        Rijen.Any(row => row.Cellen.Any(cell => cell is { } value && value.Verborgen()));

    public string Kolomnaam(string code) =>
        Vraag.Kolom is null ? Maat.Nl : Tabel.Woorden.Code(Tabel.Dimensie(Vraag.Kolom), code);

    public static Result<Draaitabel> Maak(
        OpenTabel tabel,
        TabelVraag vraag,
        CancellationToken cancellationToken
    )
    {
        int measure = tabel
            .Kop.Measures.Index()
            .First(m => m.Item.Measure.Name == vraag.Maat)
            .Index;
        Result<DatasetAntwoord> answer = tabel.Vraag(
            vraag.Groepen,
            vraag.Voorwaarden,
            cancellationToken
        );
        if (!answer.Ok)
        {
            return answer.Fouten.ToArray();
        }

        var cells =
            new Dictionary<string, (string[] Codes, Dictionary<string, DatasetGetal> Cells)>();
        long count = 0;
        foreach (DatasetRij row in answer.Value.Rijen)
        {
            if (++count > MeesteCellen)
            {
                continue;
            }

            string[] codes = [.. row.Codes.Take(vraag.Rijen.Count)];
            string key = string.Join('\u001f', codes);
            if (!cells.TryGetValue(key, out var found))
            {
                cells[key] = found = (codes, []);
            }

            found.Cells[vraag.Kolom is null ? "" : row.Codes[^1]] = row.Getallen[measure];
        }

        string[] columns = vraag.Kolom is null
            ? [""]
            :
            [
                .. cells
                    .Values.SelectMany(row => row.Cells.Keys)
                    .Distinct()
                    .Order(Comparer<string>.Create(CodeOrder.Compare)),
            ];
        bool yearsAcross = vraag.Kolom is { } column && tabel.Woorden.IsJaar(column);
        bool yearsDown = vraag.Rijen.Any(tabel.Woorden.IsJaar);
        Dictionary<string, DatasetGetal> byRow =
            vraag.Kolom is null || yearsAcross
                ? []
                : Totalen(tabel, vraag.Rijen, vraag, measure, cancellationToken);
        Dictionary<string, DatasetGetal> byColumn = yearsDown
            ? []
            : Totalen(
                tabel,
                vraag.Kolom is null ? [] : [vraag.Kolom],
                vraag,
                measure,
                cancellationToken
            );
        Dictionary<string, DatasetGetal> all =
            yearsDown || yearsAcross ? [] : Totalen(tabel, [], vraag, measure, cancellationToken);
        return new Draaitabel
        {
            Tabel = tabel,
            Vraag = vraag,
            Maat = tabel.Kop.Measures[measure].Measure,
            Kolommen = columns,
            Cellen = count,
            Rijen =
            [
                .. Sorteer(
                    cells.Select(pair => new Draairij(
                        pair.Value.Codes,
                        [
                            .. pair.Value.Codes.Select(
                                (code, i) =>
                                    tabel.Woorden.Code(tabel.Dimensie(vraag.Rijen[i]), code)
                            ),
                        ],
                        [.. columns.Select(code => Zoek(pair.Value.Cells, code))],
                        Zoek(byRow, pair.Key)
                    )),
                    vraag.Sorteer
                ),
            ],
            Kolomtotalen =
                byColumn.Count == 0 ? [] : [.. columns.Select(code => Zoek(byColumn, code))],
            Totaal = Zoek(all, ""),
            SomVanJaren = Jaren(tabel, vraag),
        };
    }

    private static int Jaren(OpenTabel tabel, TabelVraag vraag)
    {
        ImageDimension? year = tabel.Kop.Dimensions.FirstOrDefault(item =>
            tabel.Woorden.IsJaar(item.Name)
        );
        if (year is null || vraag.Groepen.Contains(year.Name))
        {
            return 0;
        }

        int count = vraag.Waar.TryGetValue(year.Name, out IReadOnlyList<string>? chosen)
            ? chosen.Count
            : year.Codes.Count;
        return count > 1 ? count : 0;
    }

    /// <summary>Sums by some of the dimensions; empty when the measure does not add up.</summary>
    private static Dictionary<string, DatasetGetal> Totalen(
        OpenTabel tabel,
        IReadOnlyList<string> by,
        TabelVraag vraag,
        int measure,
        CancellationToken cancellationToken
    )
    {
        if (!tabel.Kop.Measures.All(item => item.Measure.Additive))
        {
            return [];
        }

        Result<DatasetAntwoord> answer = tabel.Vraag(by, vraag.Voorwaarden, cancellationToken);
        return answer.Ok
            ? answer
                .Value.Rijen.Take(MeesteCellen)
                .ToDictionary(row => string.Join('\u001f', row.Codes), row => row.Getallen[measure])
            : [];
    }

    private static DatasetGetal? Zoek(Dictionary<string, DatasetGetal> cells, string key) =>
        cells.TryGetValue(key, out DatasetGetal number) ? number : null;

    private static IEnumerable<Draairij> Sorteer(IEnumerable<Draairij> rows, string how) =>
        how switch
        {
            TabelVraag.Naam => rows.OrderBy(
                row => string.Join('\u001f', row.Woorden),
                StringComparer.Create(Notatie.Nederlands, ignoreCase: true)
            ),
            TabelVraag.Hoog => rows.OrderByDescending(row =>
                row.Gewicht?.Minst() ?? double.MinValue
            ),
            TabelVraag.Laag => rows.OrderBy(row => row.Gewicht?.Minst() ?? double.MaxValue),
            _ => rows,
        };
}
