using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.App.Export;
using Vakwerk.Primitives;

namespace Vakwerk.App.Tests.Publicatie;

public sealed class ExportTests(ProefSite site) : IClassFixture<ProefSite>, IDisposable
{
    private readonly string folder = Path.Combine(
        Path.GetTempPath(),
        "vakwerk-export-" + Guid.NewGuid().ToString("N")
    );

    private async Task<Result<ExportIndex>> ExportAsync(string? target = null)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Wegschrijver>()
            .SchrijfAsync(target ?? folder, new DateOnly(2026, 3, 2));
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Every_data_set_is_written_and_its_checksum_is_right()
    {
        ExportIndex index = (await ExportAsync()).Value!;

        ExportDataset trial = index.Datasets.Single(dataset => dataset.Naam == "proeven");
        trial.Rijen.ShouldBe(250);
        index.Figuren.Select(file => file.Pad).ShouldContain("figuur-vsv.svg");
        ExportBestand[] files =
        [
            .. index.Datasets.SelectMany(dataset => dataset.Bestanden),
            .. index.Figuren,
        ];
        foreach (ExportBestand file in files)
        {
            byte[] bytes = await File.ReadAllBytesAsync(Path.Combine(folder, file.Pad));
            Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(file.Sha256);
        }

        Directory.GetFiles(folder).Length.ShouldBe(files.Length + 1);
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(folder, "proeven.csv"));
        lines[0].ShouldBe("code,naam,uitkomst,periode,steden");
        lines[1].ShouldBe("P1,\"Oneven, met komma\",0.1,2021/2022,Zwolle|Ede");
    }

    [Fact]
    public async Task Twice_gives_the_same_and_leaves_nothing_beside_it()
    {
        await ExportAsync();
        string first = await File.ReadAllTextAsync(Path.Combine(folder, "index.json"));
        (await ExportAsync()).Ok.ShouldBeTrue();

        (await File.ReadAllTextAsync(Path.Combine(folder, "index.json"))).ShouldBe(first);
        Directory
            .GetDirectories(Path.GetTempPath(), Path.GetFileName(folder) + "*")
            .ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_folder_of_somebody_else_stays_as_it_is()
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "vakantie.txt"), "foto's");

        Result<ExportIndex> result = await ExportAsync();

        result.Fouten.Single().Tekst.ShouldContain("vakantie.txt");
        Directory.GetFileSystemEntries(folder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Our_own_folder_with_something_added_stays_too()
    {
        await ExportAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "aantekening.txt"), "bewaren");

        (await ExportAsync()).Ok.ShouldBeFalse();
    }

    [Fact]
    public async Task An_index_that_is_not_ours_does_not_count()
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.json"), "{ kapot");

        (await ExportAsync()).Ok.ShouldBeFalse();
    }
}
