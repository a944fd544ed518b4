namespace Vakwerk.Agenda.Contracts;

/// <summary>Progress in the words of the letters; no judgement of our own.</summary>
public enum BriefWoord
{
    NietVermeld,
    TeWeinig,
    Gemengd,
    Vooruitgang,
}

/// <summary>What the letters say about the progress of a goal.</summary>
/// <param name="Uitleg">One Dutch sentence of the register.</param>
public sealed record BriefVoortgang(
    BriefWoord Woord,
    string Uitleg,
    IReadOnlyList<Bronverwijzing> Bronnen
);

/// <summary>What the letters say about the progress of each goal, by the key of the goal; a goal without words is absent.</summary>
public interface IBriefVoortgang
{
    Task<IReadOnlyDictionary<string, BriefVoortgang>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
