using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Vakwerk.App;
using Vakwerk.Platform.Storage;

Console.WriteLine("Start-up project for `dotnet ef`; see docs/operations.md.");

/// <summary>Gives the tool a context with all modules, without a server.</summary>
internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqliteDbContext>();
        StorageServices.UseSqlite(builder, "design.db");
        builder.UseApplicationServiceProvider(Design.Services);
        return new SqliteDbContext(builder.Options, Modules.All);
    }
}

internal sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<PostgresDbContext>();
        StorageServices.UsePostgres(builder, "Host=localhost;Database=design");
        builder.UseApplicationServiceProvider(Design.Services);
        return new PostgresDbContext(builder.Options, Modules.All);
    }
}

/// <summary>The settings that shape the model: which version of the account tables.</summary>
internal static class Design
{
    public static IServiceProvider Services { get; } =
        new ServiceCollection()
            .Configure<IdentityOptions>(identity =>
                identity.Stores.SchemaVersion = StorageServices.AccountSchema
            )
            .BuildServiceProvider();
}
