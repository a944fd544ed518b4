using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Platform.Tests.Imports;

public sealed class RevisieTests
{
    private const string Eerste =
        "id,naam,waarde,aantal,datum\na,Anna,1.5,2,2024-01-01\nb,Bo,2,3,2024-06-01\n";
    private const string Verbeterd =
        "id,naam,waarde,aantal,datum\na,Anna,1.6,2,2024-01-01\nc,Cas,,,2025-01-01\n";

    public static TheoryData<string> Beide => Opslag.Beide;

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task The_same_file_twice_changes_nothing(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        await opslag.LeesInAsync(Eerste);

        ImportResult again = await opslag.LeesInAsync(Eerste);

        again.Samenvatting.ShouldBe("0 nieuw, 0 herzien, 0 vervallen, 2 gelijk");
        (await opslag.RijenAsync()).Count.ShouldBe(2);
        (
            await opslag.MetDbAsync(db =>
                db.Set<AuditRegel>().CountAsync(TestContext.Current.CancellationToken)
            )
        ).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task A_corrected_file_adds_revisions_and_keeps_what_was_known(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        await opslag.LeesInAsync(Eerste);
        opslag.Klok.Nu = new(2025, 4, 1, 12, 0, 0, TimeSpan.Zero);

        ImportResult result = await opslag.LeesInAsync(Verbeterd);

        result.Samenvatting.ShouldBe("1 nieuw, 1 herzien, 1 vervallen, 0 gelijk");
        (await BekendOpAsync(opslag, new(2023, 12, 31))).ShouldBe("");
        (await BekendOpAsync(opslag, new(2024, 3, 1))).ShouldBe("a=1.5");
        (await BekendOpAsync(opslag, new(2024, 7, 1))).ShouldBe("a=1.5 b=2");
        (await BekendOpAsync(opslag, new(2025, 3, 31))).ShouldBe("a=1.5 b=2 c=");
        (await BekendOpAsync(opslag, new(2025, 4, 1))).ShouldBe("a=1.6 c=");
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task A_row_that_comes_back_is_known_again(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        await opslag.LeesInAsync(Eerste);
        opslag.Klok.Nu = new(2025, 4, 1, 12, 0, 0, TimeSpan.Zero);
        await opslag.LeesInAsync(Verbeterd);
        opslag.Klok.Nu = new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);

        await opslag.LeesInAsync(Eerste);

        (await BekendOpAsync(opslag, new(2025, 4, 30))).ShouldBe("a=1.6 c=");
        (await BekendOpAsync(opslag, new(2025, 5, 1))).ShouldBe("a=1.5 b=2");
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task A_shipped_file_is_read_once_and_does_not_undo_a_correction(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        await MeegeleverdAsync(opslag, Eerste);
        await opslag.LeesInAsync(Verbeterd);

        ImportResult restart = await MeegeleverdAsync(opslag, Eerste);
        restart.ChangedNothing.ShouldBeTrue();
        (await BekendOpAsync(opslag, DateOnly.MaxValue)).ShouldBe("a=1.6 c=");

        ImportResult newer = await MeegeleverdAsync(
            opslag,
            Eerste.Replace("Bo", "Bob", StringComparison.Ordinal)
        );
        newer.ChangedNothing.ShouldBeFalse();
    }

    private static Task<ImportResult> MeegeleverdAsync(Opslag opslag, string csv) =>
        opslag.MetAsync<Importer, ImportResult>(importer =>
            importer.ImportMeegeleverdAsync(
                [new ImportFile("proef.csv", System.Text.Encoding.UTF8.GetBytes(csv))],
                TestContext.Current.CancellationToken
            )
        );

    private static async Task<string> BekendOpAsync(Opslag opslag, DateOnly dag)
    {
        List<Proef> rows = await opslag.MetDbAsync(db =>
            db.Set<Proef>()
                .BekendOp(dag)
                .OrderBy(rij => rij.Sleutel)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
        return string.Join(
            ' ',
            rows.Select(rij => FormattableString.Invariant($"{rij.Sleutel}={rij.Waarde:0.###}"))
        );
    }
}
