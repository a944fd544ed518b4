using System.CommandLine;
using Vakwerk.App.Commands;
using Vakwerk.App.Statistics;

namespace Vakwerk.App.Tests.Statistics;

public sealed class CaseFileTests
{
    [Fact]
    public void A_bad_case_says_why_and_does_not_stop_the_others()
    {
        List<string[]> rows = Answers(
            ("goed", "proportion_ci_wilson", """{"numerator": 0, "denominator": 10}"""),
            ("niets", "proportion_ci_wilson", """{"numerator": 0, "denominator": 0}"""),
            ("mist", "proportion_ci_wilson", """{"numerator": 0}"""),
            ("soort", "proportion_ci_wilson", """{"numerator": "tien", "denominator": 10}"""),
            ("json", "proportion_ci_wilson", "{"),
            ("lijst", "proportion_ci_wilson", "[]"),
            ("vreemd", "tarot", "{}"),
            ("ook goed", "herfindahl", """{"values": [1, 1]}""")
        );
        rows.Select(row => row[0])
            .ShouldBe([
                "id",
                "goed",
                "niets",
                "mist",
                "soort",
                "json",
                "lijst",
                "vreemd",
                "ook goed",
            ]);
        rows[1][1].ShouldStartWith("""{"lower":0,"upper":0.277""");
        rows[1][2].ShouldBe("");
        rows[2][2].ShouldContain("denominator = 0");
        rows[3][2].ShouldBe("De sleutel denominator ontbreekt in de invoer.");
        rows[4][2].ShouldBe("De sleutel numerator moet een getal zijn.");
        rows[5][2].ShouldStartWith("De invoer is geen goede JSON");
        rows[6][2].ShouldBe("De invoer is geen JSON-object met sleutels.");
        rows[7][2].ShouldBe("not supported");
        rows[8][1].ShouldBe("""{"hhi":0.5}""");
    }

    [Fact]
    public void What_does_not_exist_is_null()
    {
        List<string[]> rows = Answers(
            (
                "open",
                "poisson_rate_ratio_exact",
                """{"count1": 1, "exposure1": 1, "count2": 0, "exposure2": 1}"""
            ),
            (
                "klein",
                "directly_standardised_rate_dobson_byar",
                """{"count_by_stratum": [1], "population_by_stratum": [9], "standard_population": [1], "multiplier": 1}"""
            )
        );
        rows[1][1].ShouldContain("\"upper\":null");
        rows[2][1].ShouldContain("\"value\":null");
    }

    [Theory] // PHEindicatormethods: the unit is the number at the end of the text
    [InlineData("indirectly standardised rate per 100000", 100_000)]
    [InlineData("indirectly standardised rate per 1,000", 1_000)]
    [InlineData("indirectly standardised rate", 100_000)]
    public void The_unit_of_a_standardised_rate_is_read_from_its_text(string statistic, double unit)
    {
        List<string[]> rows = Answers(
            (
                "r",
                "indirectly_standardised_rate",
                $$"""{"observed_by_stratum": [4, null], "population_by_stratum": [10, 10], "reference_count_by_stratum": [1, 1], "reference_population_by_stratum": [10, 10], "statistic": "{{statistic}}"}"""
            )
        );
        rows[1][1].ShouldContain($"\"value\":{2 * 0.1 * unit}");
        rows[1][1].ShouldContain("\"method\":\"Exact\"");
    }

    [Fact]
    public void Data_stands_beside_the_cases_and_conditions_are_read()
    {
        string folder = Directory.CreateTempSubdirectory("vakwerk-cases-").FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "d.csv"),
                "laag,gewicht,totaal,punt,soort\na,2,4,5,x\na,2,4,8,y\nb,3,9,9,x\nb,3,9,6,y\n"
            );
            const string Design =
                "\"data\": \"d.csv\", \"stratum\": \"laag\", \"weight\": \"gewicht\", \"fpc\": \"totaal\"";
            List<string[]> rows = Answers(
                folder,
                (
                    "hoog",
                    "stratified_proportion_fpc",
                    $$"""{{{Design}}, "condition": "punt>=8 & soort==x | punt==8"}"""
                ),
                ("kolom", "stratified_mean_fpc", $$"""{{{Design}}, "variable": "cijfer"}"""),
                ("buiten", "stratified_mean_fpc", """{"data": "../d.csv", "variable": "punt"}""")
            );
            rows[1][1].ShouldStartWith("{\"mean\":0.5,");
            rows[2][2].ShouldStartWith("data: d.csv heeft geen kolom cijfer");
            rows[3][2].ShouldContain("../d.csv");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_command_writes_the_answers_and_tells_what_is_wrong_with_the_file()
    {
        string folder = Directory.CreateTempSubdirectory("vakwerk-cases-").FullName;
        try
        {
            string cases = Path.Combine(folder, "c.csv");
            string answers = Path.Combine(folder, "a.csv");
            var root = new RootCommand { StatisticsCommand.Create() };
            string[] arguments = ["statistics", "run", "--cases", cases, "--out", answers];
            CancellationToken none = TestContext.Current.CancellationToken;
            (await root.Parse(arguments).InvokeAsync(cancellationToken: none)).ShouldBe(1);
            await File.WriteAllTextAsync(cases, "id,inputs\n1,{}\n", none);
            (await root.Parse(arguments).InvokeAsync(cancellationToken: none)).ShouldBe(1);
            File.Exists(answers).ShouldBeFalse();
            await File.WriteAllTextAsync(
                cases,
                "note,id,method,inputs\nx,1,herfindahl,\"{\"\"values\"\": [3]}\"\n",
                none
            );
            (await root.Parse(arguments).InvokeAsync(cancellationToken: none)).ShouldBe(0);
            (await File.ReadAllTextAsync(answers, none)).ShouldBe(
                "id,output,error\n1,\"{\"\"hhi\"\":1}\",\n"
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string[]> Answers(
        params (string Id, string Method, string Inputs)[] cases
    ) => Answers(".", cases);

    private static List<string[]> Answers(
        string folder,
        params (string Id, string Method, string Inputs)[] cases
    ) =>
        CsvText.Rows(
            CaseFile.Run(cases.Select(one => new CaseRow(one.Id, one.Method, one.Inputs)), folder)
        );
}
