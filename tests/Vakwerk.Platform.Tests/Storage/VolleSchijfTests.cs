using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Tests.Storage;

public sealed class VolleSchijfTests
{
    private const int SqliteFull = 13;

    [Fact]
    public async Task A_full_disk_stores_nothing_and_afterwards_all_goes_on()
    {
        var disk = new KleineSchijf();
        await using Opslag opslag = await Opslag.MaakAsync(
            Opslag.Sqlite,
            services => services.ConfigureDbContext<SqliteDbContext>(db => db.AddInterceptors(disk))
        );
        await opslag.LeesInAsync(Csv(10));
        disk.Paginas =
            await opslag.MetDbAsync(db =>
                db.Database.SqlQueryRaw<int>("SELECT page_count AS Value FROM pragma_page_count()")
                    .SingleAsync(TestContext.Current.CancellationToken)
            ) + 5;

        DbUpdateException problem = await Should.ThrowAsync<DbUpdateException>(() =>
            opslag.LeesInAsync(Csv(5000))
        );

        problem
            .GetBaseException()
            .ShouldBeOfType<SqliteException>()
            .SqliteErrorCode.ShouldBe(SqliteFull);
        (await opslag.RijenAsync()).Count.ShouldBe(10);
        (
            await opslag.MetDbAsync(db =>
                AuditLog.VerifyAsync(db, TestContext.Current.CancellationToken)
            )
        ).Findings.ShouldBeEmpty();
        disk.Paginas = 1_000_000;
        (await opslag.LeesInAsync(Csv(5000))).Added.ShouldBe(4990);
    }

    [Theory]
    [InlineData(Opslag.Sqlite)]
    [InlineData(Opslag.Postgres)]
    public async Task Two_imports_at_once_end_as_one_after_the_other(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);

        ImportResult[] results = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => opslag.LeesInAsync(Csv(200))))
        );

        results.Count(result => result.Added == 200).ShouldBe(1);
        results.Count(result => result.Unchanged == 200).ShouldBe(7);
        (await opslag.RijenAsync()).Count.ShouldBe(200);
        (
            await opslag.MetDbAsync(db =>
                AuditLog.VerifyAsync(db, TestContext.Current.CancellationToken)
            )
        ).Rows.ShouldBe(1);
    }

    [Theory]
    [InlineData(Opslag.Sqlite)]
    [InlineData(Opslag.Postgres)]
    public async Task Two_programs_on_one_database_wait_for_each_other(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        // Two containers have each their own lock in memory, as two processes have.
        await using var other = new ServiceCollection()
            .AddLogging()
            .AddPlatform(opslag.Services.GetRequiredService<StorageOptions>(), [new ProefModule()])
            .BuildServiceProvider();
        byte[] file = Encoding.UTF8.GetBytes(Csv(300));

        ImportResult[] results = await Task.WhenAll(
            Task.Run(() => opslag.LeesInAsync(file)),
            Task.Run(async () =>
            {
                await using AsyncServiceScope scope = other.CreateAsyncScope();
                return await scope
                    .ServiceProvider.GetRequiredService<Importer>()
                    .ImportAsync(
                        [new ImportFile("proef.csv", file)],
                        "ander",
                        TestContext.Current.CancellationToken
                    );
            })
        );

        results.Sum(result => result.Added).ShouldBe(300);
        results.Sum(result => result.Unchanged).ShouldBe(300);
        (
            await opslag.MetDbAsync(db =>
                AuditLog.VerifyAsync(db, TestContext.Current.CancellationToken)
            )
        ).Findings.ShouldBeEmpty();
    }

    private static string Csv(int rows)
    {
        var text = new StringBuilder("id,naam,waarde,aantal,datum\n");
        for (int i = 0; i < rows; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"k{i},Naam van rij {i},1.5,{i},2024-01-01\n"
            );
        }

        return text.ToString();
    }

    /// <summary>A disk that ends after some pages.</summary>
    private sealed class KleineSchijf : DbConnectionInterceptor
    {
        public int Paginas { get; set; } = 1_000_000;

        public override async Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using DbCommand command = connection.CreateCommand();
            command.CommandText = $"PRAGMA max_page_count={Paginas}";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
