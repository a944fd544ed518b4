namespace Vakwerk.Ui.Charts;

// What is measured and expected: lines, marks and the fan.
public sealed partial class Lijngrafiek
{
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
}
