namespace Vakwerk.Ui.Panels;

/// <summary>A point of a small chart: one value, or bounds where a number was hidden.</summary>
/// <param name="Tekst">The value as it is written.</param>
public sealed record Lijnpunt(int Jaar, double Min, double Max, bool Voorlopig, string Tekst)
{
    /// <summary>True when what is hidden is less than a fiftieth: then it is a dot like any other. The text keeps the bounds.</summary>
    public bool Exact => Max - Min <= 0.02 * Max;
}

/// <summary>A line of a small chart, oldest year first, never empty.</summary>
public sealed record Lijnreeks(IReadOnlyList<Lijnpunt> Punten)
{
    public double Hoogste => Punten.Max(punt => punt.Max);

    /// <summary>The first and the last year are labelled.</summary>
    public bool Label(Lijnpunt punt) => punt == Punten[0] || punt == Punten[^1];
}
