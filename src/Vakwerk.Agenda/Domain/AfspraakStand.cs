namespace Vakwerk.Agenda.Domain;

/// <summary>An agreement as it stood on a day: later letters are not known yet.</summary>
internal sealed class AfspraakStand
{
    private readonly DateOnly stand;

    public AfspraakStand(Afspraak afspraak, DateOnly stand, WetStand? wet = null)
    {
        this.stand = stand;
        Afspraak = afspraak;
        Geschiedenis = [.. afspraak.Geschiedenis.Where(status => status.Datum <= stand)];
        Termijnen = [.. afspraak.Termijnen.Where(term => term.Datum <= stand)];
        Geldend =
        [
            .. Termijnen
                .Where(term => term.Datum == Termijnen[^1].Datum)
                .Select(term => term.Termijn),
        ];
        Uiterlijk = Termijn.Laatste(Geldend);
        Elders = wet?.Echt is null ? null : wet;
    }

    public Afspraak Afspraak { get; }

    public string Sleutel => Afspraak.Sleutel;

    /// <summary>What letters said until that day; oldest first.</summary>
    public IReadOnlyList<BriefStatus> Geschiedenis { get; }

    /// <summary>Terms that letters had given until that day; oldest first.</summary>
    public IReadOnlyList<BriefTermijn> Termijnen { get; }

    public Toestand Toestand =>
        Geschiedenis.Count > 0 ? Geschiedenis[^1].Toestand : Toestand.Onbekend;

    /// <summary>The terms of the newest letter that gives any: they replace those of older letters.</summary>
    public IReadOnlyList<Termijn> Geldend { get; }

    /// <summary>Last day by which it would be done, or null when no letter names one.</summary>
    public DateOnly? Uiterlijk { get; }

    /// <summary>The bill of this agreement when it is known, from elsewhere than the letters, that it came.</summary>
    public WetStand? Elders { get; }

    public bool Klaar => Toestand is Toestand.Gereed or Toestand.Vervallen || Elders is not null;

    /// <summary>Days past the last day while no letter says that it is done; 0 when in time.</summary>
    public int DagenTeLaat =>
        !Klaar && Uiterlijk is { } day && day < stand ? stand.DayNumber - day.DayNumber : 0;

    public bool TeLaat => DagenTeLaat > 0;

    /// <summary>True when the term that passed was a stretch of time, such as 2023-2027, and not a moment of delivery.</summary>
    public bool Looptijd => Geldend.Any(term => term.Looptijd && term.Uiterlijk == Uiterlijk);

    /// <summary>True when a later letter gave another last day than the first.</summary>
    public bool Verschoven =>
        Termijnen
            .GroupBy(term => term.Datum)
            .Select(letter => Termijn.Laatste(letter.Select(term => term.Termijn)))
            .Distinct()
            .Count() > 1;
}
