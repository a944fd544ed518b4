using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Statistics;
using Vakwerk.Statistics.Differences;
using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Monitor.Domain.Vergelijken;

/// <summary>One school in one year: those who count and the rest. Both may hold hidden cells, so every result is taken over all they can be.</summary>
internal sealed record Waargenomen(string Brin, Aantal Teller, Aantal Rest)
{
    /// <summary>Below this number of students one student more or less moves the share by more than three points: Vakwerk does not judge.</summary>
    public const int Kleinste = 30;

    /// <summary>True when a merger is under way that moves students between schools: then a change of numbers says nothing.</summary>
    public bool Fusie { get; init; }

    public Aantal Noemer => Teller + Rest;

    public Aandeel? Aandeel => Instellingen.Aandeel.Van(Teller, Rest);

    public bool TeKlein => Noemer.Min < Kleinste;

    public bool Beoordeelbaar => !TeKlein && !Fusie && Aandeel is { Bruikbaar: true };

    /// <summary>The middle of what it can be; the counts themselves when nothing is hidden.</summary>
    public (int Teller, int Noemer) Midden
    {
        get
        {
            int above = (Teller.Min + Teller.Max) / 2;
            return (above, above + ((Rest.Min + Rest.Max) / 2));
        }
    }

    /// <summary>The fillings of hidden cells that lie at the ends; just one when nothing is hidden.</summary>
    public IEnumerable<(int Teller, int Noemer)> Invullingen =>
        from above in new[] { Teller.Min, Teller.Max }.Distinct()
        from rest in new[] { Rest.Min, Rest.Max }.Distinct()
        select (above, above + rest);

    /// <summary>Wilson's 95% interval, from the lowest to the highest filling; null when there may be nobody.</summary>
    public Interval? Marge
    {
        get
        {
            if (Noemer.Min == 0)
            {
                return null;
            }

            Interval[] all =
            [
                .. Invullingen.Select(filling => Proportion.Wilson(filling.Teller, filling.Noemer)),
            ];
            (int above, int whole) = Midden;
            return new Interval(
                all.Min(one => one.Lower),
                (double)above / whole,
                all.Max(one => one.Upper)
            );
        }
    }

    /// <summary>The change from an earlier year with Newcombe's interval over all fillings; null when there may be nobody in one of the two.</summary>
    public Interval? Verandering(Waargenomen eerder)
    {
        if (Noemer.Min == 0 || eerder.Noemer.Min == 0)
        {
            return null;
        }

        Interval[] all =
        [
            .. from now in Invullingen
            from then in eerder.Invullingen
            select ProportionDifference.Newcombe(now.Teller, now.Noemer, then.Teller, then.Noemer),
        ];
        return new Interval(
            all.Min(one => one.Lower),
            (double)Midden.Teller / Midden.Noemer
                - (double)eerder.Midden.Teller / eerder.Midden.Noemer,
            all.Max(one => one.Upper)
        );
    }
}
