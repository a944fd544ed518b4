using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Features.Bijsturen;
using Vakwerk.Platform.Reports;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Bijsturen;

public class BijsturingRapportTests(SqliteSite site)
{
    private static readonly DateOnly Dag = new(2026, 3, 2);

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_chapter_counts_as_the_page_does_and_names_what_lags_without_a_correction()
    {
        BijsturingHoofdstuk chapter = site
            .Services.GetServices<IRapportHoofdstuk>()
            .OfType<BijsturingHoofdstuk>()
            .Single();

        IReadOnlyList<Blok> blocks = await chapter.HoofdstukAsync(Dag, Token);

        blocks[0].ShouldBe(new Kop(1, "Bijsturing"));
        Tabel table = blocks.OfType<Tabel>().Single();
        table.Rijen.Count.ShouldBe(9);
        table
            .Rijen.Count(row =>
                row[2].Plat.StartsWith("achterstand zonder bijsturing", StringComparison.Ordinal)
            )
            .ShouldBe(2);
        (await chapter.HoofdstukAsync(new DateOnly(2021, 1, 1), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_correction_of_a_goal_has_its_place_in_a_letter_as_a_footnote()
    {
        BijsturingRapport part = site
            .Services.GetServices<IRapportDoeldeel>()
            .OfType<BijsturingRapport>()
            .Single();

        IReadOnlyList<Blok> blocks = await part.VanDoelAsync("sp-vergoeding", Dag, Token);

        Tabel table = blocks.OfType<Tabel>().Single();
        table.Rijen.Count.ShouldBe(5);
        table.Rijen.ShouldAllBe(row => row[0].Stukken[0].Bron!.Tekst.Contains("regel"));
        table.Rijen.Count(row => row[3].Plat.Contains("te laat")).ShouldBe(2);
        (await part.VanDoelAsync("p3-burgerschap", Dag, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_margin_of_a_letter_leads_to_the_corrections_it_announces()
    {
        BijsturingMarkeringen source = site
            .Services.GetServices<IBriefMarkeringBron>()
            .OfType<BijsturingMarkeringen>()
            .Single();

        IReadOnlyList<BriefMarkering> marks = await source.VanBriefAsync("003", Dag, Token);

        marks.Single(mark => mark.Bron.Van == 140).Adres.ShouldBe("bijsturing/BS21");
        (await source.VanBriefAsync("000", Dag, Token)).Count.ShouldBe(6);
    }
}
