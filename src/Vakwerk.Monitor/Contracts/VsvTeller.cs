using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;
using Vakwerk.Monitor.Features.Datasets;
using Vakwerk.Monitor.Features.Vsv;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Contracts;

/// <summary>A count of early leavers, or of the students who could be.</summary>
/// <param name="Bestand">Kind of file: A04, A05, A14, NRSP or NenR.</param>
/// <param name="Teljaar">From October up to September; empty when the file does not say it.</param>
/// <param name="Personen">Null when it is hidden.</param>
/// <param name="Startpopulatie">Null when it is hidden, or when there is no file of it.</param>
/// <param name="Norm">In percent, of DUO for this level and year.</param>
public sealed record VsvRij(
    string Bestand,
    string Teljaar,
    string Kenmerk,
    string Waarde,
    int? Personen,
    int? Startpopulatie,
    double? Percentage,
    double? Norm,
    bool Verborgen
);

/// <param name="ZonderNummer">Lines without a number of a person: each counts as one person.</param>
public sealed record VsvUitkomst(IReadOnlyList<VsvRij> Rijen, long Regels, long ZonderNummer);

/// <summary>Counts in the files about early leavers that a school gets of DUO. Reads them where they lie and stores nothing.</summary>
public static class VsvTeller
{
    /// <param name="teljaar">Counting year of the files that do not say it themselves (NRSP and NenR), such as 2023-2024.</param>
    /// <param name="intern">Small counts are shown: for the school itself only.</param>
    public static Result<VsvUitkomst> Tel(
        IReadOnlyList<string> paden,
        string? teljaar,
        bool intern,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(paden);
        string folder = DatasetImport.DataFolder;
        var layouts = LayoutCatalog.Read(Path.Combine(folder, "layouts"));
        var telling = new VsvTelling(CodeRegisters.CrebosIn(folder), teljaar);
        foreach (string pad in paden)
        {
            try
            {
                telling.Lees(VsvBestand.Open(pad, layouts), cancellationToken);
            }
            catch (RefusedFileException refused)
            {
                string place = refused.Line > 0 ? $"{pad}, regel {refused.Line}" : pad;
                return new Fout("vsv.bestand", "bestanden", $"{place}: {refused.Message}");
            }
        }

        return new VsvUitkomst(
            VsvTabel.Maak(telling, VsvNormen.Lees(folder), intern),
            telling.Regels,
            telling.ZonderNummer
        );
    }
}
