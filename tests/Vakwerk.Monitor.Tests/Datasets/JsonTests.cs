using Vakwerk.Monitor.Contracts;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

public sealed class JsonTests(SqliteSite site) : IClassFixture<SqliteSite>, IDisposable
{
    private readonly Proefdataset proef = new(site);

    public void Dispose() => proef.Dispose();

    private string Schrijf(string json) => proef.Schrijf($"{Guid.NewGuid():N}.json", json);

    private async Task<string> WeigeringAsync(string json) =>
        (await proef.LeesAsync(Schrijf(json))).Weigering.ShouldNotBeNull();

    [Theory]
    [InlineData(EchteBestanden.Instelling, true)]
    [InlineData(EchteBestanden.Sectorkamer, false)]
    [InlineData(EchteBestanden.Opleiding, false)]
    public async Task A_file_of_DUO_saved_as_json_gives_the_same_figures(string name, bool odata)
    {
        string csv = Gedeeld.Pad($"data/duo/{name}");
        string path = Path.Combine(proef.Map, "duo.json");
        Werkmap.BewaarJson(path, Werkmap.Records(csv), odata);

        await Gelijk.AlsCsvAsync(proef, csv, path);
    }

    [Fact]
    public async Task Names_may_come_in_any_order_and_a_missing_one_is_told_with_its_object()
    {
        DatasetInlezing result = await proef.LeesAsync(
            Schrijf(
                "\ufeff [ {\"item\":\"a\\u00e9\",\"jaar\":2024,\"waarde\":6.5},\n{\"waarde\":\"46%\",\"jaar\":\"2024\",\"item\":\"b\"},{\"jaar\":2024,\"item\":null,\"waarde\":1}, {\"jaar\":2024,\"waarde\":2.0} ] "
            )
        );

        result.Ok.ShouldBeTrue(result.Weigering);
        var values = await proef.VraagAsync("job-monitor", "item,jaar", "item=aé|b");
        values["aé|2024"].Som.ShouldBe(6.5);
        values["b|2024"].Som.ShouldBe(46);
        DatasetBevindingRegel missing = result
            .Verslagen[0]
            .Bevindingen.Single(item => item.Code == "json.kolom.ontbreekt");
        missing.Kolom.ShouldBe("item");
        missing.Regels.ShouldBe("4");
        result.Verslagen[0].Bevindingen.ShouldContain(item => item.Code == "indeling.ongetoetst");
    }

    [Theory]
    [InlineData("[]", "geen enkele rij")]
    [InlineData("[1]", "geen object")]
    [InlineData("{\"a\":{\"value\":[]}}", "geen lijst van rijen")]
    [InlineData("[{\"jaar\":[2024]}]", "lijst of een object")]
    [InlineData("[{\"jaar\":1,\"jaar\":2}]", "twee keer")]
    [InlineData("[{\"jaar\":1},", "geen goede json")]
    [InlineData("[{\"jaar\":1}] x", "geen goede json")]
    [InlineData("[{\"jaar\":1,}]", "geen goede json")]
    [InlineData("[{\"jaar\":\"\\ud800\"}]", "tekens die niet bestaan")]
    [InlineData("[{\"jaar\":\"\\u0000\"}]", "nulteken")]
    [InlineData("{\"value\":[{\"jaar\":1}],\"@odata.nextLink\":\"x\"}", "komt er meer")]
    [InlineData("{\"odata.nextLink\":\"x\",\"value\":[{\"jaar\":1}]}", "komt er meer")]
    [InlineData("[{\"BSN\":123456782}]", "personen")]
    public async Task What_is_no_list_of_rows_is_refused_with_a_sentence(string json, string words)
    {
        (await WeigeringAsync(json)).ShouldContain(words);
    }

    [Fact]
    public async Task Hostile_json_is_refused()
    {
        (await WeigeringAsync(new string('[', 2_000))).ShouldContain("geen object");
        (await WeigeringAsync("[{\"jaar\":\"" + new string('x', 3 << 20))).ShouldContain(
            "langer dan"
        );
        (await WeigeringAsync("[{\"jaar\":\"" + new string('x', 1_500_000) + "\"}]")).ShouldContain(
            "langer dan"
        );
        string many = string.Join(',', Enumerable.Range(0, 600).Select(i => $"\"k{i}\":1"));
        (await WeigeringAsync($"[{{{many}}}]")).ShouldContain("512");
    }
}
