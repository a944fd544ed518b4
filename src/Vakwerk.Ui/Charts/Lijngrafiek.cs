namespace Vakwerk.Ui.Charts;

/// <summary>A line chart as SVG, after the grammar of figures: docs/methods/figuren.md.</summary>
/// <remarks>Pure: the same data gives the same drawing. Labels are placed where nothing else is; one that fits nowhere is left to the table.</remarks>
public sealed class Lijngrafiek
{
    private readonly GrafiekData data;
    private readonly GrafiekMaat maat;
    private readonly Doek doek;
    private Vak vlak;
    private Schaal x = null!;
    private Schaal y = null!;

    private Lijngrafiek(GrafiekData data, GrafiekMaat maat)
    {
        this.data = data;
        this.maat = maat;
        doek = new Doek(maat, data);
    }

    private bool Smal => maat.Breedte < 500;

    private IEnumerable<GrafiekPunt> Punten => data.Reeksen.SelectMany(series => series.Punten);

    /// <summary>Draws the chart.</summary>
    /// <exception cref="ArgumentException">There is no value to draw.</exception>
    public static string Teken(GrafiekData data, GrafiekMaat maat)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(maat);
        var chart = new Lijngrafiek(data, maat);
        return chart.Punten.Any()
            ? chart.Teken()
            : throw new ArgumentException("A chart needs at least one value.", nameof(data));
    }

    private string Teken()
    {
        double top = maat.Los ? Kop() : 6;
        top = Legenda(top);
        Assen(top);
        Raster();
        Waaier();
        foreach (
            (GrafiekReeks series, int index) in data.Reeksen.Select((series, i) => (series, i))
        )
        {
            Reeks(series, index);
        }

        Breuken();
        Streven();
        Waarden();
        Momenten();
        return doek.Klaar();
    }

    /// <summary>Title inside the drawing, for a file that travels alone.</summary>
    private double Kop()
    {
        double line = 12;
        foreach (string text in Doek.Regels(data.Titel, maat.Breedte - 32))
        {
            doek.Schrijf("title", Vak.Om(text, 16, line, "start"), text);
            line += Vak.Regel + 3;
        }

        return line + 6;
    }

    private double Legenda(double top)
    {
        if (data.Reeksen.Count < 2)
        {
            return top;
        }

        double left = 8;
        foreach (
            (GrafiekReeks series, int index) in data.Reeksen.Select((series, i) => (series, i))
        )
        {
            foreach (
                (string text, int line) in Doek.Regels(series.Naam, maat.Breedte - 48)
                    .Select((text, i) => (text, i))
            )
            {
                double width = Doek.Breedte(text) + 40;
                if (left > 8 && (left + width > maat.Breedte || line > 0))
                {
                    left = 8;
                    top += Vak.Regel + 4;
                }

                if (line == 0)
                {
                    Merk(index, false, left + 7, top + 7);
                }

                doek.Schrijf("text", Vak.Om(text, left + 18, top, "start"), text);
                left += width;
            }
        }

        return top + Vak.Regel + 8;
    }

    private void Assen(double top)
    {
        IEnumerable<double> values = Punten
            .SelectMany(point => new[] { point.Y, point.Laag ?? point.Y, point.Hoog ?? point.Y })
            .Concat(data.Streven.Select(target => target.Y));
        IEnumerable<double> times = Punten
            .Select(point => point.X)
            .Concat(data.Streven.Select(target => target.X).OfType<double>());
        if (data.Waaier is { } fan)
        {
            values = values.Concat([fan.TotY, fan.Laag ?? fan.TotY, fan.Hoog ?? fan.TotY]);
            times = times.Append(fan.TotX);
        }

        double[] all = [.. values];
        double min = all.Min();
        double max = all.Max();
        double room = Math.Max((max - min) * 0.12, max * 0.01);
        double bottom = maat.Hoogte - 30;
        y = Schaal.Rond(min - room, max + room, bottom, top + 10, 4, data.Bodem, data.Plafond);
        double left = y.Tikken.Max(tick => Doek.Breedte(data.Tik(tick))) + 14;
        double right = maat.Breedte - 10;
        x = Schaal.Tijd(times.Min(), times.Max(), left, right);
        vlak = new Vak(left, top, right - left, bottom - top);
    }

    private void Raster()
    {
        foreach (double tick in y.Tikken)
        {
            double line = y.Van(tick);
            string text = data.Tik(tick);
            doek.Lijn("grid", vlak.X, line, vlak.X + vlak.Breedte, line);
            doek.Schrijf("axis", Vak.Om(text, vlak.X - 6, line - 7, "end"), text);
        }
    }

    private void Waaier()
    {
        if (data.Waaier is not { } fan)
        {
            return;
        }

        double fromX = x.Van(fan.VanX);
        double toX = x.Van(fan.TotX);
        double fromY = y.Van(fan.VanY);
        if (fan is { Laag: { } low, Hoog: { } high })
        {
            doek.Pad(
                "fan",
                $"M{Doek.G(fromX)} {Doek.G(fromY)}L{Doek.G(toX)} {Doek.G(y.Van(high))}V{Doek.G(y.Van(low))}Z"
            );
        }

        doek.Lijn("fan-line", fromX, fromY, toX, y.Van(fan.TotY));
        Houdvrij(fromX, fromY, toX, y.Van(fan.TotY));
        doek.Bezet(new Vak(toX - 5, y.Van(fan.TotY) - 5, 10, 10));
    }

    private void Reeks(GrafiekReeks series, int index)
    {
        if (series is { Verbonden: true, Punten.Count: > 1 })
        {
            string path = string.Join(
                'L',
                series.Punten.Select(point => $"{Doek.G(x.Van(point.X))} {Doek.G(y.Van(point.Y))}")
            );
            doek.Pad(index == 0 ? "line" : "line2", "M" + path);
            Houdvrij(series);
        }

        foreach (GrafiekPunt point in series.Punten)
        {
            double px = x.Van(point.X);
            double py = y.Van(point.Y);
            if (point is { Laag: { } low, Hoog: { } high } && y.Van(low) - y.Van(high) > 3)
            {
                doek.Lijn("whisker", px, y.Van(low), px, y.Van(high));
                doek.Bezet(new Vak(px - 1, y.Van(high), 2, y.Van(low) - y.Van(high)));
            }

            Merk(index, point.Voorlopig, px, py);
            if (point.Begin)
            {
                doek.Cirkel("ring", px, py, 8);
            }

            if (point.Herzien)
            {
                doek.Pad("revised", $"M{Doek.G(px)} {Doek.G(py - 16)}l4 6h-8z");
            }

            doek.Bezet(new Vak(px - 7, py - 7, 14, 14));
        }
    }

    /// <summary>Labels keep off the line: it is covered with small boxes.</summary>
    private void Houdvrij(GrafiekReeks series)
    {
        foreach ((GrafiekPunt from, GrafiekPunt to) in series.Punten.Zip(series.Punten.Skip(1)))
        {
            Houdvrij(x.Van(from.X), y.Van(from.Y), x.Van(to.X), y.Van(to.Y));
        }
    }

    private void Houdvrij(double x1, double y1, double x2, double y2)
    {
        int steps = (int)(Math.Max(Math.Abs(x2 - x1), Math.Abs(y2 - y1)) / 6) + 1;
        for (int i = 0; i <= steps; i++)
        {
            double part = (double)i / steps;
            doek.Bezet(new Vak(x1 + (part * (x2 - x1)) - 1, y1 + (part * (y2 - y1)) - 1, 2, 2));
        }
    }

    /// <summary>Each series has its own shape, so that colour is not needed to tell them apart.</summary>
    private void Merk(int index, bool open, double px, double py)
    {
        string style = (index == 0 ? "dot" : "dot2") + (open ? "-open" : "");
        if (index == 0)
        {
            doek.Cirkel(style, px, py, 4.5);
        }
        else
        {
            doek.Pad(
                style,
                index switch
                {
                    1 => $"M{Doek.G(px - 4)} {Doek.G(py - 4)}h8v8h-8z",
                    2 => $"M{Doek.G(px)} {Doek.G(py - 5)}l5 9h-10z",
                    _ => $"M{Doek.G(px)} {Doek.G(py - 5)}l5 5l-5 5l-5 -5z",
                }
            );
        }
    }

    private void Breuken()
    {
        foreach (GrafiekBreuk gap in data.Breuken ?? [])
        {
            double px = x.Van(gap.X);
            doek.Lijn("break", px, vlak.Y, px, vlak.Y + vlak.Hoogte);
            double line = vlak.Y + 14;
            foreach (string text in Doek.Regels(gap.Woorden, Smal ? 110 : 200))
            {
                doek.Plaats(
                    "text",
                    text,
                    vlak,
                    Vak.Om(text, px + 6, line, "start"),
                    Vak.Om(text, px - 6, line, "end"),
                    Vak.Om(text, px + 6, vlak.Y + vlak.Hoogte - 40 + line - vlak.Y - 14, "start")
                );
                line += Vak.Regel;
            }
        }
    }

    private void Streven()
    {
        foreach (GrafiekStreef target in data.Streven)
        {
            double line = y.Van(target.Y);
            doek.Lijn("target", vlak.X, line, vlak.X + vlak.Breedte, line);
            if (target.X is { } moment)
            {
                doek.Cirkel("target-dot", x.Van(moment), line, 5);
                doek.Bezet(new Vak(x.Van(moment) - 6, line - 6, 12, 12));
            }

            doek.Bezet(new Vak(vlak.X, line - 1, vlak.Breedte, 2));
            IReadOnlyList<string> text = Doek.Regels(target.Woorden, vlak.Breedte - 20);
            double height = text.Count * Vak.Regel;
            double[] tops = [line - height - 5, line + 5];
            foreach (double start in tops)
            {
                if (Past(text, start, "end") || Past(text, start, "start"))
                {
                    break;
                }
            }
        }
    }

    /// <summary>Writes all lines of a text at this height, or none.</summary>
    private bool Past(IReadOnlyList<string> lines, double top, string anchor)
    {
        double at = anchor == "end" ? vlak.X + vlak.Breedte - 4 : vlak.X + 4;
        Vak[] boxes =
        [
            .. lines.Select((text, i) => Vak.Om(text, at, top + (i * Vak.Regel), anchor)),
        ];
        if (boxes.Any(box => !box.Binnen(vlak) || doek.IsBezet(box)))
        {
            return false;
        }

        foreach ((string text, Vak box) in lines.Zip(boxes))
        {
            doek.Schrijf("text", box, text);
        }

        return true;
    }

    private void Waarden()
    {
        if (data.Waaier is { } fan)
        {
            Label(fan.Waarde, x.Van(fan.TotX), y.Van(fan.TotY), "axis");
        }

        IEnumerable<GrafiekPunt> ends = data.Reeksen.SelectMany(series =>
            series.Punten.Count > 1 ? [series.Punten[^1], series.Punten[0]] : series.Punten
        );
        foreach (GrafiekPunt point in ends.Concat(Punten).Distinct())
        {
            Label(point.Waarde, x.Van(point.X), y.Van(point.Y), "text");
        }
    }

    private void Label(string text, double px, double py, string style)
    {
        var room = new Vak(vlak.X + 2, vlak.Y - 8, maat.Breedte - vlak.X - 2, vlak.Hoogte + 8);
        doek.Plaats(
            style,
            text,
            room,
            Vak.Om(text, px, py - 25, "middle"),
            Vak.Om(text, px, py + 11, "middle"),
            Vak.Om(text, px + 11, py - 7, "start"),
            Vak.Om(text, px - 11, py - 7, "end"),
            Vak.Om(text, px + 8, py - 23, "start"),
            Vak.Om(text, px - 8, py - 23, "end"),
            Vak.Om(text, px + 8, py + 10, "start"),
            Vak.Om(text, px - 8, py + 10, "end")
        );
    }

    private void Momenten()
    {
        double line = vlak.Y + vlak.Hoogte + 8;
        doek.Lijn(
            "grid",
            vlak.X,
            vlak.Y + vlak.Hoogte,
            vlak.X + vlak.Breedte,
            vlak.Y + vlak.Hoogte
        );
        var room = new Vak(0, line - 2, maat.Breedte, Vak.Regel + 6);
        foreach ((double moment, string text) in Aslabels())
        {
            double px = x.Van(moment);
            double half = Doek.Breedte(text) / 2;
            double at = Math.Clamp(px, half + 1, maat.Breedte - half - 1);
            doek.Plaats("axis", text, room, Vak.Om(text, at, line, "middle"));
        }
    }

    /// <summary>First the ends, then the target, then what still fits between.</summary>
    private IEnumerable<(double X, string Text)> Aslabels()
    {
        (double X, string)[] moments =
        [
            .. Punten.OrderBy(point => point.X).Select(point => (point.X, point.Moment)).Distinct(),
        ];
        yield return moments[0];
        if (data.Waaier is { } fan)
        {
            yield return (fan.TotX, data.BijschriftWaaier ?? "");
        }

        yield return moments[^1];
        foreach ((double X, string) moment in moments)
        {
            yield return moment;
        }
    }
}
