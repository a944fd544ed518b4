using Vakwerk.Monitor.Contracts;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>The kinds of findings.</summary>
internal static class Melding
{
    public const string Cijfer = "cijfer";
    public const string Vergelijking = "vergelijking";
    public const string Kamerstuk = "kamerstuk";
    public const string Toezegging = "toezegging";

    private const int LangsteWoorden = 220;

    public static Bevinding Maak(
        Tekstregel line,
        string kind,
        string code,
        string words,
        string known,
        string source,
        string why,
        string what
    ) =>
        new(
            line.Regel,
            line.Alinea,
            kind,
            code,
            words.Length <= LangsteWoorden ? words : words[..LangsteWoorden].TrimEnd() + " …",
            known,
            source,
            why,
            what
        );
}
