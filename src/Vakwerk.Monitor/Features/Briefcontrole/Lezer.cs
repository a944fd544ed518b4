using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Briefcontrole;

/// <summary>One line of a letter.</summary>
/// <param name="Alinea">Paragraph in a Word file, null in plain text.</param>
internal sealed record Tekstregel(int Regel, int? Alinea, string Tekst);

/// <summary>Turns a file into lines, or says in a Dutch sentence why not.</summary>
internal static class Lezer
{
    public static Result<IReadOnlyList<Tekstregel>> Lees(string file, byte[] content)
    {
        if (content.Length > Briefcontroleur.MaxBytes)
        {
            return new Fout(
                "brief.groot",
                "bestand",
                $"Het bestand is groter dan {Briefcontroleur.MaxBytes / 1024 / 1024} MB. Is dit een brief? Haal plaatjes eruit of sla de brief op als platte tekst."
            );
        }

        return Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".TXT" or ".MD" => Plat(content),
            ".DOCX" => DocxLezer.Lees(content),
            _ => new Fout(
                "brief.soort",
                "bestand",
                "Deze soort bestand kan Vakwerk niet lezen. Sla de brief op als .docx of als platte tekst (.txt)."
            ),
        };
    }

    private static Result<IReadOnlyList<Tekstregel>> Plat(byte[] content)
    {
        Result<string[]> lines = PlatteTekst.Regels(content);
        return lines.Ok
            ? (Tekstregel[])
                [.. lines.Value.Select((line, index) => new Tekstregel(index + 1, null, line))]
            : lines.Fouten.ToArray();
    }
}
