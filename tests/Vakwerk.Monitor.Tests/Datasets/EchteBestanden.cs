using Vakwerk.Monitor.Contracts;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>The three files of DUO, read in one command.</summary>
public class DuoOpSqlite : SqliteSite
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await EchteBestanden.LeesAsync(this);
    }
}

/// <inheritdoc/>
public class DuoOpPostgres : PostgresSite
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Beheer is { Length: > 0 })
        {
            await EchteBestanden.LeesAsync(this);
        }
    }
}

[CollectionDefinition(nameof(DuoOpSqlite))]
public class DuoOpSqliteGroep : ICollectionFixture<DuoOpSqlite>;

[CollectionDefinition(nameof(DuoOpPostgres))]
public class DuoOpPostgresGroep : ICollectionFixture<DuoOpPostgres>;

public static class EchteBestanden
{
    public const string Instelling =
        "2021-2025-01-studenten-per-instelling-bevoegd-gezag-plaats-gemeente-provincie-van-de-instelling-.csv";

    public const string Sectorkamer =
        "2021-2025-sectorkamer01-studenten-per-sectorkamer-leerweg-niveau-woonprovincie.csv";

    public const string Opleiding =
        "03-deelnemers-per-instelling-plaats-kenniscentrum-sector-bedrijfstak-type-mbo-opleiding-niveau-geslacht-2015-2019.csv";

    public static DatasetInlezing? Inlezing { get; private set; }

    internal static async Task LeesAsync(Site site)
    {
        string folder = Path.Combine(
            Environment.GetEnvironmentVariable("VAKWERK_SHARED")
                ?? Path.Combine(Gedeeld.Project, "..", "shared"),
            "data",
            "duo"
        );
        if (!Directory.Exists(folder))
        {
            return;
        }

        using var proef = new Proefdataset(site);
        DatasetInlezing result = await proef.LeesAsync(
            Path.Combine(folder, Instelling),
            Path.Combine(folder, Sectorkamer),
            Path.Combine(folder, Opleiding)
        );
        Assert.True(
            result.Ok,
            result.Weigering ?? string.Join('\n', result.Verslagen.SelectMany(v => v.Bevindingen))
        );
        Inlezing = result;
    }
}

/// <summary>Tests on the three files of DUO; they are skipped when the files are not there.</summary>
public abstract class EchteBestandenProef : IDisposable
{
    protected EchteBestandenProef(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        Gedeeld.Pad("data/duo");
        Site = site;
        Proef = new Proefdataset(site);
    }

    protected Site Site { get; }

    private protected Proefdataset Proef { get; }

    public void Dispose()
    {
        Proef.Dispose();
        GC.SuppressFinalize(this);
    }
}
