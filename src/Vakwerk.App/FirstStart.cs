using System.Diagnostics;
using System.Globalization;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.App;

/// <summary>Brings the database up to date and reads the registers that the product ships. Running it again changes nothing.</summary>
public static class FirstStart
{
    public static async Task<ImportResult> RunAsync(
        IServiceProvider services,
        Action<string> progress,
        CancellationToken cancellationToken = default
    )
    {
        var watch = Stopwatch.StartNew();
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var storage = scope.ServiceProvider.GetRequiredService<StorageOptions>();
        storage.MaakMap();
        var db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        await Schema.BijwerkenAsync(db, storage, cancellationToken);
        progress("Database is klaar.");

        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        var files = new List<ImportFile>();
        foreach (IRegister register in importer.Registers)
        {
            files.Add(
                new ImportFile(
                    register.FileName,
                    await File.ReadAllBytesAsync(
                        Path.Combine(data, register.FileName),
                        cancellationToken
                    )
                )
            );
        }

        ImportResult result = await importer.ImportMeegeleverdAsync(files, cancellationToken);
        progress(
            result is { Ok: true, ChangedNothing: true }
                ? "Registers zijn actueel."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{files.Count} registers ingelezen in {watch.Elapsed.TotalSeconds:0.0} s: {result.Samenvatting}."
                )
        );
        return result;
    }
}
