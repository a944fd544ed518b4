using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Imports;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Registers;

/// <summary>Mistakes in the registers of the agreements: what is wrong, where, what to do; and nothing is stored.</summary>
public class RegisterFoutenTests(SqliteSite site)
{
    private const string Kop =
        "id,priority,goal,title,what,responsible,deadline_or_period,mandatory,regeling_measures,stagepact_agreements,budget_eur,budget_note,status_by_letter,state_by_letter,letters,source";

    private const string Goed =
        "A999,1,p1-gelijkwaardigheid,Titel,Wat,OCW,2024-07-17: najaar 2024,,1.1-P3,,,,2024-07-17: loopt,in uitvoering,2024-07-17,000_5c50a2d182b1ef7c.txt:129-135";

    [Theory]
    [InlineData(
        "OCW",
        "OWC",
        "kolom responsible: 'OWC'",
        "Deze partner staat niet in partners.csv"
    )]
    [InlineData("p1-gelijkwaardigheid", "p9", "kolom goal: 'p9'", "geen doel met deze sleutel")]
    [InlineData("txt:129-135", "txt:135-129", "kolom source", "de regel of regels")]
    [InlineData("000_5c50a2d182b1ef7c.txt", "009_weg.txt", "kolom source", "geen bekende brief")]
    [InlineData("2024-07-17: najaar 2024", "2024-07-17: ooit", "'ooit'", "geen bekende termijn")]
    [InlineData(
        "2024-07-17: loopt",
        "2024-07-18: loopt",
        "kolom status_by_letter",
        "bekende brief"
    )]
    [InlineData("in uitvoering", "bezig", "kolom state_by_letter: 'bezig'", "Kies een van")]
    [InlineData("1.1-P3", "9.9-P1", "kolom regeling_measures", "geen maatregel")]
    [InlineData("1.1-P3,,,", "1.1-P3,SA99,,", "kolom stagepact_agreements", "Stagepact")]
    [InlineData(
        ",,1.1-P3",
        ",yes,1.1-P3",
        "kolom regeling_measures",
        "geen van deze maatregelen is verplicht"
    )]
    [InlineData("1.1-P3,,,", "1.1-P3,,10 mln,", "kolom budget_eur", "Hier hoort een getal")]
    public async Task A_mistake_in_an_agreement_is_named(
        string good,
        string bad,
        string place,
        string help
    )
    {
        string row = Goed.Replace(good, bad, StringComparison.Ordinal);
        row.ShouldNotBe(Goed);

        ImportResult result = await ImportAsync("agreements.csv", $"{Kop}\n{row}\n");

        result.Ok.ShouldBeFalse();
        string finding = result
            .Findings.Select(item => item.ToString())
            .First(text => text.Contains(place, StringComparison.Ordinal));
        finding.ShouldContain("regel 2");
        finding.ShouldContain(help);
    }

    [Fact]
    public async Task Signatures_must_be_the_same_in_both_registers()
    {
        ImportResult result = await ImportAsync(
            "signatories.csv",
            "party,werkagenda,stagepact,source,verified\nFNV,ja,ja,letter:004,letter\n"
        );

        result.Findings.Single().ToString().ShouldContain("anders dan in partners.csv");
    }

    [Fact]
    public async Task A_bill_with_a_real_day_needs_its_source()
    {
        ImportResult result = await ImportAsync(
            "bills.csv",
            "id,name_nl,name_en,goal,agreement,expected_step,stage_by_letter,expected_by_letter,real_date,real_event,real_source,real_step,source,note\n"
                + "x,Wet,Bill,p1-beroepskolom,,,,,2026-01-01,in werking,,,000_5c50a2d182b1ef7c.txt:10,\n"
        );

        result.Findings.Single().Column.ShouldBe("real_source");
    }

    [Fact]
    public async Task The_shipped_registers_change_nothing_when_read_again()
    {
        string path = Path.Combine(Gedeeld.Project, "data", "letters", "agreements.csv");

        ImportResult result = await ImportAsync(
            "letters/agreements.csv",
            await File.ReadAllTextAsync(path)
        );

        result.Ok.ShouldBeTrue(string.Join('\n', result.Findings));
        result.ChangedNothing.ShouldBeTrue();
        result.Unchanged.ShouldBe(172);
    }

    private async Task<ImportResult> ImportAsync(string name, string text)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync([new ImportFile(name, Encoding.UTF8.GetBytes(text))], "test");
    }
}
