using System.Globalization;
using System.Net;
using System.Text;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Reports;

/// <summary>Writes a report as one web page that needs nothing else: styles inside, no script, numbered sources as links there and back.</summary>
internal sealed class HtmlSchrijver
{
    private readonly StringBuilder html = new();
    private readonly Bronnenlijst sources = new();
    private readonly int[] numbers = new int[4];
    private int headings;
    private int tables;

    public static byte[] Schrijf(Rapport report)
    {
        var writer = new HtmlSchrijver();
        writer.Document(report);
        return Encoding.UTF8.GetBytes(writer.html.ToString());
    }

    private void Document(Rapport report)
    {
        html.Append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"<title>{Veilig(report.Titel)}</title>\n<style>\n{Stijl.Value}</style>\n</head>\n<body>\n"
            )
            .Append("<a class=\"skip\" href=\"#inhoud\">Naar de inhoud</a>\n<main id=\"inhoud\">\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"<h1>{Veilig(report.Titel)}</h1>\n<p class=\"lead\">{Veilig(report.Ondertitel)}</p>\n"
            );
        Contents(report);
        foreach (Blok block in report.Blokken)
        {
            Block(block);
        }

        Notes();
        html.Append("</main>\n</body>\n</html>\n");
    }

    private void Contents(Rapport report)
    {
        html.Append(
            "<nav aria-labelledby=\"toc\">\n<h2 id=\"toc\">Inhoud</h2>\n<ol class=\"toc\">\n"
        );
        int number = 0;
        int first = 0;
        int second = 0;
        foreach (Kop heading in report.Blokken.OfType<Kop>())
        {
            number++;
            if (heading.Niveau > 2)
            {
                continue;
            }

            bool chapter = heading.Niveau == 1;
            html.Append(chapter && first > 0 ? "</ol></li>\n" : "");
            (first, second) = chapter ? (first + 1, 0) : (first, second + 1);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"#k{number}\"><span class=\"nr\">{first}{(chapter ? "" : $".{second}")}</span> {Veilig(heading.Tekst)}</a>{(chapter ? "<ol>\n" : "</li>\n")}"
            );
        }

        html.Append(first > 0 ? "</ol></li>\n" : "").Append("</ol>\n</nav>\n");
        html.Replace("<ol>\n</ol>", "");
    }

    private void Block(Blok block)
    {
        switch (block)
        {
            case Kop heading:
                Heading(heading);
                break;
            case Alinea paragraph:
                html.Append("<p>");
                Text(paragraph.Tekst);
                html.Append("</p>\n");
                break;
            case Lijst list:
                html.Append("<ul>\n");
                foreach (Tekst item in list.Punten)
                {
                    html.Append("<li>");
                    Text(item);
                    html.Append("</li>\n");
                }

                html.Append("</ul>\n");
                break;
            case Tabel table:
                Table(table);
                break;
            default:
                throw new NotSupportedException($"A report cannot hold {block.GetType().Name}.");
        }
    }

    private void Heading(Kop heading)
    {
        int level = Math.Clamp(heading.Niveau, 1, 3);
        numbers[level]++;
        Array.Clear(numbers, level + 1, numbers.Length - level - 1);
        string number = string.Join('.', numbers.Skip(1).Take(level));
        headings++;
        html.Append(
            CultureInfo.InvariantCulture,
            $"<h{level + 1} id=\"k{headings}\"><span class=\"nr\">{number}</span> {Veilig(heading.Tekst)}</h{level + 1}>\n"
        );
    }

    private void Table(Tabel table)
    {
        tables++;
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"t{tables}\">\n<table>\n<caption id=\"t{tables}\">Tabel {tables}: {Veilig(table.Titel)}<span class=\"desc\">{Veilig(table.Omschrijving)}</span></caption>\n<thead><tr>"
        );
        foreach (Tabelkolom column in table.Kolommen)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<th scope=\"col\"{(column.Getal ? " class=\"num\"" : "")}>{Veilig(column.Naam)}</th>"
            );
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<Tekst> row in table.Rijen)
        {
            html.Append("<tr>");
            for (int i = 0; i < row.Count; i++)
            {
                string cell = i == 0 ? "th" : "td";
                html.Append('<').Append(cell).Append(i == 0 ? " scope=\"row\"" : "");
                html.Append(table.Kolommen[i].Getal ? " class=\"num\">" : ">");
                Text(row[i]);
                html.Append("</").Append(cell).Append('>');
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private void Text(Tekst text)
    {
        foreach (Stuk piece in text.Stukken)
        {
            html.Append(piece.Nadruk ? "<strong>" : "")
                .Append(Veilig(piece.Tekst))
                .Append(piece.Nadruk ? "</strong>" : "");
            if (piece.Bron is { } source)
            {
                int number = sources.Nummer(source, out bool first);
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<sup><a{(first ? $" id=\"r{number}\"" : "")} href=\"#v{number}\" aria-label=\"Bron {number}\">{number}</a></sup>"
                );
            }
        }
    }

    private void Notes()
    {
        if (sources.Alle.Count == 0)
        {
            return;
        }

        html.Append(
            "<section aria-labelledby=\"bronnen\">\n<h2 id=\"bronnen\">Bronnen</h2>\n<ol class=\"notes\">\n"
        );
        for (int i = 1; i <= sources.Alle.Count; i++)
        {
            Voetnoot source = sources.Alle[i - 1];
            string text = Veilig(source.Tekst);
            string linked = source.Webadres is { } address
                ? $"<a href=\"{Veilig(address.AbsoluteUri)}\">{text}</a>"
                : text;
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"v{i}\">{linked} <a href=\"#r{i}\" aria-label=\"Terug naar de eerste plek met bron {i}\">↩</a></li>\n"
            );
        }

        html.Append("</ol>\n</section>\n");
    }

    private static string Veilig(string text) => WebUtility.HtmlEncode(text);

    private static readonly Lazy<string> Stijl = new(() => Bijlage.Tekst("rapport.css"));
}
