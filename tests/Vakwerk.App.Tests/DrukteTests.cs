using System.Net;
using Microsoft.AspNetCore.Builder;
using Vakwerk.App.Tests.Inloggen;

namespace Vakwerk.App.Tests;

public class DrukteTests
{
    private const int Room = 32 + 512;

    [Fact]
    public async Task A_crowd_waits_in_turn_and_the_rest_is_asked_to_come_back()
    {
        var open = new TaskCompletionSource();
        await using var site = new ProefSite(null)
        {
            Na = app => app.MapGet("/wacht", async () => await open.Task),
        };
        await site.InitializeAsync();
        using var client = new HttpClient { BaseAddress = site.Adres };

        Task<HttpResponseMessage>[] crowd =
        [
            .. Enumerable.Range(0, 600).Select(i => client.GetAsync($"/wacht?{i}")),
        ];
        // The door opens when all have come: whoever came later would find a free place.
        while (crowd.Count(one => one.IsCompleted) < crowd.Length - Room)
        {
            await Task.Delay(10);
        }

        HttpResponseMessage first = await crowd.First(one => one.IsCompleted);
        open.SetResult();
        HttpResponseMessage[] answers = await Task.WhenAll(crowd);

        first.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        first.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(10));
        (await first.Content.ReadAsStringAsync()).ShouldContain("te druk");
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(Room);
    }
}
