using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Features.Tabellen.Lezen;

/// <summary>What the reader of the table builder chose; all of it stands in the address.</summary>
internal sealed record TabelVraag
{
    public const string Naam = "naam";
    public const string Hoog = "hoog";
    public const string Laag = "laag";
    public const string Grafiek = "grafiek";
    public const string Kaart = "kaart";

    private static readonly string[] Vast =
    [
        "maat",
        "rij",
        "rij2",
        "kolom",
        "waar",
        "sorteer",
        "toon",
        "pagina",
        "stand",
    ];

    public required string Maat { get; init; }

    /// <summary>One or two dimensions.</summary>
    public required IReadOnlyList<string> Rijen { get; init; }

    public string? Kolom { get; init; }

    /// <summary>Codes that count, for the dimensions that are restricted.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Waar { get; init; }

    /// <summary>Empty for the order of the codes.</summary>
    public string Sorteer { get; init; } = "";

    /// <summary>Empty for the table.</summary>
    public string Toon { get; init; } = "";

    public int Pagina { get; init; } = 1;

    /// <summary>What is looked for in long lists of codes.</summary>
    public required IReadOnlyDictionary<string, string> Zoek { get; init; }

    public IReadOnlyList<string> Groepen => Kolom is null ? Rijen : [.. Rijen, Kolom];

    public IReadOnlyList<string> Voorwaarden =>
        [.. Waar.SelectMany(pair => pair.Value.Select(code => $"{pair.Key}={code}"))];

    /// <summary>Reads an address; what does not exist is left out and named.</summary>
    public static (TabelVraag Vraag, IReadOnlyList<string> Genegeerd) Lees(
        IQueryCollection query,
        OpenTabel tabel
    )
    {
        var lezer = new Lezer(query, tabel);
        return (lezer.Vraag(), lezer.Genegeerd);
    }

    /// <summary>This question as an address of the page.</summary>
    public string Adres(string pad)
    {
        var builder = new QueryBuilder
        {
            { "rij", Rijen[0] },
            { "rij2", Rijen.Count > 1 ? Rijen[1] : "" },
            { "kolom", Kolom ?? "" },
            { "maat", Maat },
        };
        foreach (string text in Voorwaarden)
        {
            builder.Add("waar", text);
        }

        Voeg(builder, "sorteer", Sorteer);
        Voeg(builder, "toon", Toon);
        Voeg(builder, "pagina", Pagina > 1 ? Pagina.ToString(CultureInfo.InvariantCulture) : "");
        return pad + builder;
    }

    /// <summary>The same table in the API.</summary>
    public string ApiVraag(string versie)
    {
        var builder = new QueryBuilder
        {
            { "groepeer", string.Join(',', Groepen) },
            { "maat", Maat },
            { "versie", versie },
        };
        foreach (string text in Voorwaarden)
        {
            builder.Add("waar", text);
        }

        return builder.ToString();
    }

    private static void Voeg(QueryBuilder builder, string name, string value)
    {
        if (value.Length > 0)
        {
            builder.Add(name, value);
        }
    }

    private sealed class Lezer(IQueryCollection query, OpenTabel tabel)
    {
        private readonly List<string> ignored = [];

        public IReadOnlyList<string> Genegeerd => ignored;

        public TabelVraag Vraag()
        {
            TabelVraag begin = Begin.Van(tabel);
            string[] rows =
            [
                .. new[]
                {
                    Dimensie("rij", begin.Rijen[0]),
                    Dimensie(
                        "rij2",
                        query.ContainsKey("rij") ? null : begin.Rijen.ElementAtOrDefault(1)
                    ),
                }
                    .OfType<string>()
                    .Distinct(),
            ];
            if (rows.Length == 0)
            {
                rows = [begin.Rijen[0]];
            }

            string? column = Dimensie("kolom", query.ContainsKey("rij") ? null : begin.Kolom);
            foreach (string name in query.Keys.Where(name => !Bekend(name)))
            {
                ignored.Add(name);
            }

            return new TabelVraag
            {
                Rijen = rows,
                Kolom = column is not null && rows.Contains(column) ? null : column,
                Maat = Keuze(
                    "maat",
                    [.. tabel.Kop.Measures.Select(m => m.Measure.Name)],
                    begin.Maat
                ),
                Waar = query.ContainsKey("rij") || query.ContainsKey("waar") ? Waar() : begin.Waar,
                Sorteer = Keuze("sorteer", ["", Naam, Hoog, Laag], ""),
                Toon = Keuze("toon", ["", Grafiek, Kaart], ""),
                Pagina = Nummer(),
                Zoek = tabel
                    .Kop.Dimensions.Select(d =>
                        (d.Name, Text: query["zoek-" + d.Name].ToString().Trim())
                    )
                    .Where(pair => pair.Text.Length > 0)
                    .ToDictionary(pair => pair.Name, pair => pair.Text),
            };
        }

        private bool Bekend(string name) =>
            Vast.Contains(name)
            || name.StartsWith("zoek-", StringComparison.Ordinal)
                && tabel.Kop.Dimensions.Any(d => d.Name == name[5..]);

        private string? Dimensie(string name, string? none)
        {
            if (!query.TryGetValue(name, out StringValues value))
            {
                return none;
            }

            string text = value.ToString();
            if (text.Length == 0 || tabel.Kop.Dimensions.Any(d => d.Name == text))
            {
                return text.Length == 0 ? null : text;
            }

            ignored.Add($"{name}={text}");
            return none;
        }

        private string Keuze(string name, string[] known, string none)
        {
            string text = query.TryGetValue(name, out StringValues value) ? value.ToString() : none;
            if (known.Contains(text))
            {
                return text;
            }

            ignored.Add($"{name}={text}");
            return none;
        }

        private int Nummer()
        {
            string text = query["pagina"].ToString();
            if (text.Length == 0)
            {
                return 1;
            }

            if (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int page)
                && page > 0
            )
            {
                return page;
            }

            ignored.Add($"pagina={text}");
            return 1;
        }

        private Dictionary<string, IReadOnlyList<string>> Waar()
        {
            var found = new Dictionary<string, SortedSet<string>>();
            foreach (string text in query["waar"].OfType<string>())
            {
                int sign = text.IndexOf('=', StringComparison.Ordinal);
                ImageDimension? dimension =
                    sign < 1
                        ? null
                        : tabel.Kop.Dimensions.FirstOrDefault(d => d.Name == text[..sign]);
                if (dimension is null || !dimension.Codes.Contains(text[(sign + 1)..]))
                {
                    ignored.Add($"waar={text}");
                    continue;
                }

                if (!found.TryGetValue(dimension.Name, out SortedSet<string>? codes))
                {
                    found[dimension.Name] = codes = new(Comparer<string>.Create(CodeOrder.Compare));
                }

                codes.Add(text[(sign + 1)..]);
            }

            // All values of a dimension is no restriction.
            return found
                .Where(pair => pair.Value.Count < tabel.Dimensie(pair.Key).Codes.Count)
                .ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => [.. pair.Value]);
        }
    }
}
