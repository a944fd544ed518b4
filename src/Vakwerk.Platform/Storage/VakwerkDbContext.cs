using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Modules;

namespace Vakwerk.Platform.Storage;

/// <summary>The one database context, composed of what each module configures. The two sealed heirs exist only so that each provider has its own migrations.</summary>
public abstract class VakwerkDbContext(
    DbContextOptions options,
    IEnumerable<IVakwerkModule> modules
) : IdentityUserContext<Account, Guid>(options)
{
    internal DbSet<AuditRegel> AuditRegels => Set<AuditRegel>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(VakwerkDbContext).Assembly);
        foreach (IVakwerkModule module in modules)
        {
            module.ConfigureModel(builder);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // One spelling of time in both databases: UTC ticks. It sorts, it compares, and no time zone can creep in.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 6);
    }
}

public sealed class SqliteDbContext(
    DbContextOptions<SqliteDbContext> options,
    IEnumerable<IVakwerkModule> modules
) : VakwerkDbContext(options, modules);

public sealed class PostgresDbContext(
    DbContextOptions<PostgresDbContext> options,
    IEnumerable<IVakwerkModule> modules
) : VakwerkDbContext(options, modules);
