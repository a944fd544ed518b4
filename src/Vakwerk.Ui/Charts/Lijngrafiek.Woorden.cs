namespace Vakwerk.Ui.Charts;

// What is written in the drawing, last, where room is left.
public sealed partial class Lijngrafiek
{
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
