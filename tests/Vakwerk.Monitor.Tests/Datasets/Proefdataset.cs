using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>Imports and questions on a site, with files that go away with the test.</summary>
internal sealed class Proefdataset(Site site) : IDisposable
{
    public string Map { get; } = Directory.CreateTempSubdirectory("vakwerk-dataset-").FullName;

    public string Schrijf(string name, byte[] bytes)
    {
        string path = Path.Combine(Map, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Schrijf(string name, string text, Encoding? encoding = null) =>
        Schrijf(name, (encoding ?? new UTF8Encoding(false)).GetBytes(text));

    public async Task<DatasetInlezing> LeesAsync(params string[] paths)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<DatasetInlezer>()
            .LeesAsync(paths, "proef", _ => { }, TestContext.Current.CancellationToken);
    }

    /// <summary>Reads one sheet of a workbook.</summary>
    public async Task<DatasetInlezing> LeesBladAsync(string path, string sheet)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<DatasetInlezer>()
            .LeesAsync([path], sheet, "proef", _ => { }, TestContext.Current.CancellationToken);
    }

    public async Task<Result<DatasetAntwoord>> ProbeerAsync(DatasetVraagstelling question)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<DatasetVragen>()
            .VraagAsync(question, TestContext.Current.CancellationToken);
    }

    /// <summary>First measure by codes, joined with a bar.</summary>
    public async Task<Dictionary<string, DatasetGetal>> VraagAsync(
        string dataset,
        string groupBy,
        params string[] where
    )
    {
        Result<DatasetAntwoord> answer = await ProbeerAsync(
            new(
                dataset,
                groupBy.Split(',', StringSplitOptions.RemoveEmptyEntries),
                where,
                Concept: true
            )
        );
        Assert.True(answer.Ok, string.Join(' ', answer.Fouten.Select(fout => fout.Tekst)));
        return answer.Value.Rijen.ToDictionary(
            row => string.Join('|', row.Codes),
            row => row.Getallen[0]
        );
    }

    public void Dispose() => Directory.Delete(Map, recursive: true);
}
