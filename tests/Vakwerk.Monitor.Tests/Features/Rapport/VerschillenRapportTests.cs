using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Rapport;
using Vakwerk.Monitor.Features.Vergelijken;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Rapport;

public class VerschillenRapportTests(SqliteSite site)
{
    private const string Doel = "p2-bij-omscholen";

    private static readonly DateOnly Dag = new(2026, 3, 2);

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    private VerschillenRapport Deel =>
        site.Services.GetServices<IRapportDoeldeel>().OfType<VerschillenRapport>().Single();

    [Fact]
    public async Task A_goal_with_a_figure_by_school_names_who_differs_and_says_what_may_not_be_concluded()
    {
        VergelijkingBeeld beeld = await site
            .Services.GetRequiredService<Momentopnamen<VergelijkingBeeld>>()
            .OpAsync(Dag, Token);
        Trechterpunt[] standing = [.. beeld.Trechter("bbl-aandeel", 2025)!.Opvallend];

        IReadOnlyList<Blok> blocks = await Deel.VanDoelAsync(Doel, Dag, Token);

        blocks[0].ShouldBe(new Kop(3, "Verschil tussen scholen"));
        Tekst finding = blocks[1].ShouldBeOfType<Alinea>().Tekst;
        finding.Plat.ShouldContain($"{standing.Length} van de ");
        finding.Stukken[0].Bron!.Tekst.ShouldContain("dataset scholen-vergeleken");
        Tabel table = blocks.OfType<Tabel>().Single();
        table.Rijen.Count.ShouldBe(standing.Length);
        table.Rijen.ShouldAllBe(row => row[3].Plat.Contains('–'));
        table.Rijen.ShouldAllBe(row => row[4].Plat == "▲ hoger" || row[4].Plat == "▼ lager");
        string last = blocks[^1].ShouldBeOfType<Alinea>().Tekst.Plat;
        last.ShouldStartWith("Wat u mag concluderen: ");
        last.ShouldContain("Wat niet: ");
    }

    [Fact]
    public async Task No_other_goal_claims_a_difference_and_neither_does_a_day_without_counts()
    {
        IReadOnlyList<DoelInfo> goals = await site
            .Services.GetRequiredService<IDoelen>()
            .OpAsync(Dag, Token);
        foreach (DoelInfo goal in goals.Where(goal => goal.Sleutel != Doel))
        {
            (await Deel.VanDoelAsync(goal.Sleutel, Dag, Token)).ShouldBeEmpty(goal.Sleutel);
        }

        (await Deel.VanDoelAsync(Doel, new DateOnly(2026, 1, 1), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_chapter_lists_every_school_by_name_with_its_interval()
    {
        VerschillenHoofdstuk chapter = site
            .Services.GetServices<IRapportHoofdstuk>()
            .OfType<VerschillenHoofdstuk>()
            .Single();

        IReadOnlyList<Blok> blocks = await chapter.HoofdstukAsync(Dag, Token);

        blocks.OfType<Lijst>().Single().Punten.Count.ShouldBe(SchoolCijfer.Alle.Count);
        Tabel table = blocks.OfType<Tabel>().Single();
        table.Rijen.Count.ShouldBeGreaterThan(50);
        string[] names = [.. table.Rijen.Select(row => row[0].Plat)];
        names.ShouldBeUnique();
        table.Rijen.Count(row => row[5].Plat is "▲ hoger" or "▼ lager").ShouldBeInRange(1, 20);
    }
}
