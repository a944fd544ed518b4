using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.App;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;
using Xunit;

namespace Vakwerk.Testing;

/// <summary>The whole program on a free port, with a database of its own that is filled from the registers, on a fixed day.</summary>
/// <remarks>Use as class or assembly fixture. Tests that change something make a site of their own.</remarks>
public abstract class Site : IAsyncLifetime
{
    /// <summary>The day that is today in tests: after the letter of December 2025, before most of its promises.</summary>
    public static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly HtmlParser Parser = new();

    private WebApplication? app;

    public FixedClock Klok { get; } = new(Nu);

    public Uri Adres { get; private set; } = null!;

    /// <summary>Follows no redirects and keeps no cookies, so that tests see what is answered.</summary>
    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => app!.Services;

    public string DataDirectory { get; } =
        Path.Combine(Path.GetTempPath(), "vakwerk-test", Guid.NewGuid().ToString("N"));

    public virtual async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = Website.CreateBuilder(await StorageAsync(), []);
        builder.Services.AddSingleton<TimeProvider>(Klok);
        Diensten(builder.Services);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = Website.Build(builder);
        ImportResult result = await FirstStart.RunAsync(app.Services, _ => { });
        Assert.True(result.Ok, string.Join('\n', result.Findings));
        await app.StartAsync();
        Adres = new Uri(
            app.Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.Single()
        );
        Client = MakeClient();
    }

    public HttpClient MakeClient(CookieContainer? cookies = null) =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = cookies is not null,
                CookieContainer = cookies ?? new CookieContainer(),
            }
        )
        {
            BaseAddress = Adres,
        };

    /// <summary>Gets a page that must be there.</summary>
    public async Task<IHtmlDocument> PaginaAsync(string path, int status = 200)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        string html = await response.Content.ReadAsStringAsync();
        Assert.True(
            status == (int)response.StatusCode,
            $"GET {path} gaf {(int)response.StatusCode}: {html[..Math.Min(html.Length, 600)]}"
        );
        return Parser.ParseDocument(html);
    }

    public virtual async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(DataDirectory))
        {
            Directory.Delete(DataDirectory, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    protected abstract Task<StorageOptions> StorageAsync();

    /// <summary>Room for a test to add services of its own.</summary>
    protected virtual void Diensten(IServiceCollection services) { }
}

/// <summary>On the embedded database.</summary>
public class SqliteSite : Site
{
    protected override Task<StorageOptions> StorageAsync() =>
        Task.FromResult(new StorageOptions { DataDirectory = DataDirectory });
}
