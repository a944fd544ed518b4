namespace Vakwerk.Monitor.Domain.Instellingen;

/// <summary>A count in which some cells may be hidden. Every hidden cell is 1, 2, 3 or 4, so the count lies between two bounds.</summary>
/// <param name="Zichtbaar">Sum of the cells that were published.</param>
/// <param name="Onderdrukt">Number of cells that were hidden.</param>
internal readonly record struct Aantal(int Zichtbaar, int Onderdrukt)
{
    public const int HoogsteOnderdrukte = 4;

    public int Min => Zichtbaar + Onderdrukt;

    public int Max => Zichtbaar + HoogsteOnderdrukte * Onderdrukt;

    public bool Exact => Onderdrukt == 0;

    public static Aantal VanCel(int? cel) => cel is { } value ? new(value, 0) : new(0, 1);

    public static Aantal operator +(Aantal a, Aantal b) =>
        new(a.Zichtbaar + b.Zichtbaar, a.Onderdrukt + b.Onderdrukt);
}

/// <summary>A share between two bounds, as a fraction; the bounds are equal when nothing was hidden.</summary>
internal readonly record struct Aandeel(decimal Min, decimal Max)
{
    public decimal Midden => (Min + Max) / 2;

    /// <summary>False when so much is hidden that the share says nothing.</summary>
    public bool Bruikbaar => Max - Min <= 0.10m;

    /// <summary>The share of one part in the whole of part and rest; null when there may be nobody.</summary>
    public static Aandeel? Van(Aantal part, Aantal rest) =>
        part.Min + rest.Min == 0
            ? null
            : new(
                (decimal)part.Min / (part.Min + rest.Max),
                (decimal)part.Max / (part.Max + rest.Min)
            );
}

/// <summary>Students on 1 October of a year by learning route: of one institution, a region or the country.</summary>
/// <param name="Gepubliceerd">Day on which DUO published the newest edition that is in here.</param>
internal sealed record StudentTotaal(
    int Jaar,
    Aantal Bol,
    Aantal Bbl,
    Aantal Ex,
    bool Voorlopig,
    DateOnly Gepubliceerd
)
{
    /// <summary>Everybody, with examendeelnemers.</summary>
    public Aantal Alle => Bol + Bbl + Ex;

    /// <summary>Students who follow a programme: bol and bbl.</summary>
    public Aantal BolEnBbl => Bol + Bbl;

    /// <summary>Share of bbl among bol and bbl.</summary>
    public Aandeel? BblZonderEx => Aandeel.Van(Bbl, Bol);

    /// <summary>Share of bbl among everybody, with examendeelnemers.</summary>
    public Aandeel? BblMetEx => Aandeel.Van(Bbl, Bol + Ex);

    /// <summary>Adds the counts of one year; null when there are none.</summary>
    public static StudentTotaal? Som(IEnumerable<StudentTotaal> parts)
    {
        StudentTotaal? sum = null;
        foreach (StudentTotaal part in parts)
        {
            if (sum is not null && sum.Jaar != part.Jaar)
            {
                throw new ArgumentException("Students of different years do not add up.");
            }

            sum = sum is null
                ? part
                : new StudentTotaal(
                    sum.Jaar,
                    sum.Bol + part.Bol,
                    sum.Bbl + part.Bbl,
                    sum.Ex + part.Ex,
                    sum.Voorlopig || part.Voorlopig,
                    sum.Gepubliceerd > part.Gepubliceerd ? sum.Gepubliceerd : part.Gepubliceerd
                );
        }

        return sum;
    }
}
