using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features;

/// <summary>The mistakes that the letters invite, one test each.</summary>
public class ValstrikTests(SqliteSite site)
{
    private static readonly DateOnly Vandaag = DateOnly.FromDateTime(Site.Nu.UtcDateTime);

    private async Task<IndicatorBeeld> Van(string key, DateOnly? day = null) =>
        (
            await site
                .Services.GetRequiredService<Momentopnamen<MonitorBeeld>>()
                .OpAsync(day ?? Vandaag)
        ).OpSleutel[key];

    [Fact]
    public async Task Early_leavers_of_all_schools_are_not_in_one_line_with_those_of_vocational_schools()
    {
        IndicatorBeeld vsv = await Van("vsv");

        vsv.Hoofd.Punten.Select(punt => punt.Waarde).ShouldBe([25544m, 22308m]);
        ReeksBeeld all = vsv.Reeksen.Single(reeks => reeks.Naam == "totaal");
        all.Punten.Single().Waarde.ShouldBe(24385m);
        all.Rij!.Verschil.ShouldBe(Verschil.Populatie);
        vsv.Oordelen.Single(item => item.Reeks == all)
            .Uitkomst.Redenen.ShouldContain(Reden.AnderePopulatie);
    }

    [Fact]
    public async Task Fewer_than_18000_in_2026_and_at_most_18000_are_two_targets()
    {
        IndicatorBeeld vsv = await Van("vsv");

        StreefBeeld motion = vsv.Streefwaarden.Single(item => item.Sleutel == "vsv-motie");
        StreefBeeld letter = vsv.Streefwaarden.Single(item => item.Sleutel == "vsv-brief-2025");
        (motion.Vergelijking, motion.Periode?.ToString()).ShouldBe((Vergelijking.Minder, "2026"));
        (letter.Vergelijking, letter.Periode).ShouldBe((Vergelijking.Hoogstens, null));
        vsv.Oordelen[0].Uitkomst.Woord.ShouldBe(OordeelWoord.TeLangzaam);
        vsv.Oordelen[0].Uitkomst.AlDoorDeelGemist.ShouldBeTrue();
        vsv.Oordelen[1].Uitkomst.Redenen[0].ShouldBe(Reden.GeenStreefjaar);
    }

    [Fact]
    public async Task The_target_of_23000_is_under_another_definition()
    {
        ReeksOordeel verdict = (await Van("vsv")).Oordelen.Single(item =>
            item.Streef?.Sleutel == "vsv-nieuw" && item.Reeks.Hoofd
        );

        verdict.Uitkomst.Woord.ShouldBe(OordeelWoord.GeenOordeel);
        verdict.Uitkomst.Redenen[0].ShouldBe(Reden.AndereDefinitie);
    }

    [Fact]
    public async Task The_share_of_all_students_is_what_the_target_of_35_is_about()
    {
        IndicatorBeeld bbl = await Van("bbl-aandeel");

        Punt latest = bbl.Laatst!;
        (latest.Teller, latest.Noemer).ShouldBe((137185m, 476244m));
        decimal.Round(latest.Waarde, 1).ShouldBe(28.8m);
        latest.Voorlopig.ShouldBeTrue();
        latest.Afgeleid.ShouldBeTrue();
        latest.Onder!.Value.ShouldBeLessThan(latest.Waarde);
        latest.Boven!.Value.ShouldBeGreaterThan(latest.Waarde);
        ReeksBeeld withoutExams = bbl.Reeksen.Single(reeks => reeks.Naam == "zonder-ex");
        decimal.Round(withoutExams.Punten[^1].Waarde, 1).ShouldBe(29.4m);
        bbl.Streef!.Waarde.ShouldBe(35m);
        bbl.Oordeel.Woord.ShouldNotBe(OordeelWoord.Behaald);
    }

    [Fact]
    public async Task The_share_of_the_intake_is_not_compared_with_the_target_for_all_students()
    {
        IndicatorBeeld bbl = await Van("bbl-aandeel");

        ReeksOordeel intake = bbl.Oordelen.Single(item => item.Reeks.Naam == "instroom");
        intake.Reeks.Punten.Select(punt => punt.Waarde).ShouldBe([26m, 31m]);
        intake.Reeks.Punten[1].Kwalificatie.ShouldBe("ruim");
        intake.Uitkomst.Redenen[0].ShouldBe(Reden.AnderePopulatie);
        bbl.Hoofd.Punten.ShouldNotContain(punt => punt.Waarde == 26m || punt.Waarde == 31m);
    }

    [Fact]
    public async Task The_36_per_cent_of_one_survey_is_not_followed_by_the_54_of_another()
    {
        IndicatorBeeld guidance = await Van("begeleiding-school");

        guidance.Hoofd.Punten.Single().Waarde.ShouldBe(36m);
        ReeksBeeld other = guidance.Reeksen.Single(reeks => reeks.Naam == "bpv-monitor");
        other.Punten.Select(punt => punt.Waarde).ShouldBe([54m, 55m]);
        other.Rij!.Verschil.ShouldBe(Verschil.Bron);
        guidance.Oordeel.Verandering.ShouldBeNull();
    }

    [Fact]
    public async Task The_baseline_measurement_alone_shows_no_effect()
    {
        IndicatorBeeld guidance = await Van("begeleiding-school");

        guidance.Begin!.Waarde.ShouldBe(36m);
        guidance.Laatst.ShouldBeNull();
        guidance.Oordeel.Redenen[0].ShouldBe(Reden.GeenActueleWaarde);
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/begeleiding-school");
        page.Body!.TextContent.ShouldContain("De startmeting laat nog geen effect zien");
    }

    [Fact]
    public async Task About_10_per_cent_is_of_collective_agreements_and_not_of_students()
    {
        IndicatorBeeld pay = await Van("cao-stagevergoeding");

        pay.Rij.Populatie.ShouldBe("cao's");
        (pay.Begin!.Waarde, pay.Begin.Kwalificatie).ShouldBe((10m, "circa"));
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/cao-stagevergoeding");
        page.QuerySelector(".vw-not")!.TextContent.ShouldContain("aandeel van de cao's");
    }

    [Fact]
    public async Task For_155_of_369_complaints_no_outcome_is_stated()
    {
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/klachten-sbb");

        string rest = page.QuerySelector("#rest")!.TextContent;
        rest.ShouldContain("155");
        rest.ShouldContain("afgeleid: 369 min 214");
        (await Van("klachten-sbb")).Oordeel.Redenen[0].ShouldBe(Reden.GeenRichting);
    }

    [Fact]
    public async Task Mental_health_changed_source_so_21_and_11_are_no_halving()
    {
        IndicatorBeeld mental = await Van("mentaal-slecht");

        mental.Nieuwste!.Waarde.ShouldBe(11m);
        mental.Oordeel.Redenen[0].ShouldBe(Reden.BronGewisseld);
        mental.Oordeel.Verandering.ShouldBeNull();
        mental.Hoofd.Punten.Select(punt => punt.Waarde).ShouldBe([20.6m, 17.3m]);
    }

    [Fact]
    public async Task Measurements_every_two_years_are_not_filled_in()
    {
        IndicatorBeeld joy = await Van("plezier-school");

        joy.Hoofd.Punten.Select(punt => punt.Periode.ToString()).ShouldBe(["2020", "2022", "2024"]);
        joy.Begin!.Periode.ToString().ShouldBe("2022");
        joy.Oordeel.Beweging.ShouldBe(Beweging.Verslechtert);
    }

    [Fact]
    public async Task Workload_is_better_when_lower()
    {
        IndicatorBeeld load = await Van("werkdruk");

        load.Oordeel.Beweging.ShouldBe(Beweging.Verbetert);
        load.Oordeel.Redenen.ShouldBe([Reden.GeenStreefwaarde]);
        load.Oordeel.OnzekerheidOnbekend.ShouldBeTrue();
    }

    [Fact]
    public async Task Before_the_letter_of_2025_its_figures_were_not_known()
    {
        var day = new DateOnly(2024, 7, 17);
        IndicatorBeeld vsv = await Van("vsv", day);

        vsv.Hoofd.Punten.ShouldBeEmpty();
        vsv.Reeksen.Single(reeks => reeks.Naam == "totaal").Punten.Count.ShouldBe(1);
        vsv.Streefwaarden.Select(item => item.Sleutel).ShouldBe(["vsv-motie"]);
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/werkdruk?stand=2024-07-17");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("44%");
    }

    [Fact]
    public async Task Every_observation_equals_the_figure_of_the_letter_that_it_names()
    {
        MonitorBeeld beeld = await site
            .Services.GetRequiredService<Momentopnamen<MonitorBeeld>>()
            .OpAsync(Vandaag);
        var named = (
            from item in beeld.Indicatoren
            from reeks in item.Reeksen
            from punt in reeks.Punten
            from bron in punt.Bronnen
            where bron.Feit is not null
            select (punt, feit: beeld.Feiten[bron.Feit!])
        ).ToList();

        named.Count.ShouldBeGreaterThan(40);
        foreach (var (punt, feit) in named.Where(pair => pair.feit.Sleutel != "F053"))
        {
            decimal.Round(punt.Waarde, feit.Waarde == decimal.Truncate(feit.Waarde) ? 0 : 1)
                .ShouldBe(feit.Waarde, $"{punt.Sleutel} tegen {feit.Sleutel}");
        }
    }

    [Fact]
    public async Task Every_indicator_belongs_to_a_goal_that_exists()
    {
        MonitorBeeld beeld = await site
            .Services.GetRequiredService<Momentopnamen<MonitorBeeld>>()
            .OpAsync(Vandaag);
        HashSet<string> goals = [.. beeld.Doelen.Select(doel => doel.Sleutel)];

        beeld
            .Indicatoren.Where(item => !goals.Contains(item.Rij.Doelen[0]))
            .Select(item => item.Sleutel)
            .ShouldBeEmpty();
    }
}
