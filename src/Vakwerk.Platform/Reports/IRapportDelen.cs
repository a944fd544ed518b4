namespace Vakwerk.Platform.Reports;

/// <summary>
/// What a module says about one goal in the progress report: paragraphs and tables, with headings of level 3.
/// An empty list leaves nothing behind. Order as on the goal's page: 10 text, 20 money, 30 agreements, 40 figures, 50 differences, 60 motions, 70 open questions.
/// </summary>
public interface IRapportDoeldeel
{
    int Volgorde { get; }

    Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}

/// <summary>
/// A chapter of the progress report, beginning with a heading of level 1. Below 100 it stands before the goals (a summary),
/// from 100 behind them (money, motions, differences), from 900 it is an appendix.
/// </summary>
public interface IRapportHoofdstuk
{
    int Volgorde { get; }

    Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}

/// <summary>What people write about a goal, between what was agreed and the figures.</summary>
public interface IRapportTeksten
{
    /// <param name="werkversie">True for the writers themselves: drafts too, with remarks in the margin.</param>
    Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        bool werkversie,
        CancellationToken cancellationToken = default
    );
}
