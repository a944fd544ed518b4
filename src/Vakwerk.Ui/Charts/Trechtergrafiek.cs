using static Vakwerk.Ui.Charts.Doek;

namespace Vakwerk.Ui.Charts;

/// <summary>A school in a funnel.</summary>
/// <param name="X">Number of students.</param>
/// <param name="Y">Its figure.</param>
/// <param name="Opvallend">Differs more than chance: a diamond instead of a circle.</param>
/// <param name="Eigen">The school the reader asked for.</param>
public sealed record TrechterStip(
    double X,
    double Y,
    string Naam,
    bool Opvallend = false,
    bool Eigen = false
);

/// <summary>A pair of limits, by number of students in ascending order.</summary>
/// <param name="Stijl">limit, limit2 or chance.</param>
public sealed record TrechterLijn(
    string Naam,
    string Stijl,
    IReadOnlyList<(double X, double Laag, double Hoog)> Punten
);

/// <summary>All a funnel shows; text is ready for the reader.</summary>
public sealed record TrechterData(
    string Sleutel,
    string Titel,
    string Omschrijving,
    IReadOnlyList<TrechterStip> Stippen,
    IReadOnlyList<TrechterLijn> Lijnen,
    double Midden,
    string MiddenTekst,
    string OpvallendTekst,
    string AsTekst,
    Func<double, string> TikX,
    Func<double, string> TikY,
    double? Bodem = 0,
    double? Plafond = null
);

/// <summary>A funnel plot as SVG: size from left to right, figure upwards, limits around the national figure.</summary>
/// <remarks>Pure: the same data gives the same drawing. Names go where nothing else is; the table has them all.</remarks>
public sealed class Trechtergrafiek
{
    private readonly TrechterData data;
    private readonly GrafiekMaat maat;
    private readonly Doek doek;
    private Vak vlak;
    private Schaal x = null!;
    private Schaal y = null!;

    private Trechtergrafiek(TrechterData data, GrafiekMaat maat)
    {
        this.data = data;
        this.maat = maat;
        doek = new Doek(maat, data.Sleutel, data.Titel, data.Omschrijving);
    }

    /// <summary>Draws the funnel.</summary>
    /// <exception cref="ArgumentException">There is no school to draw.</exception>
    public static string Teken(TrechterData data, GrafiekMaat maat)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(maat);
        return data.Stippen.Count > 0
            ? new Trechtergrafiek(data, maat).Teken()
            : throw new ArgumentException("A funnel needs at least one school.", nameof(data));
    }

    private string Teken()
    {
        Assen(Legenda(maat.Los ? Kop() : 6));
        Raster();
        foreach (TrechterLijn line in data.Lijnen)
        {
            Lijn(line.Stijl, line.Punten.Select(p => (p.X, p.Laag)));
            Lijn(line.Stijl, line.Punten.Select(p => (p.X, p.Hoog)));
        }

        doek.Lijn("whisker", vlak.X, y.Van(data.Midden), vlak.X + vlak.Breedte, y.Van(data.Midden));
        foreach (TrechterStip dot in data.Stippen.OrderBy(dot => dot.Eigen))
        {
            Merk(dot.Opvallend, dot.Eigen, x.Van(dot.X), y.Van(dot.Y));
            doek.Bezet(new Vak(x.Van(dot.X) - 5, y.Van(dot.Y) - 5, 10, 10));
        }

        Namen();
        return doek.Klaar();
    }

    private double Kop()
    {
        double line = 12;
        foreach (string text in Regels(data.Titel, maat.Breedte - 32))
        {
            doek.Schrijf("title", Vak.Om(text, 16, line, "start"), text);
            line += Vak.Regel + 3;
        }

        return line + 6;
    }

    private double Legenda(double top)
    {
        foreach (TrechterLijn line in data.Lijnen)
        {
            doek.Pad(line.Stijl, $"M8 {G(top + 7)}H36");
            top = Regel(line.Naam, 44, top);
        }

        doek.Lijn("whisker", 8, top + 7, 36, top + 7);
        top = Regel(data.MiddenTekst, 44, top);
        if (data.Stippen.Any(dot => dot.Opvallend))
        {
            Merk(true, false, 22, top + 7);
            top = Regel(data.OpvallendTekst, 44, top);
        }

        return top + 4;
    }

    private double Regel(string text, double left, double top)
    {
        foreach (string part in Regels(text, maat.Breedte - left - 8))
        {
            doek.Schrijf("text", Vak.Om(part, left, top, "start"), part);
            top += Vak.Regel + 3;
        }

        return top;
    }

    private void Assen(double top)
    {
        double[] values = [.. data.Stippen.Select(dot => dot.Y), data.Midden];
        double room = Math.Max((values.Max() - values.Min()) * 0.08, 0.005);
        double bottom = maat.Hoogte - 46;
        y = Schaal.Rond(
            values.Min() - room,
            values.Max() + room,
            bottom,
            top + 10,
            5,
            data.Bodem,
            data.Plafond
        );
        double left = y.Tikken.Max(tick => Breedte(data.TikY(tick))) + 14;
        double right = maat.Breedte - 14;
        x = Schaal.Rond(
            0,
            data.Stippen.Max(dot => dot.X) * 1.03,
            left,
            right,
            maat.Breedte < 500 ? 3 : 6,
            0
        );
        vlak = new Vak(left, top, right - left, bottom - top);
    }

    private void Raster()
    {
        foreach (double tick in y.Tikken)
        {
            double line = y.Van(tick);
            string text = data.TikY(tick);
            doek.Lijn("grid", vlak.X, line, vlak.X + vlak.Breedte, line);
            doek.Schrijf("axis", Vak.Om(text, vlak.X - 6, line - 7, "end"), text);
        }

        double below = vlak.Y + vlak.Hoogte;
        foreach (double tick in x.Tikken)
        {
            string text = data.TikX(tick);
            Vak box = Vak.Om(text, x.Van(tick), below + 6, "middle");
            doek.Schrijf(
                "axis",
                box.X + box.Breedte > maat.Breedte
                    ? Vak.Om(text, maat.Breedte - 2, below + 6, "end")
                    : box,
                text
            );
        }

        doek.Schrijf(
            "axis",
            Vak.Om(data.AsTekst, vlak.X + vlak.Breedte, below + 24, "end"),
            data.AsTekst
        );
    }

    /// <summary>A line is not drawn where it leaves the area: a flat line along the edge would be a false limit.</summary>
    private void Lijn(string style, IEnumerable<(double X, double Y)> points)
    {
        var path = new System.Text.StringBuilder();
        bool inside = false;
        foreach ((double at, double value) in points)
        {
            double px = x.Van(at);
            double py = double.IsFinite(value) ? y.Van(value) : double.NaN;
            bool now = py >= vlak.Y && py <= vlak.Y + vlak.Hoogte && px <= vlak.X + vlak.Breedte;
            if (now)
            {
                path.Append(inside ? 'L' : 'M').Append(G(px)).Append(' ').Append(G(py));
            }

            inside = now;
        }

        if (path.Length > 0)
        {
            doek.Pad(style, path.ToString());
        }
    }

    private void Merk(bool notable, bool own, double px, double py)
    {
        double r = own ? 7 : 5;
        if (notable)
        {
            doek.Pad(
                "dot2",
                $"M{G(px)} {G(py - r - 1)}L{G(px + r + 1)} {G(py)}L{G(px)} {G(py + r + 1)}L{G(px - r - 1)} {G(py)}Z"
            );
        }
        else
        {
            doek.Cirkel(own ? "dot" : "dot-open", px, py, own ? 6 : 3.5);
        }

        if (own)
        {
            doek.Cirkel("ring", px, py, 12);
        }
    }

    private void Namen()
    {
        foreach (
            TrechterStip dot in data
                .Stippen.Where(dot => dot.Eigen || dot.Opvallend)
                .OrderByDescending(dot => dot.Eigen)
                .ThenByDescending(dot => dot.X)
        )
        {
            double px = x.Van(dot.X);
            double py = y.Van(dot.Y);
            double gap = dot.Eigen ? 16 : 11;
            doek.Plaats(
                dot.Eigen ? "title" : "text",
                dot.Naam,
                vlak,
                Vak.Om(dot.Naam, px + gap, py - 7, "start"),
                Vak.Om(dot.Naam, px - gap, py - 7, "end"),
                Vak.Om(dot.Naam, px, py - gap - 14, "middle"),
                Vak.Om(dot.Naam, px, py + gap, "middle")
            );
        }
    }
}
