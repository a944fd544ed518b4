using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Imports;

/// <summary>A file handed in: its name, to recognise the register, and its bytes.</summary>
public sealed record ImportFile(string Name, byte[] Content);

/// <summary>Reads registers from csv: all files checked whole first, then all written, or none.</summary>
public sealed class Importer(
    VakwerkDbContext db,
    Writer writer,
    IEnumerable<IRegister> registers,
    TimeProvider clock
)
{
    public IReadOnlyList<IRegister> Registers { get; } =
    [.. registers.OrderBy(register => register.Order)];

    public Task<ImportResult> ImportAsync(
        IReadOnlyList<ImportFile> files,
        string actor,
        CancellationToken cancellationToken = default
    ) =>
        ImportAsync(
            _ => Task.FromResult(files),
            actor,
            (_, _) => Task.CompletedTask,
            cancellationToken
        );

    /// <summary>Reads the registers that the product ships, as far as they are new since the last time.</summary>
    public async Task<ImportResult> ImportMeegeleverdAsync(
        IReadOnlyList<ImportFile> files,
        CancellationToken cancellationToken = default
    ) =>
        (await NewAsync(files, cancellationToken)).Count == 0
            ? new ImportResult([], 0, 0, 0, 0)
            // Looked at again when it is our turn to write: another process may have read them meanwhile, and a
            // correction that came after must not be undone.
            : await ImportAsync(
                token => NewAsync(files, token),
                "systeem",
                RememberAsync,
                cancellationToken
            );

    private async Task<IReadOnlyList<ImportFile>> NewAsync(
        IReadOnlyList<ImportFile> files,
        CancellationToken cancellationToken
    )
    {
        Dictionary<string, string> read = await db.Set<MeegeleverdBestand>()
            .AsNoTracking()
            .ToDictionaryAsync(item => item.Bestand, item => item.Sha256, cancellationToken);
        return
        [
            .. files.Where(file =>
                read.GetValueOrDefault(file.Name) != MeegeleverdBestand.Hash(file)
            ),
        ];
    }

    private async Task RememberAsync(
        IReadOnlyList<ImportFile> files,
        CancellationToken cancellationToken
    )
    {
        foreach (ImportFile file in files)
        {
            string hash = MeegeleverdBestand.Hash(file);
            if (
                await db.Set<MeegeleverdBestand>().FindAsync([file.Name], cancellationToken) is
                { } known
            )
            {
                known.Sha256 = hash;
            }
            else
            {
                db.Add(new MeegeleverdBestand { Bestand = file.Name, Sha256 = hash });
            }
        }
    }

    private async Task<ImportResult> ImportAsync(
        Func<CancellationToken, Task<IReadOnlyList<ImportFile>>> choose,
        string actor,
        Func<IReadOnlyList<ImportFile>, CancellationToken, Task> also,
        CancellationToken cancellationToken
    )
    {
        ImportResult result = new([], 0, 0, 0, 0);
        await writer.RunAsync(
            async token =>
            {
                IReadOnlyList<ImportFile> files = await choose(token);
                ImportBatch batch = await StageAsync(files, token);
                result = new(
                    batch.Findings,
                    batch.Added,
                    batch.Revised,
                    batch.Withdrawn,
                    batch.Unchanged
                );
                if (!result.Ok || result.ChangedNothing)
                {
                    return [];
                }

                db.AddRange(batch.Changes);
                await also(files, token);
                return
                [
                    new AuditEvent(
                        actor,
                        "registers ingelezen",
                        string.Join(", ", files.Select(file => file.Name)),
                        result.Samenvatting
                    ),
                ];
            },
            cancellationToken
        );
        return result;
    }

    private async Task<ImportBatch> StageAsync(
        IReadOnlyList<ImportFile> files,
        CancellationToken cancellationToken
    )
    {
        var batch = new ImportBatch(db, clock);
        var matched = new List<(IRegister Register, ImportFile File)>();
        foreach (ImportFile file in files)
        {
            if (Recognise(file.Name) is { } register)
            {
                matched.Add((register, file));
            }
            else
            {
                batch.Findings.Add(
                    new(
                        file.Name,
                        0,
                        null,
                        null,
                        $"Dit bestand hoort bij geen register. Bekend zijn: {string.Join(", ", Registers.Select(r => r.FileName))}."
                    )
                );
            }
        }

        foreach (
            IGrouping<IRegister, (IRegister Register, ImportFile File)> twice in matched
                .GroupBy(item => item.Register)
                .Where(group => group.Count() > 1)
        )
        {
            batch.Findings.Add(
                new(
                    twice.First().File.Name,
                    0,
                    null,
                    null,
                    "Dit register zit twee keer in de opdracht. Geef elk register één keer."
                )
            );
        }

        foreach (
            (IRegister register, ImportFile file) in matched.OrderBy(item => item.Register.Order)
        )
        {
            await register.StageAsync(file.Name, file.Content, batch, cancellationToken);
        }

        return batch;
    }

    /// <summary>Two registers share the file name goals.csv, so the folder counts when it is given.</summary>
    private IRegister? Recognise(string name)
    {
        string path = name.Replace('\\', '/');
        IRegister[] byPath =
        [
            .. Registers.Where(register =>
                path.EndsWith("/" + register.FileName, StringComparison.Ordinal)
                || path == register.FileName
            ),
        ];
        IRegister[] byName =
        [
            .. Registers.Where(register =>
                Path.GetFileName(register.FileName) == Path.GetFileName(path)
            ),
        ];
        return byPath.Length == 1 ? byPath[0]
            : byName.Length == 1 ? byName[0]
            : null;
    }
}
