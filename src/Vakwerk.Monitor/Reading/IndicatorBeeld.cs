using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Primitives;
using Vakwerk.Statistics;

namespace Vakwerk.Monitor.Reading;

/// <summary>One value of a series, with all that keeps it from standing alone.</summary>
internal sealed record Punt(
    string Sleutel,
    Periode? Periode,
    decimal Waarde,
    string Kwalificatie,
    bool Voorlopig,
    bool Startmeting,
    bool Afgeleid,
    decimal? Teller,
    decimal? Noemer,
    int? Respondenten,
    decimal? Onder,
    decimal? Boven,
    IReadOnlyList<Bron> Bronnen,
    string? Opmerking,
    string Nagegaan,
    IReadOnlyList<Eerder> Herzien
)
{
    public Meting AlsMeting => new(Waarde, Periode, Kwalificatie, Teller, Noemer, Voorlopig);
}

/// <summary>A value that was published before and corrected since.</summary>
internal sealed record Eerder(decimal Waarde, DateOnly Tot);

/// <summary>One definition, one population, one source.</summary>
/// <param name="Rij">Null for the main series, whose description stands in the indicator.</param>
/// <param name="Punten">In order of time; without a period first.</param>
internal sealed record ReeksBeeld(
    string Naam,
    Reeks? Rij,
    string Populatie,
    string? Bronorganisatie,
    IReadOnlyList<Punt> Punten
)
{
    public bool Hoofd => Rij is null;

    public IEnumerable<Punt> Gedateerd => Punten.Where(punt => punt.Periode is not null);
}

/// <summary>A target and what the main series says of it.</summary>
internal sealed record StreefBeeld(
    string Sleutel,
    string Reeks,
    Vergelijking Vergelijking,
    decimal Waarde,
    Periode? Periode,
    Periode? GemetenIn,
    string Nl,
    string En,
    string? Populatie,
    Dekking Dekking,
    IReadOnlyList<Bron> Bronnen,
    string? Opmerking,
    string Nagegaan
)
{
    public Periode? Moment => GemetenIn ?? Periode;
}

/// <summary>What a series says about a target.</summary>
internal sealed record ReeksOordeel(
    ReeksBeeld Reeks,
    StreefBeeld? Streef,
    OordeelUitkomst Uitkomst
);

/// <summary>An indicator with everything its page shows.</summary>
internal sealed record IndicatorBeeld(
    Indicator Rij,
    IReadOnlyList<ReeksBeeld> Reeksen,
    IReadOnlyList<StreefBeeld> Streefwaarden,
    Punt? Begin,
    Punt? Laatst,
    ReeksBeeld? Vervolg,
    IReadOnlyList<ReeksOordeel> Oordelen,
    IReadOnlyList<Voortgang> Voortgang,
    IReadOnlyList<OordeelOverrule> Overrules,
    IReadOnlyList<Feit> Feiten,
    IReadOnlyList<RijHistorie> Historie
)
{
    public string Sleutel => Rij.Sleutel;

    public ReeksBeeld Hoofd => Reeksen[0];

    /// <summary>The verdict that counts for lists: main series against first target.</summary>
    public OordeelUitkomst Oordeel => Oordelen[0].Uitkomst;

    public StreefBeeld? Streef => Oordelen[0].Streef;

    /// <summary>The verdict put beside it by OCW, if it stands.</summary>
    public OordeelOverrule? Overrule => Overrules is [.., { Woord: not null } last] ? last : null;

    public OordeelWoord GetoondWoord => Overrule?.Woord ?? Oordeel.Woord;

    /// <summary>The newest figure, also when it belongs to a series that went on after a break.</summary>
    public Punt? Nieuwste => Vervolg?.Punten[^1] ?? Laatst ?? Begin;

    public Interval? MargeVan(Punt punt) => Verschilmarge.Los(punt.AlsMeting, Rij.Methode());
}

/// <summary>A change of the row of an indicator.</summary>
internal sealed record RijHistorie(DateOnly Dag, int Nummer, string Wat);

internal static class IndicatorMethode
{
    /// <summary>How change is weighed: as the register says, else by unit.</summary>
    public static Onzekerheid Methode(this Indicator rij) =>
        rij.Onzekerheid ?? (rij.Eenheid == "aantal" ? Onzekerheid.Poisson : Onzekerheid.Afronding);
}
