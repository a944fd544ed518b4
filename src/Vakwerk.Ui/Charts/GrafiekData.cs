namespace Vakwerk.Ui.Charts;

/// <summary>A value on a line chart.</summary>
/// <param name="X">Place in time, in years.</param>
/// <param name="Moment">The period in words, as on the axis.</param>
/// <param name="Waarde">The value in words, as beside the dot.</param>
/// <param name="Voorlopig">Provisional: an open dot.</param>
/// <param name="Begin">Baseline: a ring around the dot.</param>
/// <param name="Herzien">Revised since first publication: a small triangle.</param>
/// <param name="Laag">Lower end of the interval, or null.</param>
/// <param name="Hoog">Upper end of the interval, or null.</param>
public sealed record GrafiekPunt(
    double X,
    double Y,
    string Moment,
    string Waarde,
    bool Voorlopig = false,
    bool Begin = false,
    bool Herzien = false,
    double? Laag = null,
    double? Hoog = null
);

/// <summary>One series. Dots of one series are joined, dots of two series never.</summary>
/// <param name="Verbonden">False for separate values that are no line, such as other measurements with gaps.</param>
public sealed record GrafiekReeks(
    string Naam,
    IReadOnlyList<GrafiekPunt> Punten,
    bool Verbonden = true
);

/// <summary>A target: a dashed line with its wording.</summary>
/// <param name="X">The moment it should be met, or null when no year was given.</param>
public sealed record GrafiekStreef(double Y, string Woorden, double? X = null);

/// <summary>Where the line would go on at the pace so far.</summary>
public sealed record GrafiekWaaier(
    double VanX,
    double VanY,
    double TotX,
    double TotY,
    string Waarde,
    double? Laag = null,
    double? Hoog = null
);

/// <summary>A break between two series: dotted vertical with the reason.</summary>
public sealed record GrafiekBreuk(double X, string Woorden);

/// <summary>All a line chart shows. Text is ready for the reader: the chart formats nothing but the ticks of its axes.</summary>
/// <param name="Sleutel">Makes ids unique on a page; letters, digits and dashes.</param>
/// <param name="Tik">Writes a tick of the value axis.</param>
/// <param name="Bodem">Lowest value that makes sense, for example 0.</param>
/// <param name="Plafond">Highest value that makes sense, for example 100 for percentages, or null.</param>
public sealed record GrafiekData(
    string Sleutel,
    string Titel,
    string Omschrijving,
    IReadOnlyList<GrafiekReeks> Reeksen,
    Func<double, string> Tik,
    IReadOnlyList<GrafiekStreef> Streven,
    GrafiekWaaier? Waaier = null,
    IReadOnlyList<GrafiekBreuk>? Breuken = null,
    string? BijschriftWaaier = null,
    double? Bodem = 0,
    double? Plafond = null
);

/// <summary>Size and dress of a chart.</summary>
/// <param name="Los">A file of its own: colours in the drawing instead of in the style sheet of the page.</param>
public sealed record GrafiekMaat(int Breedte, int Hoogte, bool Los = false)
{
    /// <summary>For a desktop column.</summary>
    public static GrafiekMaat Breed { get; } = new(760, 380);

    /// <summary>For a phone.</summary>
    public static GrafiekMaat Smal { get; } = new(360, 340);

    /// <summary>For a download.</summary>
    public static GrafiekMaat Bestand { get; } = new(900, 480, Los: true);
}
