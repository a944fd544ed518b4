using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Vakwerk.Platform.Storage;

public static class StorageServices
{
    public const string MigrationsAssembly = "Vakwerk.Migrations";

    /// <summary>The version of the account tables that has passkeys.</summary>
    public static readonly Version AccountSchema = IdentitySchemaVersions.Version3;

    public static IServiceCollection AddStorage(
        this IServiceCollection services,
        StorageOptions options
    )
    {
        services.AddSingleton(options);
        services.AddSingleton<WriteLock>();
        services.AddScoped<Writer>();
        if (options.Postgres is { Length: > 0 } connectionString)
        {
            services.AddDbContext<PostgresDbContext>(db => UsePostgres(db, connectionString));
            services.AddScoped<VakwerkDbContext>(provider =>
                provider.GetRequiredService<PostgresDbContext>()
            );
        }
        else
        {
            services.AddDbContext<SqliteDbContext>(db => UseSqlite(db, options.SqliteFile));
            services.AddScoped<VakwerkDbContext>(provider =>
                provider.GetRequiredService<SqliteDbContext>()
            );
        }

        return services;
    }

    public static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder builder, string file)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = 30,
        };
        return builder
            .UseSqlite(
                connection.ConnectionString,
                sqlite => sqlite.MigrationsAssembly(MigrationsAssembly)
            )
            .AddInterceptors(SqlitePragmas.Instance)
            .ConfigureWarnings(warnings =>
                warnings.Ignore(
                    RelationalEventId.MultipleCollectionIncludeWarning,
                    // A module without a table of its own is no mistake.
                    CoreEventId.NoEntityTypeConfigurationsWarning
                )
            );
    }

    public static DbContextOptionsBuilder UsePostgres(
        DbContextOptionsBuilder builder,
        string connectionString
    ) =>
        builder
            .UseNpgsql(
                new NpgsqlConnectionStringBuilder(connectionString)
                {
                    ApplicationName = "vakwerk",
                }.ConnectionString,
                postgres => postgres.MigrationsAssembly(MigrationsAssembly)
            )
            .ConfigureWarnings(warnings =>
                warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning)
            );
}
