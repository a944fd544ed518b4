using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>
/// Damages files at random: no crash, no hang, no half import. The seed is fixed; <c>VAKWERK_FUZZ</c> gives the number of rounds for a
/// long run, and <c>VAKWERK_FUZZ_SEED</c> another seed.
/// </summary>
public sealed class FuzzTests(SqliteSite site) : IClassFixture<SqliteSite>, IDisposable
{
    private const int Rounds = 150;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Proefdataset proef = new(site);

    public void Dispose() => proef.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("odata")]
    [InlineData("xlsx")]
    [InlineData("xlsx-delen")]
    public async Task Random_damage_never_gives_a_crash_a_hang_or_half_an_import(string format)
    {
        int rounds = Setting("VAKWERK_FUZZ", Rounds);
        var random = new Random(Setting("VAKWERK_FUZZ_SEED", 20261125));
        byte[] whole = Heel(format);
        int refused = 0;
        for (int round = 0; round < rounds; round++)
        {
            string path = Path.Combine(proef.Map, $"kapot.{format.Split('-')[0]}");
            byte[] damaged =
                format == "xlsx-delen" ? Delen(whole, random) : Schade.Aan(whole, random);
            await File.WriteAllBytesAsync(path, damaged, TestContext.Current.CancellationToken);
            string before = await StandAsync();
            DatasetInlezing result;
            try
            {
                result = await proef.LeesAsync(path).WaitAsync(Patience);
            }
            catch (Exception wrong)
            {
                string kept = Path.Combine(Path.GetTempPath(), $"vakwerk-fuzz-{round}-{format}");
                File.Copy(path, kept, overwrite: true);
                throw new InvalidOperationException($"Round {round} of {format}: {kept}", wrong);
            }

            if (!result.Ok)
            {
                refused++;
                (await StandAsync()).ShouldBe(before, $"round {round} of {format}");
                result.Verslagen.ShouldAllBe(report => report.Versie.Length == 0);
            }
        }

        refused.ShouldBeGreaterThan(0);
        Directory.GetFiles(Path.Combine(site.DataDirectory, "datasets"), "*.deel").ShouldBeEmpty();
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int value
        )
            ? value
            : otherwise;

    private async Task<string> StandAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        VakwerkDbContext db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        return $"{await db.Set<DatasetVersie>().CountAsync(cancellationToken)} {await db.Set<DatasetBlok>().CountAsync(cancellationToken)} {await db.Set<DatasetBevinding>().CountAsync(cancellationToken)}";
    }

    /// <summary>A file like those of DUO, small enough to damage often.</summary>
    private byte[] Heel(string format)
    {
        List<string[]> records =
        [
            [
                "SECTORKAMER NAAM",
                "HOOFDGROEP NAAM",
                "LEERWEG",
                "NIVEAU",
                "WOONPROVINCIE",
                "JAAR_2024",
                "JAAR_2025",
            ],
            .. Enumerable
                .Range(0, 30)
                .Select(i =>
                    new[]
                    {
                        "Handel",
                        $"groep \u00e9{i % 7}, en",
                        i % 3 == 0 ? "BBL" : "BOLVT",
                        $"{1 + i % 4}",
                        i % 2 == 0 ? "Utrecht" : "Friesland",
                        $"{i * 13}",
                        "-1",
                    }
                ),
        ];
        string path = Path.Combine(proef.Map, "heel");
        switch (format)
        {
            case "csv":
                File.WriteAllText(
                    path,
                    string.Concat(
                        records.Select(record =>
                            string.Join(',', record.Select(value => $"\"{value}\"")) + "\r\n"
                        )
                    )
                );
                break;
            case "json" or "odata":
                Werkmap.BewaarJson(path, records, format == "odata");
                break;
            default:
                Werkmap.Bewaar(path, records, shared: true);
                break;
        }

        return File.ReadAllBytes(path);
    }

    /// <summary>Damage inside the parts of a workbook: damage to the packed bytes seldom gets past the unpacking.</summary>
    private static byte[] Delen(byte[] whole, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(whole));
        using var to = new MemoryStream();
        using (var made = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            int chosen = random.Next(from.Entries.Count);
            foreach ((int i, ZipArchiveEntry entry) in from.Entries.Index())
            {
                using Stream stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                byte[] content =
                    i == chosen || entry.Name == "sheet1.xml" && random.Next(2) == 0
                        ? Schade.Aan(bytes.ToArray(), random)
                        : bytes.ToArray();
                using Stream target = made.CreateEntry(entry.FullName).Open();
                target.Write(content);
            }
        }

        return to.ToArray();
    }
}
