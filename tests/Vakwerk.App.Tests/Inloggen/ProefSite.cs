using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vakwerk.App.Tests.Inloggen;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Storage;

[assembly: AssemblyFixture(typeof(ProefSite))]

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>The real website on a free port with a database of its own.</summary>
public sealed class ProefSite : IAsyncLifetime
{
    public const string Wachtwoord = "vier losse woorden hier";

    private readonly bool eigenMap;
    private WebApplication? app;

    public ProefSite()
        : this(null) { }

    internal ProefSite(string? map)
    {
        eigenMap = map is null;
        Map = map ?? Directory.CreateTempSubdirectory("vakwerk-").FullName;
    }

    public string Map { get; }

    /// <summary>What the program wrote for its operator.</summary>
    public ConcurrentQueue<string> Meldingen { get; } = new();

    public Uri Adres => new(App.Urls.First());

    public WebApplication App => app ?? throw new InvalidOperationException("Not started.");

    internal Action<WebApplicationBuilder> Voor { get; init; } = _ => { };

    internal Action<WebApplication> Na { get; init; } = _ => { };

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = Website.CreateBuilder(
            new StorageOptions { DataDirectory = Map },
            []
        );
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new Verklikker(Meldingen));
        builder.Configuration["Inloggen:PogingenPerMinuut"] = "100000";
        builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
        builder.Services.Configure<SecurityStampValidatorOptions>(stamp =>
            stamp.ValidationInterval = TimeSpan.Zero
        );
        Voor(builder);
        app = Website.Build(builder);
        Na(app);
        await FirstStart.RunAsync(app.Services, _ => { }, TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync(CancellationToken.None);
            await app.DisposeAsync();
        }

        if (eigenMap)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Map, recursive: true);
        }
    }

    public async Task<T> MetAsync<T>(Func<IServiceProvider, Task<T>> werk)
    {
        await using AsyncServiceScope scope = App.Services.CreateAsyncScope();
        return await werk(scope.ServiceProvider);
    }

    /// <summary>An account with a password, a role, and the organisation the role needs.</summary>
    public Task<Account> AccountAsync(string rol, string? naam = null, string brin = "25PW") =>
        MetAsync(async services =>
        {
            string[] rollen = rol == Rollen.Publiek ? [] : [rol];
            var toekenning = Toekennen.Lees(
                rollen,
                rol == Rollen.Instelling ? brin : null,
                rol == Rollen.Leerbedrijf ? "100200" : null
            );
            var accounts = services.GetRequiredService<Accounts>();
            var made = await accounts.MaakAsync(
                naam ?? $"{rol}-{Guid.NewGuid():N}",
                toekenning.Value!,
                "proef"
            );
            var code = await accounts.MaakLinkAsync(made.Value!.Id, "proef");
            var set = await services
                .GetRequiredService<EigenAccount>()
                .StelWachtwoordInAsync(made.Value.Id, code.Value!, Wachtwoord);
            set.Ok.ShouldBeTrue();
            return set.Value!;
        });

    public Bezoeker Bezoek() => new(Adres);

    public async Task<Bezoeker> AlsAsync(string rol)
    {
        Bezoeker bezoeker = Bezoek();
        if (rol != Rollen.Publiek)
        {
            Account account = await AccountAsync(rol);
            (await bezoeker.LogInAsync(account.UserName!, Wachtwoord)).StatusCode.ShouldBe(
                HttpStatusCode.Found
            );
        }

        return bezoeker;
    }
}

internal sealed class Verklikker(ConcurrentQueue<string> meldingen) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (IsEnabled(logLevel))
        {
            meldingen.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose() { }
}
