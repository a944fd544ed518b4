using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Tests;

/// <summary>The platform with one small register, on a database of its own that goes away with the test.</summary>
internal sealed class Opslag : IAsyncDisposable
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    private readonly ServiceProvider services;
    private readonly StorageOptions storage;
    private readonly string? admin;

    private Opslag(StorageOptions storage, string? admin, Action<IServiceCollection> extra)
    {
        this.storage = storage;
        this.admin = admin;
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(Klok);
        extra(collection);
        collection.AddPlatform(storage, [new ProefModule()]);
        services = collection.BuildServiceProvider();
    }

    /// <summary>Both databases; PostgreSQL is skipped visibly when there is none.</summary>
    public static TheoryData<string> Beide => [Sqlite, Postgres];

    public ProefKlok Klok { get; } = new();

    public string SqliteFile => storage.SqliteFile;

    public IServiceProvider Services => services;

    public static async Task<Opslag> MaakAsync(
        string soort = Sqlite,
        Action<IServiceCollection>? extra = null
    )
    {
        var storage = new StorageOptions
        {
            DataDirectory = Directory.CreateTempSubdirectory("vakwerk-").FullName,
        };
        string? admin = null;
        if (soort == Postgres)
        {
            admin = Environment.GetEnvironmentVariable("VAKWERK_TEST_POSTGRES");
            Assert.SkipUnless(
                !string.IsNullOrEmpty(admin),
                "No PostgreSQL: set VAKWERK_TEST_POSTGRES (see tools/postgres.sh)."
            );
            string name = $"vakwerk_{Guid.NewGuid():N}";
            await ExecuteAsync(admin!, $"CREATE DATABASE {name}");
            storage.Postgres = new NpgsqlConnectionStringBuilder(admin)
            {
                Database = name,
            }.ConnectionString;
        }

        var opslag = new Opslag(storage, admin, extra ?? (_ => { }));
        await opslag.MetDbAsync(db =>
            db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken)
        );
        return opslag;
    }

    public async Task<T> MetAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> MetDbAsync<T>(Func<VakwerkDbContext, Task<T>> work) =>
        MetAsync<VakwerkDbContext, T>(work);

    public Task<int> SqlAsync(string sql) =>
        MetDbAsync(db =>
            db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken)
        );

    public Task<ImportResult> LeesInAsync(string csv, string actor = "proef") =>
        LeesInAsync(System.Text.Encoding.UTF8.GetBytes(csv), actor);

    public Task<ImportResult> LeesInAsync(byte[] csv, string actor = "proef") =>
        MetAsync<Importer, ImportResult>(importer =>
            importer.ImportAsync(
                [new ImportFile("proef.csv", csv)],
                actor,
                TestContext.Current.CancellationToken
            )
        );

    public Task<List<Proef>> RijenAsync() =>
        MetDbAsync(db =>
            db.Set<Proef>()
                .AsNoTracking()
                .OrderBy(rij => rij.Sleutel)
                .ThenBy(rij => rij.Nummer)
                .ToListAsync(TestContext.Current.CancellationToken)
        );

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (admin is not null)
        {
            string name = new NpgsqlConnectionStringBuilder(storage.Postgres).Database!;
            await ExecuteAsync(admin, $"DROP DATABASE {name} WITH (FORCE)");
        }

        Directory.Delete(storage.DataDirectory, recursive: true);
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>A clock that stands still until it is set.</summary>
internal sealed class ProefKlok : TimeProvider
{
    public DateTimeOffset Nu { get; set; } = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Nu;
}

internal sealed class Proef : Revisie
{
    public required string Naam { get; init; }

    public decimal? Waarde { get; init; }

    public int? Aantal { get; init; }

    public DateOnly Datum { get; init; }
}

internal sealed class ProefRegister : Register<Proef>
{
    public override string FileName => "proef.csv";

    public override int Order => 1;

    protected override IReadOnlyList<string> Required =>
        ["id", "naam", "waarde", "aantal", "datum"];

    protected override Proef? Read(CsvRow row, ImportBatch batch) =>
        new()
        {
            Naam = row.Required("naam"),
            Waarde = row.Number("waarde"),
            Aantal = row.WholeNumber("aantal"),
            Datum = row.Date("datum") ?? default,
        };

    protected override DateOnly KnownFrom(Proef entity, ImportBatch batch) => entity.Datum;
}

internal sealed class ProefConfiguration : IEntityTypeConfiguration<Proef>
{
    public void Configure(EntityTypeBuilder<Proef> builder) => builder.IsRegister("proef");
}

internal sealed class ProefModule : IVakwerkModule
{
    public string Name => "Proef";

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IRegister, ProefRegister>();
        services.AddScoped<ITaakHandler, Jobs.ProefTaak>();
    }

    public void ConfigureModel(ModelBuilder model) =>
        model.ApplyConfiguration(new ProefConfiguration());

    public void MapEndpoints(IEndpointRouteBuilder routes) { }
}
