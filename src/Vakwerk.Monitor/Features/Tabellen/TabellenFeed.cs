using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;

namespace Vakwerk.Monitor.Features.Tabellen;

/// <summary>Atom feed (RFC 4287) of what was published and withdrawn.</summary>
internal static class TabellenFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapTabellenFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tabellen/feed.atom", AntwoordAsync).ExcludeFromDescription();

    private static async Task<IResult> AntwoordAsync(
        HttpContext context,
        Momentopnamen<TabellenBeeld> beelden,
        Stand stand
    )
    {
        TabellenBeeld beeld = await beelden.OpAsync(stand.Dag, context.RequestAborted);
        string home =
            $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/";
        return Results.Text(
            Maak(beeld, home),
            "application/atom+xml; charset=utf-8",
            Encoding.UTF8
        );
    }

    internal static string Maak(TabellenBeeld beeld, string home)
    {
        Bericht[] news =
        [
            .. beeld
                .Alle.SelectMany(item => item.Versies)
                .SelectMany(Berichten)
                .OrderByDescending(item => item.Op)
                .ThenBy(item => item.Sleutel, StringComparer.Ordinal),
        ];
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "nl"),
            new XElement(Atom + "id", Id("feed")),
            new XElement(Atom + "title", "Vakwerk: nieuwe en ingetrokken tabellen"),
            new XElement(Atom + "subtitle", "Elke versie van een dataset die openbaar wordt"),
            new XElement(Atom + "updated", Moment(news.Length > 0 ? news[0].Op : Begin(beeld))),
            new XElement(Atom + "author", new XElement(Atom + "name", "Vakwerk")),
            Link("self", home + "tabellen/feed.atom", "application/atom+xml"),
            Link("alternate", home + "tabellen", "text/html"),
            news.Select(item => new XElement(
                Atom + "entry",
                new XElement(Atom + "id", Id(item.Sleutel)),
                new XElement(Atom + "title", item.Titel),
                new XElement(Atom + "updated", Moment(item.Op)),
                new XElement(Atom + "published", Moment(item.Op)),
                new XElement(Atom + "category", new XAttribute("term", item.Soort)),
                Link("alternate", home + item.Adres, "text/html"),
                new XElement(Atom + "summary", Schoon(item.Tekst))
            ))
        );
        var text = new StringBuilder();
        using (
            var writer = XmlWriter.Create(
                text,
                new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }
            )
        )
        {
            feed.Save(writer);
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text;
    }

    private sealed record Bericht(
        string Sleutel,
        string Soort,
        string Titel,
        DateTimeOffset Op,
        string Adres,
        string Tekst
    );

    private static IEnumerable<Bericht> Berichten(Tabelversie item)
    {
        string key = $"{item.Dataset}/{item.Nummer}";
        string address = $"tabellen/{key}";
        yield return new(
            key,
            "gepubliceerd",
            $"{item.Versie.Titel}, versie {item.Nummer}",
            item.Op,
            address,
            item.Wijzigingen
        );
        if (item.IngetrokkenOp is { } withdrawn)
        {
            yield return new(
                key + "/ingetrokken",
                "ingetrokken",
                $"Ingetrokken: {item.Versie.Titel}, versie {item.Nummer}",
                withdrawn,
                address,
                item.Reden ?? ""
            );
        }
    }

    /// <summary>A feed without news has not changed since the beginning of the day.</summary>
    private static DateTimeOffset Begin(TabellenBeeld beeld) =>
        new(beeld.Stand.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static XElement Link(string rel, string address, string type) =>
        new(
            Atom + "link",
            new XAttribute("rel", rel),
            new XAttribute("type", type),
            new XAttribute("href", address)
        );

    private static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(
            "yyyy-MM-ddTHH:mm:ssZ",
            System.Globalization.CultureInfo.InvariantCulture
        );

    private static string Schoon(string text) =>
        string.Concat(text.Where(c => c >= ' ' || c is '\n' or '\t'));

    /// <summary>The same version has the same id on every machine.</summary>
    private static string Id(string key)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes("vakwerk/tabellen/" + key))[..16];
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString();
    }
}
