using System.Globalization;
using Vakwerk.Monitor.Features.Tabellen.Api;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Platform.Output;

namespace Vakwerk.Monitor.Features.Tabellen.Catalogus;

/// <summary>Makes the graph. Addresses of things are those of their pages, so they stay when a version is replaced.</summary>
internal sealed class Dcat(string home, string? mail, Woorden woorden)
{
    private const string Rechten =
        "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private const string Thema = "http://publications.europa.eu/resource/authority/data-theme/EDUC";
    private const string Taal = "http://publications.europa.eu/resource/authority/language/NLD";
    private const string Bestandsoort =
        "http://publications.europa.eu/resource/authority/file-type/";
    private const string Media = "https://www.iana.org/assignments/media-types/";
    private const string Nederland = "http://publications.europa.eu/resource/authority/country/NLD";

    private readonly Graaf graph = new();

    private string Uitgever => home + "/over#uitgever";

    private string Contact => home + "/over#contact";

    public Graaf Maak(TabellenBeeld beeld, IEnumerable<Dataset> registers)
    {
        Tabelbron[] tables = [.. beeld.Alle.Where(item => item.Huidig is not null)];
        Dataset[] own = [.. registers.OrderBy(item => item.Naam, StringComparer.Ordinal)];
        graph.Voeg(
            home + "/catalogus#catalogus",
            [
                ("a", Waarde.Iri("dcat:Catalog")),
                ("dct:title", Waarde.Nl("Open data van Vakwerk")),
                ("dct:title", Waarde.En("Open data of Vakwerk")),
                (
                    "dct:description",
                    Waarde.Nl(
                        "Cijfers en registers over de Werkagenda mbo en het Stagepact mbo, met hun bron."
                    )
                ),
                ("dct:publisher", Waarde.Iri(Uitgever)),
                ("dcat:contactPoint", Waarde.Iri(Contact)),
                ("dct:license", Licentie(Platform.Output.Licentie.Vakwerk.Naam)),
                ("dct:language", Waarde.Iri(Taal)),
                ("foaf:homepage", Waarde.Iri(home + "/data")),
                (
                    "dcat:themeTaxonomy",
                    Waarde.Iri("http://publications.europa.eu/resource/authority/data-theme")
                ),
                .. tables.Select(item => ("dcat:dataset", Waarde.Iri(Adres(item)))),
                .. own.Select(item => ("dcat:dataset", Waarde.Iri(Adres(item)))),
            ]
        );
        graph.Voeg(
            Uitgever,
            ("a", Waarde.Iri("foaf:Agent")),
            ("foaf:name", Waarde.Nl("Beheer van deze Vakwerk-site"))
        );
        graph.Voeg(
            Contact,
            ("a", Waarde.Iri("vcard:Kind")),
            ("vcard:fn", Waarde.Nl("Beheer van deze Vakwerk-site")),
            mail is null
                ? ("vcard:hasURL", Waarde.Iri(home + "/over"))
                : ("vcard:hasEmail", Waarde.Iri("mailto:" + mail))
        );
        foreach (Tabelbron item in tables)
        {
            Tabel(item);
        }

        foreach (Dataset item in own)
        {
            Register(item);
        }

        return graph;
    }

    private string Adres(Tabelbron item) => $"{home}/tabellen/{item.Naam}#dataset";

    private string Adres(Dataset item) => $"{home}/data/{item.Naam}#dataset";

    private void Tabel(Tabelbron bron)
    {
        Tabelversie now = bron.Huidig!;
        string page = $"{home}/tabellen/{bron.Naam}";
        string api = $"{home}{TabellenApi.Wortel}/{bron.Naam}";
        (string Naam, string Adres, string Soort, string Media)[] files =
        [
            ("csv", $"{api}/alles.zip", "ZIP", "application/zip"),
            ("api", $"{api}/cijfers.json", "JSON", "application/json"),
        ];
        (string? from, string? to) = Beschrijving.Jaren(now.Versie.Dimensies, woorden);
        List<(string, Waarde)> facts =
        [
            .. Gemeen(
                bron.Naam,
                now.Versie.Titel,
                now.Versie.TitelEn,
                now.Versie.Populatie,
                now.Versie.Uitgever,
                page
            ),
            ("dcat:version", Waarde.Tekst(now.Nummer)),
            ("adms:versionNotes", Waarde.Nl(now.Wijzigingen)),
            ("dct:issued", Waarde.Getypeerd(Dag(bron.Versies[^1].Op), "xsd:date")),
            ("dct:modified", Waarde.Getypeerd(Dag(now.Op), "xsd:date")),
            .. files.Select(file => ("dcat:distribution", Waarde.Iri($"{page}#{file.Naam}"))),
        ];
        if (from is not null && to is not null)
        {
            facts.Add(
                (
                    "dct:temporal",
                    Waarde.Ding(
                        ("a", Waarde.Iri("dct:PeriodOfTime")),
                        ("dcat:startDate", Waarde.Getypeerd(from, "xsd:gYear")),
                        ("dcat:endDate", Waarde.Getypeerd(to, "xsd:gYear"))
                    )
                )
            );
        }

        if (Uri.TryCreate(now.Versie.BronAdres, UriKind.Absolute, out Uri? source))
        {
            facts.Add(("dct:source", Waarde.Iri(source.AbsoluteUri)));
        }

        graph.Voeg(Adres(bron), facts);
        foreach ((string name, string address, string kind, string media) in files)
        {
            Bestand(
                $"{page}#{name}",
                $"{now.Versie.Titel} ({kind.ToLowerInvariant()})",
                address,
                kind,
                media,
                now.Versie.Licentie
            );
        }
    }

    private void Register(Dataset item)
    {
        string page = $"{home}/data/{item.Naam}";
        graph.Voeg(
            Adres(item),
            [
                .. Gemeen(item.Naam, item.Nl, item.En, item.Uitleg, item.Licentie.BronNl, page),
                ("dcat:distribution", Waarde.Iri(page + "#csv")),
                ("dcat:distribution", Waarde.Iri(page + "#json")),
            ]
        );
        foreach (
            (string kind, string media) in (ReadOnlySpan<(string, string)>)
                [("CSV", "text/csv"), ("JSON", "application/json")]
        )
        {
            string name = kind.ToLowerInvariant();
            Bestand(
                $"{page}#{name}",
                $"{item.Nl} ({name})",
                $"{home}/api/v1/{item.Naam}.{name}",
                kind,
                media,
                item.Licentie.Naam
            );
        }
    }

    private IEnumerable<(string, Waarde)> Gemeen(
        string key,
        string nl,
        string en,
        string description,
        string creator,
        string page
    ) =>
        [
            ("a", Waarde.Iri("dcat:Dataset")),
            ("dct:identifier", Waarde.Tekst(page)),
            ("dct:title", Waarde.Nl(nl)),
            ("dct:title", Waarde.En(en)),
            ("dct:description", Waarde.Nl(description)),
            (
                "dct:creator",
                Waarde.Ding(("a", Waarde.Iri("foaf:Agent")), ("foaf:name", Waarde.Nl(creator)))
            ),
            ("dct:publisher", Waarde.Iri(Uitgever)),
            ("dcat:contactPoint", Waarde.Iri(Contact)),
            ("dct:accessRights", Waarde.Iri(Rechten)),
            ("dcat:theme", Waarde.Iri(Thema)),
            ("dct:language", Waarde.Iri(Taal)),
            ("dct:spatial", Waarde.Iri(Nederland)),
            ("dcat:keyword", Waarde.Nl("mbo")),
            ("dcat:keyword", Waarde.Nl(key.Replace('-', ' '))),
            ("dcat:landingPage", Waarde.Iri(page)),
        ];

    private void Bestand(
        string subject,
        string title,
        string address,
        string kind,
        string media,
        string licence
    ) =>
        graph.Voeg(
            subject,
            ("a", Waarde.Iri("dcat:Distribution")),
            ("dct:title", Waarde.Nl(title)),
            ("dcat:accessURL", Waarde.Iri(address)),
            ("dcat:downloadURL", Waarde.Iri(address)),
            ("dct:format", Waarde.Iri(Bestandsoort + kind)),
            ("dcat:mediaType", Waarde.Iri(Media + media)),
            ("dct:license", Licentie(licence))
        );

    /// <summary>The European list where the licence is on it; a licence whose version nobody states is described as it is.</summary>
    private static Waarde Licentie(string name) =>
        name switch
        {
            "CC0 1.0" => Waarde.Iri("http://publications.europa.eu/resource/authority/licence/CC0"),
            "CC BY 4.0" or "CC-BY 4.0" => Waarde.Iri(
                "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"
            ),
            _ => Waarde.Ding(
                ("a", Waarde.Iri("dct:LicenseDocument")),
                ("dct:title", Waarde.Nl(name))
            ),
        };

    private static string Dag(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
