namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>What is counted. A letter is less precise than a register: one word may stand for several units.</summary>
internal enum Maat
{
    Aantal,
    Procent,
    MiljoenEuro,
    Euro,

    /// <summary>Millions without a word for what: of euros, or of people.</summary>
    Miljoen,
    Rapportcijfer,
    Jaren,
    Maanden,
    Weken,
}

/// <summary>From year to year, both included.</summary>
internal readonly record struct Jaren(int Van, int Tot)
{
    public bool Raakt(Jaren other) => Van <= other.Tot && other.Van <= Tot;
}

/// <summary>A number as it stands in a sentence.</summary>
/// <param name="Kwalificatie">circa, ruim, bijna, maximaal, minimaal, minder dan, slechts or exact.</param>
/// <param name="Precisie">Size of the last digit that was written: 0.1 for 6,8 and 1000 for "12 duizend".</param>
/// <param name="Woord">True for a number written as a word.</param>
internal sealed record Getal(
    Zin Zin,
    int Start,
    int Lengte,
    decimal Waarde,
    Maat Maat,
    string Kwalificatie,
    decimal Precisie,
    Jaren? Jaren,
    bool Woord
)
{
    public string Tekst => Zin.Stuk(Start, Lengte);

    public Tekstregel Regel => Zin.RegelOp(Start);
}
