using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Reading;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Instellingen;

public class StudentTotalenTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private ValueTask<InstellingenBeeld> BeeldAsync(DateOnly? stand = null) =>
        site
            .Services.GetRequiredService<Momentopnamen<InstellingenBeeld>>()
            .OpAsync(stand ?? Vandaag, TestContext.Current.CancellationToken);

    // Sums over DUO's own file, in which hidden cells count as nothing.
    [Theory]
    [InlineData(2021, 373_032, 129_502, 10_026)]
    [InlineData(2022, 347_054, 136_033, 10_498)]
    [InlineData(2023, 329_439, 139_467, 10_297)]
    [InlineData(2024, 328_874, 137_294, 9_911)]
    [InlineData(2025, 330_141, 137_185, 8_918)]
    public async Task National_totals_equal_those_of_DUO(int year, int bol, int bbl, int ex)
    {
        StudentTotaal total = (await BeeldAsync()).Landelijk.Single(row => row.Jaar == year);

        (total.Bol.Zichtbaar, total.Bbl.Zichtbaar, total.Ex.Zichtbaar).ShouldBe((bol, bbl, ex));
        total.Voorlopig.ShouldBe(year == 2025);
        total.Alle.Max.ShouldBeGreaterThan(bol + bbl + ex);
    }

    [Theory]
    [InlineData("PV")]
    [InlineData("AM")]
    public async Task Regions_add_up_to_the_country(string division)
    {
        InstellingenBeeld beeld = await BeeldAsync();

        foreach (StudentTotaal national in beeld.Landelijk)
        {
            StudentTotaal? sum = StudentTotaal.Som(
                beeld
                    .Regios.Where(regio =>
                        regio.Code.StartsWith(division, StringComparison.Ordinal)
                    )
                    .SelectMany(regio => beeld.PerRegio.GetValueOrDefault(regio.Code) ?? [])
                    .Where(row => row.Jaar == national.Jaar)
            );

            sum.ShouldBe(national);
        }
    }

    [Fact]
    public async Task There_are_55_institutions_with_five_years_each()
    {
        InstellingenBeeld beeld = await BeeldAsync();

        School[] counted = [.. beeld.Alle.Where(school => school.Totalen.Count > 0)];
        counted.Length.ShouldBe(55);
        counted.ShouldAllBe(school => school.Totalen.Count == 5 && !school.Gesloten);
        beeld.Open.Count().ShouldBe(55);
    }

    [Fact]
    public async Task De_Schalm_is_never_zero_where_DUO_hides_it()
    {
        StudentTotaal latest = (await BeeldAsync()).OpBrin["24ZW"].Totalen[^1];

        (latest.Bol.Min, latest.Bol.Max).ShouldBe((1, 4));
        (latest.Alle.Min, latest.Alle.Max).ShouldBe((2, 8));
        latest.Ex.ShouldBe(new Aantal(0, 0));
    }

    [Fact]
    public async Task Curio_is_two_institutions_with_one_board()
    {
        InstellingenBeeld beeld = await BeeldAsync();

        beeld.OpBrin["25LX"].Instelling.NaamDuo.ShouldBe("Curio");
        beeld.OpBrin["21CY"].Instelling.NaamDuo.ShouldBe("Curio");
        beeld.OpBrin["25LX"].Bestuur.ShouldBe(beeld.OpBrin["21CY"].Bestuur);
    }

    [Fact]
    public async Task Friesland_of_DUO_is_the_province_Fryslan_of_CBS()
    {
        School firda = (await BeeldAsync()).OpBrin["08PG"];

        firda.Provincie!.Naam.ShouldBe("Fryslân");
        firda.Arbeidsmarktregio!.Naam.ShouldBe("Friesland");
        firda.Doorstroompuntregio!.Naam.ShouldBe("Friesland Noord");
    }

    [Theory]
    [InlineData("25PW", "Drenthe College Terra", "Assen", "Drenthe")]
    [InlineData("04FO", "Koning Willem I College", "'s-Hertogenbosch", "Noord-Brabant")]
    [InlineData("02PA", "Mediacollege Amsterdam", "Amsterdam", "Noord-Holland")]
    public async Task Names_and_places_are_written_in_full(
        string brin,
        string name,
        string place,
        string province
    )
    {
        School school = (await BeeldAsync()).OpBrin[brin];

        (school.Naam, school.Instelling.Plaats, school.Provincie!.Naam).ShouldBe(
            (name, place, province)
        );
    }

    [Fact]
    public async Task Every_closed_institution_names_an_open_one_that_took_over()
    {
        InstellingenBeeld beeld = await BeeldAsync();

        foreach (School closed in beeld.Alle.Where(school => school.Gesloten))
        {
            closed.Instelling.OpgegaanIn.ShouldNotBeEmpty(closed.Brin);
            closed
                .Instelling.OpgegaanIn.Select(brin => beeld.OpBrin[brin])
                .ShouldAllBe(school => !school.Gesloten);
        }
    }

    [Fact]
    public async Task Before_DUO_published_the_figures_nobody_knew_them()
    {
        InstellingenBeeld before = await BeeldAsync(new DateOnly(2026, 2, 1));
        InstellingenBeeld on = await BeeldAsync(new DateOnly(2026, 2, 2));

        before.Landelijk.ShouldBeEmpty();
        before.OpBrin["25PW"].Totalen.ShouldBeEmpty();
        on.Landelijk.Count.ShouldBe(5);
    }
}
