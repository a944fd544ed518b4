using Vakwerk.Disclosure.Rules;

namespace Vakwerk.Disclosure.Attack;

/// <summary>An attack on a publication by everybody, outsiders and contributors who are alone in a cell.</summary>
internal sealed class Attempt
{
    private Attempt(
        Publication publication,
        PrimaryCells primary,
        Audit audit,
        List<(int, int)> weak
    )
    {
        Publication = publication;
        Primary = primary;
        Audit = audit;
        Weak = weak;
    }

    public Publication Publication { get; }

    public PrimaryCells Primary { get; }

    public Audit Audit { get; }

    /// <summary>Cells that somebody comes too near; with the cell whose only contributor can, or -1 for an outsider.</summary>
    public IReadOnlyList<(int Own, int Cell)> Weak { get; }

    /// <param name="publication">What is published.</param>
    /// <param name="primary">Sensitive cells and required widths.</param>
    /// <param name="before">An attempt on the same table with fewer cells suppressed.</param>
    public static Attempt On(Publication publication, PrimaryCells primary, Attempt? before = null)
    {
        Audit audit = Attacker.Verdict(publication, primary.Width, before?.Audit);
        List<(int, int)> weak = [.. audit.Exact.Union(audit.Narrow).Select(cell => (-1, cell))];
        if (primary.OnlyContributor.Any(one => one is not null))
        {
            weak.AddRange(
                ExactScreen
                    .KnownToSingletons(publication, primary.OnlyContributor)
                    .Where(pair => primary.Sensitive[pair.Other])
            );
        }

        return new Attempt(publication, primary, audit, weak);
    }
}
