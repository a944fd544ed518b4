using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;

namespace Vakwerk.Agenda.Features.Moties;

/// <summary>Atom feed (RFC 4287) of changes of status: what a letter opened, moved or closed.</summary>
internal static class MotiesFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapMotiesFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/moties/feed.atom", AntwoordAsync).ExcludeFromDescription();

    private static async Task<IResult> AntwoordAsync(
        HttpContext context,
        Momentopnamen<KamerBeeld> beelden,
        Stand stand
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand.Dag, context.RequestAborted);
        string home =
            $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/";
        return Results.Text(
            Maak(beeld, home),
            "application/atom+xml; charset=utf-8",
            Encoding.UTF8
        );
    }

    internal static string Maak(KamerBeeld beeld, string home)
    {
        (Belofte Item, Antwoord Antwoord, DateOnly Dag)[] changes =
        [
            .. beeld
                .Beloften.SelectMany(item =>
                    Wijzigingen(item)
                        .Select(answer => (item, answer, beeld.BriefOpSleutel[answer.Brief].Datum))
                )
                .OrderByDescending(change => change.Datum)
                .ThenBy(change => change.item.Motie.Volgorde),
        ];
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "nl"),
            new XElement(Atom + "id", Id("feed")),
            new XElement(Atom + "title", "Vakwerk: moties en toezeggingen"),
            new XElement(Atom + "subtitle", "Wat Kamerbrieven openen, verschuiven en afdoen"),
            new XElement(
                Atom + "updated",
                Moment(changes.Select(change => change.Dag).DefaultIfEmpty(beeld.Stand).Max())
            ),
            new XElement(Atom + "author", new XElement(Atom + "name", "Vakwerk")),
            Link("self", home + "moties/feed.atom", "application/atom+xml"),
            Link("alternate", home + "moties", "text/html"),
            changes.Select(change => new XElement(
                Atom + "entry",
                new XElement(
                    Atom + "id",
                    Id($"{change.Item.Motie.Sleutel}/{change.Antwoord.Brief}")
                ),
                new XElement(Atom + "title", $"{change.Item.Motie.Naam}: {change.Antwoord.Status}"),
                new XElement(Atom + "updated", Moment(change.Dag)),
                new XElement(Atom + "published", Moment(change.Dag)),
                new XElement(Atom + "category", new XAttribute("term", change.Item.Motie.Soort)),
                Link("alternate", $"{home}moties/{change.Item.Motie.Sleutel}", "text/html"),
                new XElement(Atom + "summary", change.Antwoord.Tekst)
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

    /// <summary>Answers that changed the status; a letter that says the same again is no news.</summary>
    private static IEnumerable<Antwoord> Wijzigingen(Belofte item)
    {
        string? status = null;
        foreach (Antwoord answer in item.Antwoorden.Where(answer => !answer.IsVermelding))
        {
            if (answer.Status != status)
            {
                yield return answer;
            }

            status = answer.Status;
        }
    }

    private static XElement Link(string rel, string address, string type) =>
        new(
            Atom + "link",
            new XAttribute("rel", rel),
            new XAttribute("type", type),
            new XAttribute("href", address)
        );

    private static string Moment(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    /// <summary>The same thing has the same id on every machine and after every import.</summary>
    private static string Id(string key)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes("vakwerk/moties/" + key))[..16];
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString();
    }
}
