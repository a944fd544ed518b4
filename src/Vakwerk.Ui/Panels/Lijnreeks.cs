namespace Vakwerk.Ui.Panels;

/// <summary>A point of a small chart: one value, or bounds where a number was hidden.</summary>
/// <param name="Tekst">The value as it is written.</param>
public sealed record Lijnpunt(int Jaar, double Min, double Max, bool Voorlopig, string Tekst)
{
    /// <summary>True when the eye cannot tell the bounds apart.</summary>
    public bool Exact => Math.Abs(Max - Min) < 1e-3;
}

/// <summary>A line of a small chart, oldest year first, never empty.</summary>
public sealed record Lijnreeks(IReadOnlyList<Lijnpunt> Punten)
{
    public double Hoogste => Punten.Max(punt => punt.Max);

    /// <summary>The first and the last year are labelled.</summary>
    public bool Label(Lijnpunt punt) => punt == Punten[0] || punt == Punten[^1];
}
