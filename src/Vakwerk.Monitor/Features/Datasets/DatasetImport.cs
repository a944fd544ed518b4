using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Reading;
using Vakwerk.Monitor.Datasets.Screening;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>
/// Reads files into drafts. Files are read and screened first, with the result in a file of its own; only then the database is
/// written, in one transaction, so that others wait shortly and a process that is killed leaves nothing half.
/// </summary>
internal sealed class DatasetImport(
    VakwerkDbContext db,
    Writer writer,
    LayoutCatalog layouts,
    ImageStore images,
    TimeProvider clock
)
{
    private const int BlocksAtOnce = 8;

    public static string DataFolder => Path.Combine(AppContext.BaseDirectory, "data");

    /// <param name="sheet">Name of the sheet that is read of a workbook; null for the first one.</param>
    public async Task<DatasetInlezing> RunAsync(
        IReadOnlyList<string> paths,
        string actor,
        Action<DatasetVoortgang> progress,
        string? sheet,
        CancellationToken cancellationToken
    )
    {
        var readings = new List<DatasetReading>();
        string current = "";
        try
        {
            var files = new List<RecognisedFile>();
            string? refusal = Recognise(
                Bestandspaden.Uitwerken(paths),
                new FileRecogniser(layouts, sheet, cancellationToken),
                files
            );
            if (refusal is not null)
            {
                return new DatasetInlezing(refusal, []);
            }

            Directory.CreateDirectory(images.Folder);
            CodeRegisters registers = await CodeRegisters.LoadAsync(
                db,
                DataFolder,
                DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
                cancellationToken
            );
            var reports = new List<DatasetVerslag>();
            foreach (List<RecognisedFile> together in FileRecogniser.Versions(files))
            {
                current = string.Join(", ", together.Select(file => file.File.Name));
                var reading = new DatasetReading(together, layouts, registers, images.Folder);
                readings.Add(reading);
                if (await KnownAsync(reading, cancellationToken) is { } known)
                {
                    reports.Add(Same(known));
                    continue;
                }

                reading.Read(
                    step => progress(new(step.File, step.Bytes, step.Of, step.Rows)),
                    cancellationToken
                );
                reports.Add(Report(reading, ""));
            }

            return await StoreAsync(readings, reports, actor, cancellationToken);
        }
        catch (Exception wrong) when (Sentence(current, wrong) is { } sentence)
        {
            return new DatasetInlezing(sentence, []);
        }
        finally
        {
            readings.ForEach(reading => reading.Dispose());
        }
    }

    /// <summary>Looks at all files before it refuses, so that the user learns everything at once.</summary>
    private static string? Recognise(
        List<string> paths,
        FileRecogniser recogniser,
        List<RecognisedFile> files
    )
    {
        var refusals = new List<string>();
        foreach (string path in paths)
        {
            try
            {
                files.AddRange(recogniser.Recognise(path));
            }
            catch (Exception wrong) when (Sentence(path, wrong) is { } sentence)
            {
                refusals.Add(sentence);
            }
        }

        if (refusals.Count > 0 && files.Count > 0)
        {
            refusals.Add(
                $"Wel herkend: {string.Join(", ", files.Select(file => $"{Path.GetFileName(file.File.Name)} ({file.Match.Layout.Dataset})"))}. Lees die opnieuw in zonder de andere."
            );
        }

        return refusals.Count > 0 ? string.Join('\n', refusals) : null;
    }

    /// <summary>What to tell about a file with which nothing can be begun; null when it is a fault of ours.</summary>
    private static string? Sentence(string file, Exception wrong)
    {
        string place = file.Length > 0 ? file + ": " : "";
        return wrong switch
        {
            RefusedFileException { Line: > 0 } refused =>
                $"{file}, regel {refused.Line}: {refused.Message}",
            RefusedFileException => place + wrong.Message,
            InvalidDataException =>
                $"{place}dit bestand is beschadigd of geen goed ingepakt bestand. Vraag het opnieuw op.",
            UnauthorizedAccessException =>
                $"{place}dit bestand mag niet gelezen worden. Geef uzelf leesrechten.",
            _ => null,
        };
    }

    private async Task<DatasetInlezing> StoreAsync(
        List<DatasetReading> readings,
        List<DatasetVerslag> reports,
        string actor,
        CancellationToken cancellationToken
    )
    {
        DatasetReading[] fresh = [.. readings.Where((_, i) => !reports[i].Ongewijzigd)];
        if (fresh.Length == 0 || fresh.Any(reading => reading.Findings.HasErrors))
        {
            return new DatasetInlezing(null, reports);
        }

        var outcome = new List<DatasetVerslag>();
        await writer.RunQuietlyAsync(
            async token =>
            {
                var events = new List<AuditEvent>();
                foreach ((DatasetReading reading, DatasetVerslag report) in readings.Zip(reports))
                {
                    // Somebody else may have read the same file meanwhile.
                    DatasetVersie? known = report.Ongewijzigd
                        ? null
                        : await KnownAsync(reading, token);
                    if (report.Ongewijzigd || known is not null)
                    {
                        outcome.Add(known is null ? report : Same(known));
                        continue;
                    }

                    DatasetVersie version = await StoreAsync(reading, actor, token);
                    outcome.Add(Report(reading, version.Nummer));
                    events.Add(
                        new(
                            actor,
                            "dataset ingelezen",
                            $"dataset/{version.Dataset}/{version.Nummer}",
                            $"{version.Rijen} waarnemingen uit {version.Bestand}, sha256 {version.Sha256}"
                        )
                    );
                }

                return events;
            },
            cancellationToken
        );
        return new DatasetInlezing(null, outcome);
    }

    private static DatasetVerslag Same(DatasetVersie known) =>
        new(known.Dataset, known.Nummer, known.Indeling, true, known.Rijen, []);

    private async Task<DatasetVersie> StoreAsync(
        DatasetReading reading,
        string actor,
        CancellationToken cancellationToken
    )
    {
        Layout layout = reading.Layout;
        List<DatasetVersie> earlier = await db.Set<DatasetVersie>()
            .AsNoTracking()
            .Where(version => version.Dataset == layout.Dataset)
            .ToListAsync(cancellationToken);
        var version = new DatasetVersie
        {
            Dataset = layout.Dataset,
            Nummer = VersieNummer.Volgende(earlier, layout.Key, reading.Dimensions),
            Staat = VersieStaat.Concept,
            Titel = layout.Nl,
            TitelEn = layout.En,
            Uitgever = layout.Publisher,
            Licentie = layout.Licence,
            Populatie = layout.Population,
            BronAdres = layout.Source,
            Bestand = string.Join(
                '|',
                reading.Files.Select(file => Path.GetFileName(file.File.Name))
            ),
            Sha256 = reading.Sha256,
            Bytes = reading.Bytes,
            IngelezenDoor = actor,
            IngelezenOp = clock.GetUtcNow(),
            Rijen = reading.Rows,
            Indeling = layout.Key,
            IndelingHash = layouts.HashOf(layout),
            Dimensies = reading.Dimensions,
            Maten = reading.Measures,
        };
        db.Add(version);
        await db.SaveChangesAsync(cancellationToken);
        db.AddRange(reading.Findings.All.Select(finding => Row(finding, version.Id)));
        int number = 0;
        foreach ((int Rows, byte[] Content)[] some in reading.Blocks.Chunk(BlocksAtOnce))
        {
            db.AddRange(
                some.Select(block => new DatasetBlok
                {
                    VersieId = version.Id,
                    Nummer = number++,
                    Rijen = block.Rows,
                    Inhoud = block.Content,
                })
            );
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        return version;
    }

    private Task<DatasetVersie?> KnownAsync(
        DatasetReading reading,
        CancellationToken cancellationToken
    ) =>
        db.Set<DatasetVersie>()
            .AsNoTracking()
            .OrderByDescending(version => version.Id)
            .FirstOrDefaultAsync(
                version =>
                    version.Dataset == reading.Layout.Dataset
                    && version.Sha256 == reading.Sha256
                    && version.IndelingHash == layouts.HashOf(reading.Layout)
                    && version.Staat != VersieStaat.Ingetrokken
                    && version.Staat != VersieStaat.Weggegooid,
                cancellationToken
            );

    private static DatasetBevinding Row(Finding finding, long version) =>
        new()
        {
            VersieId = version,
            Ernst = finding.Severity,
            Code = finding.Code,
            Kolom = finding.Column,
            Waarde = finding.Value,
            Regels = finding.Place,
            Aantal = finding.Count,
            Tekst = finding.Sentence,
        };

    private static DatasetVerslag Report(DatasetReading reading, string version) =>
        new(
            reading.Layout.Dataset,
            version,
            reading.Layout.Key,
            false,
            reading.Rows,
            [
                .. reading.Findings.All.Select(finding => new DatasetBevindingRegel(
                    finding.Severity.ToString(),
                    finding.Code,
                    finding.Place,
                    finding.Column,
                    finding.Value,
                    finding.Count,
                    finding.Sentence
                )),
            ]
        );
}
