using Vakwerk.Monitor.Domain.Oordelen;

namespace Vakwerk.Monitor.Domain.Bijsturen;

/// <summary>Where a correction stands.</summary>
internal enum BijsturingStaat
{
    Voorgesteld,
    Besloten,
    InUitvoering,
    Afgerond,
    Vervallen,
}

/// <summary>What is done when a goal lags: the four ways that the letter of December 2025 names (003:42).</summary>
internal enum BijsturingSoort
{
    OorzaakZoeken,
    AanpakVerspreiden,
    ExtraAfspraak,
    AndereAanpak,
}

/// <summary>The steps of the letter of December 2025 (003:53). What each step asks is our reading: the letter does not say.</summary>
internal enum Trede
{
    Leren,
    Normeren,
    Renderen,
}

/// <summary>Did it work, according to who recorded the result.</summary>
internal enum Gewerkt
{
    Ja,
    Deels,
    Nee,
    NietTeZeggen,
}

/// <summary>Everything a correction says at one moment. A change makes a new one; the old one stays.</summary>
internal sealed record Bijsturing
{
    public required IReadOnlyList<string> Doelen { get; init; }

    public required string Titel { get; init; }

    /// <summary>What was decided or proposed.</summary>
    public required string Besluit { get; init; }

    /// <summary>Why the goal lags; null when the source does not say.</summary>
    public string? Oorzaak { get; init; }

    public BijsturingSoort Soort { get; init; }

    /// <summary>Learning or setting a norm. Showing results is never claimed: it follows from a result.</summary>
    public Trede Trede { get; init; }

    /// <summary>Organisations, never persons; empty when the source names none.</summary>
    public IReadOnlyList<string> Eigenaren { get; init; } = [];

    public string? TermijnWoorden { get; init; }

    public DateOnly? Termijn { get; init; }

    /// <summary>Keys of the indicators that gave the reason; empty when it is about the goal as a whole.</summary>
    public IReadOnlyList<string> Indicatoren { get; init; } = [];

    /// <summary>The verdict on the first of these on <see cref="AanleidingOp"/>.</summary>
    public OordeelWoord? Oordeel { get; init; }

    public DateOnly AanleidingOp { get; init; }

    /// <summary>The reason in words.</summary>
    public string? Aanleiding { get; init; }

    public BijsturingStaat Staat { get; init; }

    public DateOnly? BeslotenOp { get; init; }

    public string? Resultaat { get; init; }

    public DateOnly? ResultaatOp { get; init; }

    public decimal? Waarde { get; init; }

    public string? Eenheid { get; init; }

    /// <summary>Why the result has no figure.</summary>
    public string? GeenCijfer { get; init; }

    public Gewerkt? Gewerkt { get; init; }

    /// <summary>Why it was dropped.</summary>
    public string? RedenVervallen { get; init; }

    /// <summary>Neither completed nor dropped.</summary>
    public bool Open => Staat is not (BijsturingStaat.Afgerond or BijsturingStaat.Vervallen);

    /// <summary>Decided, and not dropped since.</summary>
    public bool Vast => Staat is not (BijsturingStaat.Voorgesteld or BijsturingStaat.Vervallen);

    /// <summary>The term has passed and nobody recorded a result.</summary>
    public bool TeLaat(DateOnly day) => Open && Termijn < day;
}
