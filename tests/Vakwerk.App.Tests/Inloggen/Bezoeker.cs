using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>A browser without script: keeps cookies, does not follow redirects, fills in forms as they stand on the page.</summary>
public sealed class Bezoeker : IDisposable
{
    private readonly HttpClient client;

    public Bezoeker(Uri adres)
    {
        client = new HttpClient(
            new HttpClientHandler { CookieContainer = Koekjes, AllowAutoRedirect = false }
        )
        {
            BaseAddress = adres,
        };
    }

    public CookieContainer Koekjes { get; } = new();

    public Uri Adres => client.BaseAddress!;

    public Task<HttpResponseMessage> GetAsync(string pad) =>
        client.GetAsync(pad, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        client.SendAsync(request, TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> PaginaAsync(string pad)
    {
        using HttpResponseMessage response = await GetAsync(pad);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, pad);
        return await LeesAsync(response);
    }

    public static async Task<IHtmlDocument> LeesAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );

    /// <summary>Sends the form with this name, with its hidden and filled-in fields, and the given ones over them.</summary>
    public async Task<HttpResponseMessage> VulInAsync(
        string pad,
        string formulier,
        params (string Naam, string Waarde)[] velden
    )
    {
        IHtmlDocument page = await PaginaAsync(pad);
        IElement form = page.QuerySelectorAll("form")
            .Single(form =>
                form.QuerySelector("input[name=_handler]")?.GetAttribute("value") == formulier
            );
        List<KeyValuePair<string, string>> fields =
        [
            .. form.QuerySelectorAll("input")
                .OfType<IHtmlInputElement>()
                .Where(input => input.Type != "checkbox" || input.IsChecked)
                .Where(input => velden.All(veld => veld.Naam != input.Name))
                .Select(input => KeyValuePair.Create(input.Name!, input.Value)),
            .. velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)),
        ];
        using var request = new HttpRequestMessage(HttpMethod.Post, pad)
        {
            Content = new FormUrlEncodedContent(fields),
        };
        request.Headers.Add("Origin", Adres.GetLeftPart(UriPartial.Authority));
        return await SendAsync(request);
    }

    public Task<HttpResponseMessage> LogInAsync(string naam, string wachtwoord) =>
        VulInAsync("/inloggen", "wachtwoord", ("naam", naam), ("wachtwoord", wachtwoord));

    public void Dispose() => client.Dispose();
}
