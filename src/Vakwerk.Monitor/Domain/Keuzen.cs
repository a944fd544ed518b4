using System.Collections.Frozen;

namespace Vakwerk.Monitor.Domain;

/// <summary>Which way is better.</summary>
internal enum Richting
{
    Hoger,
    Lager,

    /// <summary>Neither: more reports may mean more trust as well as more discrimination.</summary>
    Geen,
}

/// <summary>How it is decided whether a change is more than chance or rounding.</summary>
internal enum Onzekerheid
{
    /// <summary>A complete count of things that do not happen by chance: every change is real.</summary>
    Telling,

    /// <summary>A complete count of events that also fluctuate by chance.</summary>
    Poisson,

    /// <summary>Numerator and denominator are known.</summary>
    Aandeel,

    /// <summary>Only the rounded figure is known: a change must be larger than rounding can explain.</summary>
    Afronding,
}

/// <summary>How a series stands to the main series of its indicator.</summary>
internal enum Relatie
{
    /// <summary>Goes on where the main series ends, after a break.</summary>
    Vervolg,

    /// <summary>Stands beside the main series.</summary>
    Naast,

    /// <summary>A part of the main series, as an outcome is a part of all complaints.</summary>
    Deel,
}

/// <summary>Why two series may not be compared.</summary>
internal enum Verschil
{
    Populatie,
    Noemer,
    Definitie,
    Bron,
    Meetmoment,
    Vraag,
}

internal enum Vergelijking
{
    Minder,
    Hoogstens,
    Minstens,
    Meer,
}

/// <summary>What the population of a target is to the population of the series.</summary>
internal enum Dekking
{
    Gelijk,

    /// <summary>The series counts a part of what the target is about.</summary>
    ReeksIsDeel,
}

/// <summary>The spelling of all choices in the registers.</summary>
internal static class Keuzen
{
    public static readonly FrozenDictionary<string, Richting> Richtingen = new Dictionary<
        string,
        Richting
    >
    {
        ["hoger"] = Richting.Hoger,
        ["lager"] = Richting.Lager,
        ["geen"] = Richting.Geen,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Onzekerheid> Onzekerheden = new Dictionary<
        string,
        Onzekerheid
    >
    {
        ["telling"] = Onzekerheid.Telling,
        ["poisson"] = Onzekerheid.Poisson,
        ["afronding"] = Onzekerheid.Afronding,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Relatie> Relaties = new Dictionary<
        string,
        Relatie
    >
    {
        ["vervolg"] = Relatie.Vervolg,
        ["naast"] = Relatie.Naast,
        ["deel"] = Relatie.Deel,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Verschil> Verschillen = new Dictionary<
        string,
        Verschil
    >
    {
        ["populatie"] = Verschil.Populatie,
        ["noemer"] = Verschil.Noemer,
        ["definitie"] = Verschil.Definitie,
        ["bron"] = Verschil.Bron,
        ["meetmoment"] = Verschil.Meetmoment,
        ["vraag"] = Verschil.Vraag,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Vergelijking> Vergelijkingen = new Dictionary<
        string,
        Vergelijking
    >
    {
        ["<"] = Vergelijking.Minder,
        ["<="] = Vergelijking.Hoogstens,
        [">="] = Vergelijking.Minstens,
        [">"] = Vergelijking.Meer,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, Dekking> Dekkingen = new Dictionary<
        string,
        Dekking
    >
    {
        ["gelijk"] = Dekking.Gelijk,
        ["reeks-is-deel"] = Dekking.ReeksIsDeel,
    }.ToFrozenDictionary();

    /// <summary>Units a register may use.</summary>
    public static readonly FrozenDictionary<string, bool> Eenheden = new[]
    {
        "%",
        "aantal",
        "cijfer",
        "score",
        "euro",
        "maanden",
        Tekst,
    }.ToFrozenDictionary(name => name, _ => true);

    /// <summary>Unit of an indicator that is words and no number.</summary>
    public const string Tekst = "tekst";

    public static string Teken(Vergelijking vergelijking) =>
        Vergelijkingen.First(pair => pair.Value == vergelijking).Key;
}
