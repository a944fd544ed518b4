using Vakwerk.Monitor.Contracts;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>All checks on one letter, in the order of its lines.</summary>
internal static class Controle
{
    private static readonly string[] Volgorde =
    [
        Melding.Cijfer,
        Melding.Vergelijking,
        Melding.Kamerstuk,
        Melding.Toezegging,
    ];

    public static Controleuitslag Voer(IReadOnlyList<Tekstregel> lines, Kennis knowledge)
    {
        IReadOnlyList<Zin> sentences = Zinnen.Lees(lines);
        var figures = new Cijfers(sentences, knowledge);
        var papers = new Kamerstukken(sentences, knowledge);
        var promises = new Toezeggingen(sentences);
        Bevinding[] found =
        [
            .. figures.Zoek(),
            .. new Vergelijkingen(sentences, figures).Zoek(),
            .. papers.Zoek(),
            .. promises.Zoek(),
        ];
        return new Controleuitslag(
            lines.Count,
            figures.Aantal,
            figures.Herkend.Count(),
            papers.Aantal,
            promises.Aantal,
            [
                .. found
                    .Distinct()
                    .OrderBy(item => item.Regel)
                    .ThenBy(item => Array.IndexOf(Volgorde, item.Soort))
                    .ThenBy(item => item.Woorden, StringComparer.Ordinal),
            ]
        );
    }
}
