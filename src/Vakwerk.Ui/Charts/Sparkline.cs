using System.Globalization;
using System.Text.Encodings.Web;

namespace Vakwerk.Ui.Charts;

/// <summary>A word-sized line: the values of one series, with the target as a dashed line.</summary>
public static class Sparkline
{
    private const double Width = 132;
    private const double Height = 40;

    /// <summary>Draws the line, or gives an empty text when there is nothing to see.</summary>
    /// <param name="points">Place in time and value, in order of time.</param>
    /// <param name="target">Value of the target, or null.</param>
    /// <param name="provisional">The last value is provisional: an open dot.</param>
    /// <param name="title">What it shows, for who cannot see it.</param>
    public static string Teken(
        IReadOnlyList<(double X, double Y)> points,
        double? target,
        bool provisional,
        string title
    )
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0 || (points.Count == 1 && target is null))
        {
            return "";
        }

        double[] values =
        [
            .. points.Select(point => point.Y),
            .. target is { } goal ? [goal] : Array.Empty<double>(),
        ];
        double room = Math.Max((values.Max() - values.Min()) * 0.1, 1e-6);
        Schaal y = Schaal.Rond(values.Min() - room, values.Max() + room, Height - 6, 6, 1000);
        double last = points[^1].X;
        double first = points.Count > 1 ? points[0].X : last - 1;
        double Place(double moment) => 6 + ((moment - first) / (last - first) * (Width - 14));
        var svg = new System.Text.StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"vw-spark\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(title)}\">"
        );
        if (target is { } line)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<line x1=\"0\" x2=\"{Width}\" y1=\"{Doek.G(y.Van(line))}\" y2=\"{Doek.G(y.Van(line))}\" class=\"c-target\"/>"
            );
        }

        if (points.Count > 1)
        {
            string path = string.Join(
                'L',
                points.Select(point => $"{Doek.G(Place(point.X))} {Doek.G(y.Van(point.Y))}")
            );
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{path}\" class=\"c-line\"/>");
        }

        svg.Append(
            CultureInfo.InvariantCulture,
            $"<circle cx=\"{Doek.G(Place(last))}\" cy=\"{Doek.G(y.Van(points[^1].Y))}\" r=\"4\" class=\"{(provisional ? "c-dot-open" : "c-dot")}\"/></svg>"
        );
        return svg.ToString();
    }
}
