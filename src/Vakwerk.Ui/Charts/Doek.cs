using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Vakwerk.Ui.Charts;

/// <summary>Writes SVG. Colours come from the style sheet of the page, or from the drawing itself when it must stand alone.</summary>
internal sealed class Doek
{
    /// <summary>A file meets fonts that are wider than ours, so its letters are smaller than the room they get.</summary>
    private const double LetterLos = 11.75;

    private static readonly Dictionary<string, string> Verf = new()
    {
        ["paper"] = "fill=\"#fbfaf7\"",
        ["grid"] = "stroke=\"#d9d6cf\" stroke-width=\"1\"",
        ["axis"] =
            "fill=\"#56626a\" stroke=\"#fbfaf7\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
        ["text"] =
            "fill=\"#1b2a33\" stroke=\"#fbfaf7\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
        ["title"] = "fill=\"#1b2a33\" font-weight=\"600\"",
        ["line"] =
            "fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2.5\" stroke-linejoin=\"round\"",
        ["dot"] = "fill=\"#1f5fa8\" stroke=\"#1f5fa8\" stroke-width=\"2\"",
        ["dot-open"] = "fill=\"#fbfaf7\" stroke=\"#1f5fa8\" stroke-width=\"2\"",
        ["ring"] = "fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"1.5\"",
        ["line2"] = "fill=\"none\" stroke=\"#5b4636\" stroke-width=\"2\" stroke-dasharray=\"2 3\"",
        ["dot2"] = "fill=\"#5b4636\" stroke=\"#5b4636\" stroke-width=\"2\"",
        ["dot2-open"] = "fill=\"#fbfaf7\" stroke=\"#5b4636\" stroke-width=\"2\"",
        ["target"] = "stroke=\"#1b2a33\" stroke-width=\"1.5\" stroke-dasharray=\"7 4\"",
        ["target-dot"] = "fill=\"#fbfaf7\" stroke=\"#1b2a33\" stroke-width=\"1.5\"",
        ["fan"] = "fill=\"#1f5fa8\" fill-opacity=\"0.14\"",
        ["fan-line"] =
            "fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"1.5\" stroke-dasharray=\"1 4\" stroke-linecap=\"round\"",
        ["whisker"] = "stroke=\"#1f5fa8\" stroke-width=\"1.5\"",
        ["break"] = "stroke=\"#56626a\" stroke-width=\"1.5\" stroke-dasharray=\"1 4\"",
        ["revised"] = "fill=\"#8a5a00\"",
        ["limit"] = "fill=\"none\" stroke=\"#1b2a33\" stroke-width=\"1.5\"",
        ["limit2"] =
            "fill=\"none\" stroke=\"#1b2a33\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"",
        ["chance"] =
            "fill=\"none\" stroke=\"#56626a\" stroke-width=\"1.25\" stroke-dasharray=\"1 3\"",
    };

    private readonly StringBuilder svg = new();
    private readonly bool alone;
    private readonly List<Vak> taken = [];

    public Doek(GrafiekMaat maat, string sleutel, string titel, string omschrijving)
    {
        alone = maat.Los;
        string id = $"{sleutel}-{maat.Breedte}";
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {maat.Breedte} {maat.Hoogte}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\""
        );
        if (alone)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $" width=\"{maat.Breedte}\" height=\"{maat.Hoogte}\" font-family=\"'Source Sans 3', Arial, 'Liberation Sans', sans-serif\" font-size=\"{LetterLos}\""
            );
        }
        else
        {
            svg.Append(" class=\"vw-chart\"");
        }

        svg.Append('>');
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Tekst(titel)}</title>");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<desc id=\"{id}-d\">{Tekst(omschrijving)}</desc>"
        );
        if (alone)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect width=\"{maat.Breedte}\" height=\"{maat.Hoogte}\" {Stijl("paper")}/>"
            );
        }
    }

    /// <summary>Width of a text; a little too wide rather than too narrow.</summary>
    public static double Breedte(string text) =>
        text.Sum(letter =>
            letter is ' ' or '.' or ',' or 'i' or 'l' or 'j' or 't' or 'f' or 'r' or '\'' or '/'
                ? 4.4
            : letter is 'm' or 'w' or 'M' or 'W' or '%' ? 11.5
            : char.IsUpper(letter) ? 8.6
            : 7.5
        );

    /// <summary>Breaks a text into lines that fit.</summary>
    public static IReadOnlyList<string> Regels(string text, double width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Breedte(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    public static string G(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public void Lijn(string style, double x1, double y1, double x2, double y2) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<line x1=\"{G(x1)}\" y1=\"{G(y1)}\" x2=\"{G(x2)}\" y2=\"{G(y2)}\" {Stijl(style)}/>"
        );

    public void Pad(string style, string d) =>
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{d}\" {Stijl(style)}/>");

    public void Cirkel(string style, double x, double y, double r) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<circle cx=\"{G(x)}\" cy=\"{G(y)}\" r=\"{G(r)}\" {Stijl(style)}/>"
        );

    /// <summary>Writes a text and keeps its place, so that no later label lands on it.</summary>
    public void Schrijf(string style, Vak box, string text)
    {
        taken.Add(box);
        double x = box.Anker switch
        {
            "end" => box.X + box.Breedte,
            "middle" => box.X + (box.Breedte / 2),
            _ => box.X,
        };
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{G(x)}\" y=\"{G(box.Y + 11)}\" text-anchor=\"{box.Anker}\" {Stijl(style)}>{Tekst(text)}</text>"
        );
    }

    /// <summary>Takes the first place that is free and within bounds; false when there is none.</summary>
    public bool Plaats(string style, string text, Vak bounds, params IEnumerable<Vak> places)
    {
        foreach (Vak place in places)
        {
            if (place.Binnen(bounds) && !taken.Any(place.Raakt))
            {
                Schrijf(style, place, text);
                return true;
            }
        }

        return false;
    }

    public bool IsBezet(Vak box) => taken.Any(box.Raakt);

    /// <summary>Keeps a place free of labels.</summary>
    public void Bezet(Vak box) => taken.Add(box);

    public string Klaar() => svg.Append("</svg>").ToString();

    private string Stijl(string name) => alone ? Verf[name] : $"class=\"c-{name}\"";

    private static string Tekst(string text) => HtmlEncoder.Default.Encode(text);
}

/// <summary>A box on the drawing, with the side on which its text is anchored.</summary>
internal readonly record struct Vak(
    double X,
    double Y,
    double Breedte,
    double Hoogte,
    string Anker = "start"
)
{
    public const double Regel = 15;

    public bool Binnen(Vak other) =>
        X >= other.X
        && Y >= other.Y
        && X + Breedte <= other.X + other.Breedte
        && Y + Hoogte <= other.Y + other.Hoogte;

    public bool Raakt(Vak other) =>
        X < other.X + other.Breedte
        && other.X < X + Breedte
        && Y < other.Y + other.Hoogte
        && other.Y < Y + Hoogte;

    /// <summary>A box for a text, around a point.</summary>
    public static Vak Om(string text, double x, double y, string anchor)
    {
        double width = Doek.Breedte(text);
        double left = anchor switch
        {
            "end" => x - width,
            "middle" => x - (width / 2),
            _ => x,
        };
        return new Vak(left, y, width, Regel, anchor);
    }
}
