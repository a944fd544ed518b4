using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vakwerk.App.Tests.Publicatie;

public class ApiTests(ProefSite site) : IClassFixture<ProefSite>
{
    private async Task<JsonNode> JsonAsync(string path) =>
        (await site.Client.GetFromJsonAsync<JsonNode>(path))!;

    private async Task<(HttpResponseMessage Response, JsonNode Problem)> ProblemAsync(
        string path,
        HttpStatusCode status
    )
    {
        HttpResponseMessage response = await site.Client.GetAsync(path);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (response, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    [Fact]
    public async Task The_document_says_who_where_and_which_version()
    {
        JsonNode document = await JsonAsync("/api/v1/openapi.json");

        document["openapi"]!.GetValue<string>().ShouldStartWith("3.1");
        document["info"]!["title"]!.GetValue<string>().ShouldBe("Vakwerk API");
        document["info"]!["version"]!.GetValue<string>().ShouldBe("1.0.0");
        document["info"]!["contact"]!["name"]!.GetValue<string>().ShouldNotBeEmpty();
        document["servers"]![0]!["url"]!.GetValue<string>().ShouldBe("/api/v1");
        string[] paths = [.. document["paths"]!.AsObject().Select(pair => pair.Key)];
        paths.ShouldContain("/proeven");
        paths.ShouldContain("/proeven/{sleutel}");
        paths.ShouldContain("/zoeken");
        paths.ShouldAllBe(path => path == "/" || !path.EndsWith('/'));
    }

    [Fact]
    public async Task The_document_describes_rows_and_parameters()
    {
        JsonNode document = await JsonAsync("/api/v1/openapi.json");

        JsonNode row = document["components"]!["schemas"]!["ProefRij"]!["properties"]!;
        row["uitkomst"]!["description"]!.GetValue<string>().ShouldBe("Uitkomst in procenten.");
        row["periode"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/schemas/Periode");
        document["components"]!["schemas"]!["Periode"]!["type"]!
            .GetValue<string>()
            .ShouldBe("string");
        JsonArray parameters = document["paths"]!["/proeven"]!["get"]!["parameters"]!.AsArray();
        parameters
            .Select(parameter => parameter!["name"]!.GetValue<string>())
            .ShouldBe([
                "pagina",
                "perPagina",
                "code",
                "naam",
                "uitkomst",
                "periode",
                "steden",
                "stand",
            ]);
        parameters.ShouldAllBe(parameter => parameter!["description"]!.GetValue<string>() != "");
    }

    [Fact]
    public async Task Every_operation_has_a_summary_and_every_path_answers_or_helps()
    {
        JsonNode document = await JsonAsync("/api/v1/openapi.json");

        foreach ((string path, JsonNode? item) in document["paths"]!.AsObject())
        {
            item!["get"]!["summary"]!.GetValue<string>().ShouldNotBeEmpty(path);
            string address = "/api/v1" + (path == "/" ? "" : path.Replace("{sleutel}", "P1"));
            using HttpResponseMessage response = await site.Client.GetAsync(address);
            ((int)response.StatusCode).ShouldBeLessThan(500, address);
        }
    }

    [Fact]
    public async Task Rows_come_by_page_with_the_way_to_the_next()
    {
        JsonNode page = await JsonAsync("/api/v1/proeven?naam=even&perPagina=100&pagina=1");

        page["totaal"]!.GetValue<int>().ShouldBe(125);
        page["rijen"]!.AsArray().Count.ShouldBe(100);
        string next = page["volgende"]!.GetValue<string>();
        JsonNode last = await JsonAsync(next);
        last["rijen"]!.AsArray().Count.ShouldBe(25);
        last["volgende"].ShouldBeNull();
        last["vorige"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_list_is_filtered_by_its_items()
    {
        (await JsonAsync("/api/v1/proeven?steden=zwolle"))["totaal"]!.GetValue<int>().ShouldBe(1);
    }

    [Theory]
    [InlineData("/api/v1/proeven?kleur=rood", "kleur")]
    [InlineData("/api/v1/proeven?perPagina=1001", "1000")]
    [InlineData("/api/v1/proeven?pagina=0", "pagina")]
    [InlineData("/api/v1/proeven.csv?kleur=rood", "kleur")]
    [InlineData("/api/v1/proeven?stand=morgen", "jaar-maand-dag")]
    [InlineData("/api/v1/zoeken?q=x&pagina=-1", "pagina")]
    public async Task A_wrong_question_is_answered_with_help(string path, string word)
    {
        (_, JsonNode problem) = await ProblemAsync(path, HttpStatusCode.BadRequest);

        problem["detail"]!.GetValue<string>().ShouldContain(word);
    }

    [Theory]
    [InlineData("/api/v1/proeven/P999")]
    [InlineData("/api/v1/bestaat-niet")]
    [InlineData("/api/v1/proeven/")]
    [InlineData("/api/v1/")]
    public async Task What_does_not_exist_is_a_problem_in_Dutch(string path)
    {
        (HttpResponseMessage response, JsonNode problem) = await ProblemAsync(
            path,
            HttpStatusCode.NotFound
        );

        problem["title"]!.GetValue<string>().ShouldBe("Niet gevonden");
        response.Headers.GetValues("API-Version").Single().ShouldBe("1.0.0");
    }

    [Fact]
    public async Task Other_sites_may_read_and_nobody_may_write()
    {
        using HttpResponseMessage read = await site.Client.GetAsync("/api/v1/proeven");
        using HttpResponseMessage ask = await site.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Options, "/api/v1/proeven")
        );
        using HttpResponseMessage write = await site.Client.PostAsync("/api/v1/proeven", null);

        read.Headers.GetValues("Access-Control-Allow-Origin").Single().ShouldBe("*");
        ask.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        ask.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldContain("GET");
        write.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("/api/v1/proeven")]
    [InlineData("/")]
    public async Task Head_is_get_without_the_body(string path)
    {
        using HttpResponseMessage response = await site.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Head, path)
        );

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_caller_already_has_is_not_sent_again()
    {
        using HttpResponseMessage first = await site.Client.GetAsync("/api/v1/proeven");
        var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/proeven");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await site.Client.SendAsync(again);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_index_lists_data_sets_and_the_limits_are_public()
    {
        JsonNode index = await JsonAsync("/api/v1");
        JsonNode limits = await JsonAsync("/api/v1/limieten");

        JsonNode trial = index
            .AsArray()
            .Single(item => item!["naam"]!.GetValue<string>() == "proeven")!;
        trial["rijen"]!.GetValue<int>().ShouldBe(250);
        trial["licentie"]!.GetValue<string>().ShouldBe("CC BY 4.0");
        limits["meestePerPagina"]!.GetValue<int>().ShouldBe(1000);
    }

    [Fact]
    public async Task Search_answers_in_json()
    {
        JsonNode outcome = await JsonAsync("/api/v1/zoeken?q=99999-7&perPagina=1");

        outcome["treffers"]![0]!["adres"]!.GetValue<string>().ShouldBe("proeven/7");
        outcome["treffers"]![0]!["exact"]!.GetValue<bool>().ShouldBeTrue();
    }
}
