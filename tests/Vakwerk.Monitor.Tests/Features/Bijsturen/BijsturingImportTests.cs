using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Imports;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Bijsturen;

public class BijsturingImportTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Kop =
        "id,goals,title,decision,cause,kind,step,owners,term,term_last,state,indicators,reason,result,no_figure,agreements,source,note\n";

    private const string Bron = "003_2a2a0488e385cc4a.txt:82";

    [Theory]
    [InlineData(
        "B1,geen-doel,t,b,,extra afspraak,leren,OCW,,,besloten,,,,,," + Bron + ",",
        "kolom goals: 'geen-doel': Er is geen doel"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,iets,leren,OCW,,,besloten,,,,,," + Bron + ",",
        "kolom kind: 'iets': Kies een van: oorzaak zoeken"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,renderen,OCW,,,besloten,,,,,," + Bron + ",",
        "kolom step: 'renderen': Kies een van: leren, normeren"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,Niemand BV,,,besloten,,,,,," + Bron + ",",
        "kolom owners: 'Niemand BV': Deze partner staat niet in partners.csv"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,OCW,Q1 2026,2025-12-01,besloten,,,,,,"
            + Bron
            + ",",
        "kolom term_last: '2025-12-01': Deze dag ligt vóór de brief"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,OCW,,2026-12-01,besloten,,,,,," + Bron + ",",
        "kolom term: '': Zet de woorden van de brief"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,OCW,,,besloten,geen-cijfer,,,,," + Bron + ",",
        "kolom indicators: 'geen-cijfer': Er is geen indicator"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,OCW,,,afgerond,,,,x,," + Bron + ",",
        "kolom result: '': Een afgeronde bijsturing heeft een resultaat"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,OCW,,,besloten,,,klaar,,," + Bron + ",",
        "kolom result: 'klaar': Alleen een afgeronde bijsturing"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,OCW,,,besloten,,,,,A999," + Bron + ",",
        "kolom agreements: 'A999': Er is geen afspraak"
    )]
    [InlineData(
        "B1,sp-vergoeding,t,b,,extra afspraak,leren,OCW,,,besloten,,,,,,009_x.txt:1,",
        "kolom source: '009_x.txt:1': Dit bestand is geen bekende brief"
    )]
    public async Task A_wrong_row_is_refused_with_its_place_and_what_to_do(
        string row,
        string expected
    )
    {
        ImportResult result = await Importeer(Kop + row);

        result
            .Findings.Single()
            .ToString()
            .ShouldStartWith($"corrections.csv, regel 2, {expected}");
    }

    [Fact]
    public async Task Reading_the_shipped_register_again_changes_nothing()
    {
        ImportResult result = await Importeer(
            await File.ReadAllTextAsync(
                Path.Combine(Gedeeld.Project, "data", "letters", "corrections.csv"),
                TestContext.Current.CancellationToken
            )
        );

        result.Ok.ShouldBeTrue();
        result.ChangedNothing.ShouldBeTrue();
    }

    private async Task<ImportResult> Importeer(string text)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync(
                [new ImportFile("corrections.csv", Encoding.UTF8.GetBytes(text))],
                "test",
                TestContext.Current.CancellationToken
            );
    }
}
