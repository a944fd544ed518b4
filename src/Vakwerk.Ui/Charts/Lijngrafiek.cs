namespace Vakwerk.Ui.Charts;

/// <summary>A line chart as SVG, after the grammar of figures: docs/methods/figuren.md.</summary>
/// <remarks>Pure: the same data gives the same drawing. Labels are placed where nothing else is; one that fits nowhere is left to the table.</remarks>
public sealed partial class Lijngrafiek
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
        doek = new Doek(maat, data.Sleutel, data.Titel, data.Omschrijving);
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
}
