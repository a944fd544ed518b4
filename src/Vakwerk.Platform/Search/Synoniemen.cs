using System.Collections.Frozen;

namespace Vakwerk.Platform.Search;

/// <summary>
/// Different words for one thing, as the glossary gives them, and their English words so that an English reader finds the Dutch content.
/// Each group becomes one extra term in the index, wherever one of its phrases stands.
/// </summary>
internal static class Synoniemen
{
    private static readonly string[] Groepen =
    [
        "rmc|doorstroompunt|regionale meld en coordinatiefunctie",
        "kwaliteitsplan|kwaliteitsagenda|quality agenda",
        "stage|bpv|beroepspraktijkvorming|internship|work placement",
        "vsv|voortijdig schoolverlaten|voortijdig schoolverlater|voortijdige schoolverlaters|early school leaving|dropout|dropouts",
        "bbl|beroepsbegeleidende leerweg|leerbaan|apprenticeship",
        "bol|beroepsopleidende leerweg",
        "mbo|middelbaar beroepsonderwijs|vocational education",
        "instelling|mbo school|roc|institution",
        "lob|loopbaanorientatie|loopbaanbegeleiding|career guidance",
        "llo|leven lang ontwikkelen|lifelong learning",
        "lerarentekort|docententekort|teacher shortage",
        "leraar|docent|teacher",
        "stagediscriminatie|discriminatie stage|internship discrimination",
        "basisvaardigheden|taal rekenen burgerschap|basic skills",
        "kansengelijkheid|gelijke kansen|equal opportunities",
        "welzijn|mentale gezondheid|wellbeing",
        "studiesucces|study success",
        "motie|motion",
        "toezegging|commitment",
        "afspraak|agreement",
        "doel|doelstelling|goal",
        "bekostiging|financiering|funding",
        "wetsvoorstel|bill",
        "indicator|kengetal",
        "s bb|sbb|samenwerkingsorganisatie beroepsonderwijs bedrijfsleven",
        "ocw|ministerie van onderwijs",
    ];

    /// <summary>Phrases by their first stem; the longest first.</summary>
    private static readonly FrozenDictionary<string, Zin[]> OpEersteStam = Groepen
        .SelectMany(
            (groep, index) =>
                groep
                    .Split('|')
                    .Select(zin => new Zin(
                        $"={index}",
                        [.. Woorden.Lees(zin).Select(woord => Woorden.Stam(woord.Tekst))]
                    ))
        )
        .GroupBy(zin => zin.Stammen[0])
        .ToFrozenDictionary(
            zinnen => zinnen.Key,
            zinnen => zinnen.OrderByDescending(zin => zin.Stammen.Length).ToArray()
        );

    private static readonly FrozenDictionary<string, string[]> StammenPerGroep = OpEersteStam
        .Values.SelectMany(zinnen => zinnen)
        .GroupBy(zin => zin.Groep)
        .ToFrozenDictionary(
            groep => groep.Key,
            groep => groep.SelectMany(zin => zin.Stammen).Distinct().ToArray()
        );

    internal sealed record Zin(string Groep, string[] Stammen);

    /// <summary>The longest phrase that begins at this place, or null.</summary>
    public static Zin? Bij(IReadOnlyList<string> stems, int place)
    {
        if (!OpEersteStam.TryGetValue(stems[place], out Zin[]? zinnen))
        {
            return null;
        }

        foreach (Zin zin in zinnen)
        {
            bool fits = place + zin.Stammen.Length <= stems.Count;
            for (int i = 1; fits && i < zin.Stammen.Length; i++)
            {
                fits = stems[place + i] == zin.Stammen[i];
            }

            if (fits)
            {
                return zin;
            }
        }

        return null;
    }

    /// <summary>All stems that occur in the phrases of a group, for marking what was found.</summary>
    public static IReadOnlyList<string> Stammen(string groep) => StammenPerGroep[groep];
}
