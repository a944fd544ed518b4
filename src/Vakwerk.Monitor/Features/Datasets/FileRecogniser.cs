using System.IO.Compression;
using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Reading;
using Vakwerk.Monitor.Datasets.Reading.JsonRows;
using Vakwerk.Monitor.Datasets.Reading.Xlsx;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>Finds out what a file is: csv, json, a workbook, packed files, or a package of CBS.</summary>
/// <param name="sheet">Name of the sheet that is read of a workbook; null for the first one.</param>
internal sealed class FileRecogniser(
    LayoutCatalog layouts,
    string? sheet,
    CancellationToken cancellationToken
)
{
    public IReadOnlyList<RecognisedFile> Recognise(string path)
    {
        if (Directory.Exists(path))
        {
            return [FromPackage(Folder(path), path)];
        }

        if (!File.Exists(path))
        {
            throw new RefusedFileException("Dit bestand bestaat niet. Controleer de naam.");
        }

        Span<byte> start = stackalloc byte[4];
        using (FileStream stream = File.OpenRead(path))
        {
            start = start[..stream.ReadAtLeast(start, 4, throwOnEndOfStream: false)];
        }

        return start switch
        {
            [(byte)'P', (byte)'K', 3, 4] => FromZip(path),
            [0xD0, 0xCF, 0x11, 0xE0] => throw new RefusedFileException(
                "Dit is een oude werkmap (xls) of een werkmap met een wachtwoord. Sla haar zonder wachtwoord op als xlsx of als csv in UTF-8."
            ),
            _ => [FromText(SourceFile.OnDisk(path, path))],
        };
    }

    /// <summary>Files that make one version together: only those of a layout with a file per year.</summary>
    public static IEnumerable<List<RecognisedFile>> Versions(IEnumerable<RecognisedFile> files)
    {
        foreach (var group in files.GroupBy(file => file.Match.Layout.Dataset))
        {
            List<RecognisedFile> together =
            [
                .. group.OrderBy(file => Path.GetFileName(file.File.Name), StringComparer.Ordinal),
            ];
            if (
                together.Count > 1
                && (
                    !together[0].Match.Layout.FilePerYear
                    || together.Any(file => file.Match.Layout.Key != together[0].Match.Layout.Key)
                )
            )
            {
                throw new RefusedFileException(
                    $"Deze bestanden horen bij dezelfde dataset {group.Key}: {string.Join(", ", together.Select(file => file.File.Name))}. Lees ze een voor een in."
                );
            }

            yield return together;
        }
    }

    private RecognisedFile FromText(SourceFile file)
    {
        if (JsonScanner.Fits(file))
        {
            IReadOnlyList<string> names = JsonScanner.Names(file, cancellationToken);
            return Of(file, names, findings => JsonScanner.Open(file, names, findings));
        }

        CsvHeader header = CsvHeader.Read(file);
        return Of(file, header.Names, _ => header.Open(file));
    }

    private RecognisedFile FromWorkbook(string path, ZipArchive archive)
    {
        SourceFile file = SourceFile.OnDisk(path, path);
        Workbook book = Workbook.Open(path, path, archive, sheet);
        using XlsxScanner names = OpenSheet(new Findings());
        RecognisedFile found = Of(file, names.Names, OpenSheet);
        // Another sheet of the same workbook is another data set.
        return book.Other
            ? found with
            {
                Sha256 = Hashes.Of(found.Sha256, book.Chosen.Name),
            }
            : found;

        XlsxScanner OpenSheet(Findings findings) =>
            XlsxScanner.Open(file, book, findings, cancellationToken);
    }

    private RecognisedFile Of(
        SourceFile file,
        IReadOnlyList<string> names,
        Func<Findings, RecordScanner> open
    )
    {
        if (names.FirstOrDefault(IsPersonal) is { } personal)
        {
            throw new RefusedFileException(
                $"Dit bestand gaat over personen: kolom {personal}. Het wordt geen dataset en er is niets bewaard. Een school telt haar eigen vsv-bestanden met vakwerk vsv tellen."
            );
        }

        LayoutMatch match = layouts.Recognise(names, Path.GetFileName(file.Name));
        return match.Layout.PersonalData
            ? throw new RefusedFileException(
                $"Dit bestand gaat over personen ({match.Layout.Nl}). Het wordt geen dataset: er is niets bewaard. Een school telt haar eigen vsv-bestanden met vakwerk vsv tellen."
            )
            : new RecognisedFile(file, file.Sha256(cancellationToken), open, match);
    }

    private RecognisedFile FromPackage(Dictionary<string, SourceFile> files, string name)
    {
        Layout layout = CbsPackage.Layout(files, name);
        SourceFile observations = files["Observations.csv"];
        CsvHeader header = CsvHeader.Read(observations);
        LayoutMatch match = LayoutMatch.Of(layout, header.Names);
        return match.Missing.Count == 0
            ? new RecognisedFile(
                observations,
                observations.Sha256(cancellationToken),
                _ => header.Open(observations),
                match
            )
            {
                Labels = CbsPackage.Labels(files),
            }
            : throw new RefusedFileException(
                $"In Observations.csv ontbreken kolommen: {string.Join(", ", match.Missing)}. Haal het pakket opnieuw op bij het CBS."
            );
    }

    private RecognisedFile[] FromZip(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        if (archive.Entries.Count > DatasetLimits.PackedFiles)
        {
            throw new RefusedFileException(
                $"In dit ingepakte bestand zitten meer dan {DatasetLimits.PackedFiles} bestanden. Pak het uit en kies de juiste."
            );
        }

        if (archive.GetEntry(Workbook.Main) is not null)
        {
            return [FromWorkbook(path, archive)];
        }

        var files = archive
            .Entries.Where(entry =>
                Path.GetExtension(entry.Name).ToUpperInvariant() is ".CSV" or ".JSON"
            )
            .DistinctBy(entry => entry.Name)
            .ToDictionary(entry => entry.Name, entry => SourceFile.InZip(path, path, entry));
        if (files.ContainsKey("Observations.csv"))
        {
            return [FromPackage(files, path)];
        }

        return files.Count > 0
            ? [.. files.Values.Select(FromText)]
            : throw new RefusedFileException(
                "In dit ingepakte bestand zit geen csv of json. Pak een xlsx uit, en sla een ods op als xlsx."
            );
    }

    /// <summary>Names of columns that no table of counts has, whatever its layout.</summary>
    internal static bool IsPersonal(string name) =>
        LayoutCatalog.Normal(name).Replace(' ', '_')
            is "BURGERSERVICENUMMER"
                or "BSN"
                or "PERSOONSGEBONDENNUMMER"
                or "ONDERWIJSNUMMER"
                or "GEBOORTEDATUM"
                or "ACHTERNAAM";

    private static Dictionary<string, SourceFile> Folder(string path) =>
        Directory
            .GetFiles(path, "*.csv")
            .Take(DatasetLimits.PackedFiles)
            .ToDictionary(file => Path.GetFileName(file), file => SourceFile.OnDisk(file, file));
}
