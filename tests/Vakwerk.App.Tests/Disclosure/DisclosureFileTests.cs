using System.CommandLine;
using System.Text;
using System.Text.Json;
using Vakwerk.App.Commands;
using Vakwerk.App.Disclosure;
using Vakwerk.Disclosure;
using Vakwerk.Disclosure.Attack;

namespace Vakwerk.App.Tests.Disclosure;

public sealed class DisclosureFileTests : IDisposable
{
    private const string Audit = """
        {"cells": {"a|x": 30, "a|y": 50, "a|tot": 80, "b|x": 20, "b|y": 40, "b|tot": 60, "tot|x": 50, "tot|y": 90},
         "equations": [{"total": "a|tot", "parts": ["a|x", "a|y"]}, {"total": "b|tot", "parts": ["b|x", "b|y"]},
                       {"total": "tot|x", "parts": ["a|x", "b|x"]}, {"total": "tot|y", "parts": ["a|y", "b|y"]}],
         "suppressed": ["a|x", "a|y", "b|x", "b|y"], "lower_bound": 0}
        """;

    private const string Inner = """
        age,geo,eu,side,freq
        young,Spain,EU,south,5
        young,Iceland,nonEU,north,2
        young,Portugal,EU,south,0
        old,Spain,EU,south,6
        old,Iceland,nonEU,north,3
        old,Portugal,EU,south,4
        """;

    private const string Spec = """
        {"inner": "in.csv", "value": "freq", "contributor": null,
         "hierarchy": {"age": ["age", "Total"], "geo": ["geo", "eu", "Total"]},
         "rule": {"rule": "minimum_frequency", "suppress_if_count_at_most": 4}, "method": "suppression", "base": 5}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("vakwerk-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Audit_gives_interval_exact_cells_and_verdict()
    {
        JsonElement answer = RunAudit(Audit);
        answer
            .GetProperty("intervals")
            .GetProperty("a|x")
            .EnumerateArray()
            .Select(one => one.GetDouble())
            .ShouldBe([0, 50]);
        answer
            .GetProperty("intervals")
            .GetProperty("b|y")
            .EnumerateArray()
            .Select(one => one.GetDouble())
            .ShouldBe([10, 60]);
        answer.GetProperty("exactly_recomputable").GetArrayLength().ShouldBe(0);
        answer.GetProperty("safe").GetBoolean().ShouldBeTrue();
        JsonElement one = RunAudit(
            Audit.Replace(
                "\"a|x\", \"a|y\", \"b|x\", \"b|y\"], \"l",
                "\"a|x\"], \"l",
                StringComparison.Ordinal
            )
        );
        one.GetProperty("exactly_recomputable")[0].GetString().ShouldBe("a|x");
        one.GetProperty("safe").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Audit_takes_a_width_and_bounds_too()
    {
        JsonElement answer = RunAudit(
            Audit.Replace(
                "\"lower_bound\": 0",
                "\"protection_width\": 20, \"bounds\": {\"a|x\": [0, 4]}",
                StringComparison.Ordinal
            )
        );
        answer.GetProperty("narrow").GetArrayLength().ShouldBe(4);
        answer.GetProperty("safe").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Protect_writes_every_level()
    {
        string[] rows = RunProtect(Spec);
        rows[0].ShouldBe("age,geo,freq,primary,suppressed");
        rows.Length.ShouldBe(1 + 3 * 6);
        rows.ShouldContain("young,Iceland,2,TRUE,TRUE");
        rows.ShouldContain("young,Portugal,0,FALSE,FALSE");
        rows.ShouldContain("Total,Total,20,FALSE,FALSE");
        RunProtect(
                Spec.Replace(
                    "\"base\"",
                    "\"hide_suppressed\": true, \"base\"",
                    StringComparison.Ordinal
                )
            )
            .ShouldContain("young,Iceland,,TRUE,TRUE");
    }

    [Fact]
    public void Protect_rounds_additively()
    {
        string[] rows = RunProtect(
            Spec.Replace("suppression", "rounding", StringComparison.Ordinal)
        );
        rows[0].ShouldBe("age,geo,rounded,primary,suppressed");
        rows.ShouldContain("young,Spain,5,FALSE,FALSE");
        rows.ShouldAllBe(row => !row.EndsWith(",TRUE"));
    }

    [Fact]
    public void Groupings_may_stand_beside_each_other() =>
        RunProtect(Spec.Replace("\"eu\",", "\"eu\", \"side\",", StringComparison.Ordinal))
            .Length.ShouldBe(1 + 3 * 8);

    [Theory]
    [InlineData("{", "geen goede JSON")]
    [InlineData("[]", "een object met sleutels")]
    [InlineData("{}", "de sleutel cells ontbreekt")]
    [InlineData(
        "{\"cells\": {\"a\": \"x\"}, \"equations\": [], \"suppressed\": []}",
        "cells.a: hier hoort een getal"
    )]
    [InlineData(
        "{\"cells\": {\"a\": 1}, \"equations\": [{\"total\": \"a\", \"parts\": [\"b\"]}], \"suppressed\": []}",
        "de cel b staat niet bij cells"
    )]
    [InlineData(
        "{\"cells\": {\"a\": 1}, \"equations\": [], \"suppressed\": [\"c\"]}",
        "de cel c staat niet bij cells"
    )]
    [InlineData(
        "{\"cells\": {\"a\": 1, \"b\": 2}, \"equations\": [{\"total\": \"a\", \"parts\": [\"b\"]}], \"suppressed\": []}",
        "spreken elkaar tegen"
    )]
    [InlineData(
        "{\"cells\": {\"a\": null}, \"equations\": [], \"suppressed\": []}",
        "gepubliceerd maar heeft geen getal"
    )]
    public void A_wrong_table_is_explained(string json, string sentence) =>
        Should.Throw<InputProblemException>(() => RunAudit(json)).Message.ShouldContain(sentence);

    [Theory]
    [InlineData("\"freq\"", "\"aantal\"", "de kolom aantal ontbreekt")]
    [InlineData("minimum_frequency", "tarot", "deze regel bestaat niet")]
    [InlineData("\"suppression\"", "\"gum\"", "deze methode bestaat niet")]
    [InlineData("in.csv", "weg.csv", "dit bestand bestaat niet")]
    [InlineData("[\"age\", \"Total\"]", "[\"age\"]", "minstens een kolom")]
    [InlineData(
        "\"suppress_if_count_at_most\": 4",
        "\"suppress_if_count_at_most\": 0.5",
        "een heel getal"
    )]
    [InlineData("\"geo\", \"eu\"", "\"geo\", \"age\"", "hoort hier bij")]
    public void A_wrong_spec_is_explained(string old, string now, string sentence) =>
        Should
            .Throw<InputProblemException>(() =>
                RunProtect(Spec.Replace(old, now, StringComparison.Ordinal))
            )
            .Message.ShouldContain(sentence);

    [Theory]
    [InlineData("old,Portugal,EU,south,vier", "rij 6: 'vier' is geen getal")]
    [InlineData("old,Portugal,EU,south", "rij 6 heeft 4 velden")]
    [InlineData("old,Portugal,EU,south,-4", "waar deze methode niets mee kan")]
    public void A_wrong_row_is_explained(string row, string sentence) =>
        Should
            .Throw<InputProblemException>(() =>
                RunProtect(
                    Spec,
                    Inner.Replace("old,Portugal,EU,south,4", row, StringComparison.Ordinal)
                )
            )
            .Message.ShouldContain(sentence);

    [Fact]
    public void Cells_that_cannot_be_protected_are_named_with_the_reason()
    {
        Unprotected[] cells =
        [
            new("a|x", Weakness.Exact, new Interval(3, 3)),
            new("a|y", Weakness.Narrow, new Interval(1, 4.5)),
            .. Enumerable
                .Range(0, 10)
                .Select(cell => new Unprotected(
                    $"b|{cell}",
                    Weakness.KnownToContributor,
                    new Interval(0, 9)
                )),
        ];
        string message = TableProblem.Of("in.csv", cells).Message;
        message.ShouldStartWith("in.csv: 12 cellen zijn niet te beschermen");
        message.ShouldContain("a|x (precies terug te rekenen)");
        message.ShouldContain("a|y (te dicht te benaderen: tussen 1 en 4,5)");
        message.ShouldContain("en nog 2. Publiceer deze tabel niet.");
    }

    [Fact]
    public void Broken_files_never_break_the_program()
    {
        var random = new Random(20260101);
        for (int repeat = 0; repeat < 150; repeat++)
        {
            Survives(() => RunAudit(Broken(Audit, random)));
            Survives(() => RunProtect(Broken(Spec, random)));
            Survives(() => RunProtect(Spec, Broken(Inner, random)));
        }
    }

    [Fact]
    public async Task Exit_codes_are_those_of_the_contract()
    {
        string table = Path.Combine(folder, "a.json");
        await File.WriteAllTextAsync(table, Audit, TestContext.Current.CancellationToken);
        var root = new RootCommand { DisclosureCommand.Create() };
        string output = Path.Combine(folder, "uit.json");
        (
            await Runner.RunAsync(root, ["disclosure", "audit", "--table", table, "--out", output])
        ).ShouldBe(0);
        File.Exists(output).ShouldBeTrue();
        (
            await Runner.RunAsync(
                root,
                ["disclosure", "audit", "--table", table + "x", "--out", output]
            )
        ).ShouldBe(1);
        (await Runner.RunAsync(root, ["disclosure", "audit", "--tabel", table])).ShouldBe(2);
    }

    private static string Broken(string text, Random random)
    {
        var broken = new StringBuilder(text);
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(broken.Length);
            switch (random.Next(3))
            {
                case 0:
                    broken.Remove(at, Math.Min(random.Next(1, 12), broken.Length - at));
                    break;
                case 1:
                    broken.Insert(at, "\"{}[],:-9e|\0é\n"[random.Next(14)]);
                    break;
                default:
                    broken[at] = (char)random.Next(32, 127);
                    break;
            }
        }

        return broken.ToString();
    }

    private static void Survives(Action run)
    {
        try
        {
            run();
        }
        catch (InputProblemException problem)
        {
            problem.Message.ShouldContain(": ");
        }
    }

    private JsonElement RunAudit(string json)
    {
        string file = Path.Combine(folder, "audit.json");
        File.WriteAllText(file, json);
        using JsonDocument answer = JsonDocument.Parse(AuditFile.Run(file));
        return answer.RootElement.Clone();
    }

    private string[] RunProtect(string spec, string inner = Inner)
    {
        string file = Path.Combine(folder, "spec.json");
        File.WriteAllText(file, spec);
        File.WriteAllText(Path.Combine(folder, "in.csv"), inner);
        return Encoding.UTF8.GetString(ProtectFile.Run(file)).TrimEnd().Split('\n');
    }
}
