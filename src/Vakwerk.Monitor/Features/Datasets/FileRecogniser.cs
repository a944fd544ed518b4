using System.IO.Compression;
using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Reading;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>Finds out what a file is: csv, packed csv, or a package of CBS.</summary>
internal sealed class FileRecogniser(LayoutCatalog layouts)
{
    public IEnumerable<RecognisedFile> Recognise(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            return [FromPackage(Folder(path), path, cancellationToken)];
        }

        if (!File.Exists(path))
        {
            throw new RefusedFileException("Dit bestand bestaat niet. Controleer de naam.");
        }

        return IsZip(path)
            ? FromZip(path, cancellationToken)
            : [FromCsv(SourceFile.OnDisk(path, path), cancellationToken)];
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

    private RecognisedFile FromCsv(SourceFile file, CancellationToken cancellationToken)
    {
        CsvHeader header = CsvHeader.Read(file);
        if (header.Names.FirstOrDefault(IsPersonal) is { } personal)
        {
            throw new RefusedFileException(
                $"Dit bestand gaat over personen: kolom {personal}. Het wordt geen dataset en er is niets bewaard. Gebruik het alleen binnen de eigen school."
            );
        }

        LayoutMatch match = layouts.Recognise(header.Names, Path.GetFileName(file.Name));
        return match.Layout.PersonalData
            ? throw new RefusedFileException(
                $"Dit bestand gaat over personen ({match.Layout.Nl}). Het wordt geen dataset: er is niets bewaard. Gebruik het alleen binnen de eigen school."
            )
            : new RecognisedFile(file, file.Sha256(cancellationToken), header, match);
    }

    private static RecognisedFile FromPackage(
        Dictionary<string, SourceFile> files,
        string name,
        CancellationToken cancellationToken
    )
    {
        Layout layout = CbsPackage.Layout(files, name);
        SourceFile observations = files["Observations.csv"];
        CsvHeader header = CsvHeader.Read(observations);
        LayoutMatch match = LayoutMatch.Of(layout, header.Names);
        return match.Missing.Count == 0
            ? new RecognisedFile(
                observations,
                observations.Sha256(cancellationToken),
                header,
                match
            )
            {
                Labels = CbsPackage.Labels(files),
            }
            : throw new RefusedFileException(
                $"In Observations.csv ontbreken kolommen: {string.Join(", ", match.Missing)}. Haal het pakket opnieuw op bij het CBS."
            );
    }

    private RecognisedFile[] FromZip(string path, CancellationToken cancellationToken)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        if (archive.Entries.Count > DatasetLimits.PackedFiles)
        {
            throw new RefusedFileException(
                $"In dit ingepakte bestand zitten meer dan {DatasetLimits.PackedFiles} bestanden. Pak het uit en kies de juiste."
            );
        }

        if (archive.Entries.Any(entry => entry.FullName == "xl/workbook.xml"))
        {
            throw new RefusedFileException(
                "Dit is een werkblad. Sla het op als csv in UTF-8 en lees dat in."
            );
        }

        var files = archive
            .Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .DistinctBy(entry => entry.Name)
            .ToDictionary(entry => entry.Name, entry => SourceFile.InZip(path, path, entry));
        if (files.ContainsKey("Observations.csv"))
        {
            return [FromPackage(files, path, cancellationToken)];
        }

        return files.Count > 0
            ? [.. files.Values.Select(file => FromCsv(file, cancellationToken))]
            : throw new RefusedFileException("In dit ingepakte bestand zit geen csv.");
    }

    /// <summary>Names of columns that no table of counts has, whatever its layout.</summary>
    private static bool IsPersonal(string name) =>
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

    private static bool IsZip(string path)
    {
        using FileStream stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        return stream.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4
            && start.SequenceEqual("PK\u0003\u0004"u8);
    }
}
