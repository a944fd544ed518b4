using Vakwerk.Agenda.Features.Brieven;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Contracts;

/// <summary>Plain text as lines, with the same limits as a letter that is read in.</summary>
public static class PlatteTekst
{
    /// <summary>Lines as an editor counts them, or why this is no plain text.</summary>
    public static Result<string[]> Regels(byte[] content) => BriefLezer.Regels(content);
}
