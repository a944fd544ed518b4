using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Imports;
using Vakwerk.Testing;

namespace Vakwerk.App.Tests;

public class PublicCacheTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_second_reader_gets_the_kept_answer_without_any_query()
    {
        await KeptAsync(site, "/begrippen");
        using var counter = new Vragenteller();

        using HttpResponseMessage response = await GetAsync("/begrippen", "br");

        response.Headers.Age.ShouldNotBeNull();
        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        counter.Aantal.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task Languages_encodings_and_queries_are_kept_apart()
    {
        (await TextAsync("/begrippen", "")).ShouldContain("lang=\"nl\"");
        (await TextAsync("/en/begrippen", "")).ShouldContain("lang=\"en\"");
        using HttpResponseMessage plain = await GetAsync("/begrippen", "identity");
        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
        (await TextAsync("/begrippen?stand=2024-07-17", "")).ShouldContain("17 juli 2024");
    }

    [Theory]
    [InlineData("Cookie", "a=b")]
    [InlineData("Authorization", "Bearer x")]
    public async Task Nobody_who_brings_something_personal_is_answered_from_the_cache(
        string header,
        string value
    )
    {
        await KeptAsync(site, "/over");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/over");
        request.Headers.Add(header, value);

        using HttpResponseMessage response = await site.Client.SendAsync(request);

        response.Headers.Age.ShouldBeNull();
        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_visit_to_the_sign_in_page_makes_nobody_a_person()
    {
        await KeptAsync(site, "/partners");
        using HttpResponseMessage signIn = await site.Client.GetAsync("/inloggen");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/partners");
        request.Headers.Add("Accept-Encoding", "br");
        request.Headers.Add(
            "Cookie",
            signIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]
        );

        using HttpResponseMessage response = await site.Client.SendAsync(request);

        response.Headers.Age.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_change_of_content_shows_at_once()
    {
        await using var own = new SqliteSite();
        await own.InitializeAsync();
        string file = Path.Combine(Gedeeld.Project, "data", "letters", "letters.csv");
        string text = await File.ReadAllTextAsync(file);
        await KeptAsync(own, "/over");
        await using AsyncServiceScope scope = own.Services.CreateAsyncScope();

        ImportResult result = await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync(
                [
                    new ImportFile(
                        "letters/letters.csv",
                        Encoding.UTF8.GetBytes(text.Replace("Kaders Werkagenda mbo", "Kaders"))
                    ),
                ],
                "test"
            );
        using HttpResponseMessage after = await own.Client.GetAsync("/over");

        result.Revised.ShouldBe(1);
        after.Headers.Age.ShouldBeNull();
    }

    /// <summary>An answer is kept just after it has been sent, so the next one may still come too early.</summary>
    private static async Task KeptAsync(Site site, string path)
    {
        for (int i = 0; i < 100; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Accept-Encoding", "br");
            using HttpResponseMessage response = await site.Client.SendAsync(request);
            if (response.Headers.Age is not null)
            {
                return;
            }

            await Task.Delay(20);
        }

        Assert.Fail($"{path} wordt niet bewaard.");
    }

    private Task<HttpResponseMessage> GetAsync(string path, string encoding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", encoding);
        return site.Client.SendAsync(request);
    }

    private async Task<string> TextAsync(string path, string encoding)
    {
        using HttpResponseMessage response = await GetAsync(path, encoding);
        return await response.Content.ReadAsStringAsync();
    }
}
