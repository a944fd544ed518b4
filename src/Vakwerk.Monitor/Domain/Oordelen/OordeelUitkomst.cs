using Vakwerk.Statistics;

namespace Vakwerk.Monitor.Domain.Oordelen;

/// <summary>The words of a verdict.</summary>
internal enum OordeelWoord
{
    Behaald,
    OpKoers,
    TeLangzaam,
    GeenVerandering,
    Verslechtert,
    GeenOordeel,
}

/// <summary>Why no verdict is possible. The first one found is shown, all are kept.</summary>
internal enum Reden
{
    AlleenWoorden,
    GeenRichting,
    BronGewisseld,
    AndereDefinitie,
    AnderePopulatie,
    GeenWaarde,
    GeenBeginwaarde,
    GeenActueleWaarde,
    PeriodeOnbekend,
    EffectNogNietZichtbaar,
    GeenStreefwaarde,
    GeenStreefjaar,
    DeelVanHetDoel,
}

/// <summary>Which way the figure went since the baseline, apart from any target.</summary>
internal enum Beweging
{
    Onbekend,
    Verbetert,
    Verslechtert,
    NietAantoonbaar,

    /// <summary>It changed, but neither way is better.</summary>
    ZonderRichting,
}

/// <summary>The verdict with everything needed to check it.</summary>
internal sealed record OordeelUitkomst
{
    public required OordeelWoord Woord { get; init; }

    /// <summary>Empty unless there is no verdict.</summary>
    public IReadOnlyList<Reden> Redenen { get; init; } = [];
    public Beweging Beweging { get; init; }

    /// <summary>Latest minus baseline, with 95% interval when it can be computed.</summary>
    public double? Verandering { get; init; }
    public Interval? VeranderingMarge { get; init; }

    /// <summary>A change up to this size may be rounding.</summary>
    public double? KleinsteVerandering { get; init; }
    public double? NodigPerJaar { get; init; }
    public double? GerealiseerdPerJaar { get; init; }

    /// <summary>Value at the target date if the pace since the baseline goes on.</summary>
    public double? Verwacht { get; init; }
    public Interval? VerwachtMarge { get; init; }
    public double? StreefMoment { get; init; }

    /// <summary>No sample size is known, so chance cannot be computed.</summary>
    public bool OnzekerheidOnbekend { get; init; }

    /// <summary>The series counts only a part of what the target is about, and that part alone already misses it.</summary>
    public bool AlDoorDeelGemist { get; init; }

    /// <summary>The day of the target has passed.</summary>
    public bool TermijnVoorbij { get; init; }

    /// <summary>The margin of the expected value holds the target: it may go either way.</summary>
    public bool Randgeval { get; init; }
    public bool Voorlopig { get; init; }
}
