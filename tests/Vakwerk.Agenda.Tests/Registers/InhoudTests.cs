using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Registers;

/// <summary>What the shipped registers say, where a reader would be misled if it were wrong.</summary>
public class InhoudTests(SqliteSite site)
{
    [Fact]
    public async Task Nine_signed_the_Werkagenda_and_seven_more_the_Stagepact()
    {
        WerkagendaBeeld beeld = await OpAsync();

        beeld.Partners.Count(partner => partner.Werkagenda).ShouldBe(9);
        beeld.Partners.Count(partner => partner.Stagepact && !partner.Werkagenda).ShouldBe(7);
        beeld.Partners.Count(partner => partner.Stagepact).ShouldBe(16);
        Partner ocw = beeld.PartnerOpSleutel["ocw"];
        (ocw.Werkagenda && ocw.Stagepact).ShouldBeTrue();
    }

    [Theory]
    [InlineData("JOB mbo", "jobmbo")]
    [InlineData("jobmbo", "jobmbo")]
    [InlineData("Vereniging Nederlands Gemeenten", "vng")]
    [InlineData("Vereniging Gehandicaptenzorg Nederland", "vgn")]
    [InlineData("RMC", "doorstroompunt")]
    public async Task Other_spellings_mean_the_same_partner(string name, string key) =>
        (await OpAsync()).Partners.Single(partner => partner.Heet(name)).Sleutel.ShouldBe(key);

    [Fact]
    public async Task No_two_partners_share_a_name()
    {
        string[] names =
        [
            .. (await OpAsync()).Partners.SelectMany(partner =>
                new[] { partner.Afkorting, partner.VolleNaam }
                    .Concat(partner.OokGenoemd)
                    .OfType<string>()
                    .Select(name => name.ToLowerInvariant())
                    .Distinct()
            ),
        ];

        names
            .GroupBy(name => name)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task There_are_172_agreements_and_seven_of_the_measures_are_obligatory()
    {
        WerkagendaBeeld beeld = await OpAsync();

        beeld.Afspraken.Count.ShouldBe(172);
        beeld.Maatregelen.Count(measure => measure.Verplicht).ShouldBe(7);
        beeld
            .Afspraken.Where(item => beeld.Verplicht(item.Afspraak))
            .Select(item => item.Sleutel)
            .ShouldBeSubsetOf(["A042", "A069", "A079", "A091", "A131", "A134", "A135"]);
    }

    [Fact]
    public async Task The_norm_of_three_contacts_is_a_choice_in_the_Regeling()
    {
        WerkagendaBeeld beeld = await OpAsync();
        Afspraak contacts = beeld.AfspraakOpSleutel["A068"].Afspraak;

        beeld.Verplicht(contacts).ShouldBeFalse();
        contacts.Maatregelen.ShouldBe(["2.2-P7"]);
        contacts.Stagepact.ShouldBe(["SA02"]);
    }

    [Fact]
    public async Task Both_trees_are_whole_and_map_to_known_goals()
    {
        WerkagendaBeeld beeld = await OpAsync();

        beeld
            .Bomen.Count(doel => doel.Boom == Doel.Werkagenda && doel.Soort == DoelSoort.Doel)
            .ShouldBe(12);
        beeld.Bomen.Count(doel => doel.Soort == DoelSoort.Thema).ShouldBe(4);
        beeld.Bomen.Count(doel => doel.Boom == Doel.Kaders && doel.Ouder is null).ShouldBe(3);
        beeld.Bomen.Count(doel => doel.Boom == Doel.Kaders && doel.Ouder is not null).ShouldBe(12);
        foreach (Doel doel in beeld.Bomen)
        {
            if (doel.Ouder is not null)
            {
                beeld.DoelOpSleutel.ShouldContainKey(doel.Ouder);
            }

            foreach (string other in doel.Heet)
            {
                beeld.DoelOpSleutel.ShouldContainKey(other);
            }
        }

        beeld
            .Doelen.Where(doel => doel.Soort == DoelSoort.Doel)
            .Select(doel => beeld.Regeling(doel)?.Sleutel)
            .Distinct()
            .Count()
            .ShouldBe(12);
    }

    [Fact]
    public async Task Only_low_literacy_has_no_indicator_at_all()
    {
        DoelBevinding[] found =
        [
            .. (await site.Services.GetRequiredService<IDoelBevindingen>().OpAsync(Vandaag)).Where(
                item => item.Nl.Contains("geen indicator", StringComparison.Ordinal)
            ),
        ];

        found.Single().Doel.ShouldBe("p1-laaggeletterdheid");
    }

    [Fact]
    public async Task Lesson_one_counts_four_of_four_with_and_three_of_twelve_without()
    {
        DoelVoortgang[] rows = [.. (await OpAsync()).Voortgang.Values];

        rows.Count(row => row.LandelijkGetal || row.Oormerk).ShouldBe(4);
        rows.Count(row =>
                (row.LandelijkGetal || row.Oormerk) && row.Voortgang == Voortgang.Vooruitgang
            )
            .ShouldBe(4);
        rows.Count(row =>
                !row.LandelijkGetal && !row.Oormerk && row.Voortgang == Voortgang.Vooruitgang
            )
            .ShouldBe(3);
        rows.Length.ShouldBe(16);
    }

    [Fact]
    public async Task On_an_earlier_day_less_is_known()
    {
        WerkagendaBeeld now = await OpAsync();
        WerkagendaBeeld then = await OpAsync(new DateOnly(2024, 7, 17));

        then.Afspraken.Count.ShouldBeLessThan(now.Afspraken.Count);
        then.Afspraken.ShouldAllBe(item =>
            item.Geschiedenis.All(status => status.Datum <= then.Stand)
        );
        then.AfspraakOpSleutel["A131"].Toestand.ShouldBe(Toestand.InUitvoering);
        then.AfspraakOpSleutel.ShouldNotContainKey("A014");
        then.AfspraakOpSleutel["A099"].TeLaat.ShouldBeFalse();
        now.AfspraakOpSleutel["A099"].TeLaat.ShouldBeTrue();
        then.Voortgang.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A070", false)]
    [InlineData("A015", false)]
    [InlineData("A026", true)]
    [InlineData("A033", false)]
    [InlineData("A067", true)]
    [InlineData("A052", false)]
    [InlineData("A034", true)]
    [InlineData("A043", false)]
    public async Task Late_on_the_second_of_March_2026(string key, bool late) =>
        (await OpAsync()).AfspraakOpSleutel[key].TeLaat.ShouldBe(late);

    [Fact]
    public async Task A_law_that_came_ends_the_lateness_of_its_agreement()
    {
        AfspraakStand before = (await OpAsync(new DateOnly(2025, 12, 31))).AfspraakOpSleutel[
            "A033"
        ];
        AfspraakStand after = (await OpAsync(new DateOnly(2026, 1, 1))).AfspraakOpSleutel["A033"];

        before.TeLaat.ShouldBeTrue();
        after.TeLaat.ShouldBeFalse();
        after.Toestand.ShouldBe(Toestand.Aangekondigd);
        after.Elders.ShouldNotBeNull();
    }

    [Fact]
    public async Task Goals_come_in_the_order_of_the_Werkagenda()
    {
        IReadOnlyList<DoelInfo> goals = await site
            .Services.GetRequiredService<IDoelen>()
            .OpAsync(Vandaag);

        goals.Select(goal => goal.Groep).Distinct().ShouldBe(["p1", "p2", "stagepact", "p3", "x"]);
        goals.Single(goal => goal.Sleutel == "p1-begeleiding-vsv").Regeling.ShouldBe("1.3");
        goals.Select(goal => goal.Volgorde).ShouldBeInOrder();
    }

    private static DateOnly Vandaag => DateOnly.FromDateTime(Site.Nu.DateTime);

    private async Task<WerkagendaBeeld> OpAsync(DateOnly? day = null) =>
        await site
            .Services.GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(day ?? Vandaag);
}
