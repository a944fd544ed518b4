using Npgsql;
using Vakwerk.Platform.Storage;
using Xunit;

namespace Vakwerk.Testing;

/// <summary>On PostgreSQL, in a database of its own. Without <c>VAKWERK_TEST_POSTGRES</c> the tests skip and say so.</summary>
public class PostgresSite : Site
{
    private readonly string name = "vakwerk_" + Guid.NewGuid().ToString("N");

    public static string? Beheer { get; } =
        Environment.GetEnvironmentVariable("VAKWERK_TEST_POSTGRES");

    public static void SkipUnlessAvailable() =>
        Assert.SkipUnless(
            Beheer is { Length: > 0 },
            "Geen PostgreSQL: zet VAKWERK_TEST_POSTGRES (zie CONTRIBUTING)."
        );

    public override async ValueTask InitializeAsync()
    {
        if (Beheer is { Length: > 0 })
        {
            await base.InitializeAsync();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Beheer is { Length: > 0 })
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }

        GC.SuppressFinalize(this);
    }

    protected override async Task<StorageOptions> StorageAsync()
    {
        await ExecuteAsync($"CREATE DATABASE {name}");
        return new StorageOptions
        {
            DataDirectory = DataDirectory,
            Postgres = new NpgsqlConnectionStringBuilder(Beheer) { Database = name }.ToString(),
        };
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Beheer);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
