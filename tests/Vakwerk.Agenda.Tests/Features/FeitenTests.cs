using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Features.Feiten;
using Vakwerk.Platform.Imports;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

public class FeitenTests(SqliteSite site)
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private ValueTask<IReadOnlyDictionary<string, Feit>> Feiten(DateOnly stand) =>
        site.Services.GetRequiredService<IFeiten>().OpAsync(stand);

    [Fact]
    public async Task Every_figure_of_the_register_is_there_with_its_line()
    {
        IReadOnlyDictionary<string, Feit> feiten = await Feiten(Vandaag);

        feiten.Count.ShouldBe(157);
        Feit vsv = feiten["F133"];
        vsv.Waarde.ShouldBe(22308m);
        vsv.Bron.ShouldBe(new Bronverwijzing("003", 71, 71));
        vsv.Periode.ShouldBe("2023/2024");
        vsv.Organisatie.ShouldBeNull();
    }

    [Fact]
    public async Task A_figure_is_known_from_the_day_of_its_letter()
    {
        IReadOnlyDictionary<string, Feit> feiten = await Feiten(new DateOnly(2024, 7, 17));

        feiten.Keys.ShouldContain("F113");
        feiten.Keys.ShouldNotContain("F123");
    }

    [Fact]
    public async Task One_source_in_two_letters_stays_two_figures_with_their_own_words()
    {
        IReadOnlyDictionary<string, Feit> feiten = await Feiten(Vandaag);

        Eenheden.Tekst(feiten["F009"]).ShouldBe("81%");
        Eenheden.Tekst(feiten["F053"]).ShouldBe("ruim 80%");
    }

    [Fact]
    public async Task Fewer_than_in_2026_and_at_most_without_a_year_are_both_kept()
    {
        IReadOnlyDictionary<string, Feit> feiten = await Feiten(Vandaag);

        Eenheden.Tekst(feiten["F048"]).ShouldBe("minder dan 18.000");
        feiten["F048"].Periode.ShouldBe("2026");
        Eenheden.Tekst(feiten["F128"]).ShouldBe("maximaal 18.000");
        feiten["F128"].Periode.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_contradicts_its_letter_is_refused_with_row_and_column()
    {
        string text = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "data/letters/facts.csv")
        );
        byte[] wrong = System.Text.Encoding.UTF8.GetBytes(
            text.Replace(
                    "F123,kwaliteitsagenda,Budget uitvoering kwaliteitsagenda's,704",
                    "F123,kwaliteitsagenda,Budget uitvoering kwaliteitsagenda's,704.000.000",
                    StringComparison.Ordinal
                )
                .Replace(
                    "2025,,003_2a2a0488e385cc4a.txt,34",
                    "2024-07-17,,003_2a2a0488e385cc4a.txt,34",
                    StringComparison.Ordinal
                )
        );
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();

        ImportResult result = await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync([new ImportFile("letters/facts.csv", wrong)], "test");

        result
            .Findings.Select(finding => (finding.Line, finding.Column))
            .ShouldBe([(124L, "value"), (125L, "letter")], ignoreOrder: true);
    }

    [Fact]
    public async Task Figures_are_a_data_set()
    {
        string csv = await site.Client.GetStringAsync("/api/v1/cijfers-uit-brieven.csv?brief=004");

        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 7);
    }
}
