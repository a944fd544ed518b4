using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Tests.Audit;

public sealed class AuditLogTests
{
    public static TheoryData<string> Beide => Opslag.Beide;

    public static TheoryData<string, string, string> Aanslagen
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (string soort in (string[])[Opslag.Sqlite, Opslag.Postgres])
            {
                data.Add(
                    soort,
                    "UPDATE audit_regel SET \"Reason\" = 'niets' WHERE \"Nummer\" = 3",
                    "Regel 3 is veranderd"
                );
                data.Add(
                    soort,
                    "UPDATE audit_regel SET \"Tijdstip\" = \"Tijdstip\" + 1 WHERE \"Nummer\" = 3",
                    "Regel 3 is veranderd"
                );
                data.Add(
                    soort,
                    "DELETE FROM audit_regel WHERE \"Nummer\" = 3",
                    "Regel 3 tot en met 3 ontbreekt"
                );
                data.Add(
                    soort,
                    "DELETE FROM audit_regel WHERE \"Nummer\" = 1",
                    "Regel 1 tot en met 1 ontbreekt"
                );
                data.Add(
                    soort,
                    "DELETE FROM audit_regel WHERE \"Nummer\" > 4",
                    "einde van het logboek klopt niet"
                );
                data.Add(soort, "DELETE FROM audit_regel", "einde van het logboek klopt niet");
                data.Add(
                    soort,
                    "UPDATE audit_regel SET \"Nummer\" = 100 WHERE \"Nummer\" = 2; UPDATE audit_regel SET \"Nummer\" = 2 WHERE \"Nummer\" = 3; UPDATE audit_regel SET \"Nummer\" = 3 WHERE \"Nummer\" = 100",
                    "Regel 2 sluit niet aan"
                );
                data.Add(
                    soort,
                    "DELETE FROM audit_regel WHERE \"Nummer\" = 3; UPDATE audit_regel SET \"Nummer\" = \"Nummer\" - 1 WHERE \"Nummer\" = 4; UPDATE audit_regel SET \"Nummer\" = \"Nummer\" - 1 WHERE \"Nummer\" = 5; UPDATE audit_kop SET \"Nummer\" = 4",
                    "Regel 3 is veranderd"
                );
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Aanslagen))]
    public async Task What_somebody_does_to_the_log_is_found(
        string soort,
        string sql,
        string bevinding
    )
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);
        for (int i = 1; i <= 5; i++)
        {
            await SchrijfAsync(opslag, $"gebeurtenis {i}");
        }

        (await ControleerAsync(opslag)).Intact.ShouldBeTrue();
        await opslag.SqlAsync(sql);

        string.Join('\n', (await ControleerAsync(opslag)).Findings).ShouldContain(bevinding);
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task Writers_at_the_same_time_keep_one_chain(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);

        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(i => Task.Run(() => SchrijfAsync(opslag, $"gebeurtenis {i}")))
        );

        AuditVerification verification = await ControleerAsync(opslag);
        verification.Findings.ShouldBeEmpty();
        verification.Rows.ShouldBe(40);
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task One_context_may_write_again_after_others_did(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);

        await opslag.MetAsync<Writer, bool>(async writer =>
        {
            await SchrijfAsync(writer, "eerst");
            await SchrijfAsync(opslag, "een ander");
            await SchrijfAsync(writer, "weer");
            return true;
        });

        AuditVerification verification = await ControleerAsync(opslag);
        verification.Findings.ShouldBeEmpty();
        verification.Rows.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Beide))]
    public async Task Work_that_fails_leaves_neither_data_nor_event(string soort)
    {
        await using Opslag opslag = await Opslag.MaakAsync(soort);

        await opslag.MetAsync<Writer, bool>(async writer =>
        {
            await Should.ThrowAsync<NullReferenceException>(() =>
                writer.RunAsync(
                    _ =>
                        Task.FromResult<IReadOnlyList<AuditEvent>>([
                            new AuditEvent(null!, "a", "b", "c"),
                        ]),
                    TestContext.Current.CancellationToken
                )
            );
            await SchrijfAsync(writer, "daarna");
            return true;
        });

        AuditVerification verification = await ControleerAsync(opslag);
        verification.Findings.ShouldBeEmpty();
        verification.Rows.ShouldBe(1);
    }

    [Fact]
    public async Task The_outcome_of_a_check_is_an_event_and_can_be_shown()
    {
        await using Opslag opslag = await Opslag.MaakAsync();
        await SchrijfAsync(opslag, "iets");
        await opslag.MetAsync<LogboekControle, AuditVerification>(controle =>
            controle.ControleerAsync("proef")
        );
        (
            await opslag.MetAsync<LogboekControle, (DateTimeOffset, bool Ongeschonden, string)?>(
                controle => controle.LaatsteAsync()
            )
        )!.Value.Ongeschonden.ShouldBeTrue();
        await opslag.SqlAsync("UPDATE audit_regel SET \"Reason\" = 'niets' WHERE \"Nummer\" = 1");

        await opslag.MetAsync<LogboekControle, AuditVerification>(controle =>
            controle.ControleerAsync("proef")
        );

        var last = (
            await opslag.MetAsync<
                LogboekControle,
                (DateTimeOffset, bool Ongeschonden, string Uitkomst)?
            >(controle => controle.LaatsteAsync())
        )!.Value;
        last.Ongeschonden.ShouldBeFalse();
        last.Uitkomst.ShouldContain("Regel 1 is veranderd");
    }

    private static Task<bool> SchrijfAsync(Opslag opslag, string reden) =>
        opslag.MetAsync<Writer, bool>(async writer =>
        {
            await SchrijfAsync(writer, reden);
            return true;
        });

    private static Task<IReadOnlyList<AuditEvent>> SchrijfAsync(Writer writer, string reden) =>
        writer.RunAsync(
            _ =>
                Task.FromResult<IReadOnlyList<AuditEvent>>([
                    new AuditEvent("proef", "deed iets", "ding/1", reden),
                ]),
            TestContext.Current.CancellationToken
        );

    private static Task<AuditVerification> ControleerAsync(Opslag opslag) =>
        opslag.MetDbAsync(db => AuditLog.VerifyAsync(db, TestContext.Current.CancellationToken));
}
