using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Domain.Oordelen;

namespace Vakwerk.Monitor.Tests.Domain.Bijsturen;

public class AchterstandTests
{
    [Theory]
    [InlineData("TeLangzaam", "Verbetert", null, "Achter")]
    [InlineData("GeenVerandering", "NietAantoonbaar", BriefWoord.Vooruitgang, "Achter")]
    [InlineData("Verslechtert", "Verslechtert", null, "Achter")]
    [InlineData("OpKoers", "Verbetert", BriefWoord.TeWeinig, "Achter")]
    [InlineData("OpKoers", "Verbetert", BriefWoord.Gemengd, "DeelsAchter")]
    [InlineData("GeenOordeel", "Verslechtert", BriefWoord.Vooruitgang, "DeelsAchter")]
    [InlineData("OpKoers", "Verbetert", null, "NietAchter")]
    [InlineData("Behaald", "Verslechtert", BriefWoord.NietVermeld, "NietAchter")]
    [InlineData("GeenOordeel", "Onbekend", BriefWoord.Vooruitgang, "NietAchter")]
    [InlineData("GeenOordeel", "Verbetert", BriefWoord.NietVermeld, "NietTeZeggen")]
    [InlineData("GeenOordeel", "ZonderRichting", null, "NietTeZeggen")]
    public void A_goal_lags_by_a_figure_or_by_the_word_of_a_letter(
        string verdict,
        string movement,
        BriefWoord? letter,
        string expected
    )
    {
        Uitslag figure = new(
            "x",
            Enum.Parse<OordeelWoord>(verdict),
            Enum.Parse<Beweging>(movement)
        );

        Achterstand.Staat([figure], letter).ToString().ShouldBe(expected);
    }

    [Fact]
    public void A_goal_without_figures_and_without_words_cannot_be_judged() =>
        Achterstand.Staat([], null).ShouldBe(Doelstaat.NietTeZeggen);

    [Fact]
    public void A_correction_answers_the_figure_that_it_names_or_the_whole_goal()
    {
        Bijsturing correction = new()
        {
            Doelen = ["d"],
            Titel = "t",
            Besluit = "b",
            Indicatoren = ["a"],
        };
        Teken a = new(TekenSoort.Oordeel, "a", OordeelWoord.TeLangzaam);
        Teken b = new(TekenSoort.VerkeerdeKant, "b", null);
        Teken letter = new(TekenSoort.BriefGemengd, null, null);

        Achterstand.Beantwoordt(correction, a).ShouldBeTrue();
        Achterstand.Beantwoordt(correction, b).ShouldBeFalse();
        Achterstand.Beantwoordt(correction, letter).ShouldBeTrue();
        Achterstand.Beantwoordt(correction with { Indicatoren = [] }, b).ShouldBeTrue();
    }

    [Fact]
    public void The_ladder_counts_decisions_and_shows_results_only_by_a_figure_that_worked()
    {
        Bijsturing proposal = new()
        {
            Doelen = ["d"],
            Titel = "t",
            Besluit = "b",
            Trede = Trede.Normeren,
        };
        Bijsturing done = proposal with
        {
            Trede = Trede.Leren,
            Staat = BijsturingStaat.Afgerond,
            Waarde = 4,
            Gewerkt = Gewerkt.Ja,
        };

        string Steps(params Bijsturing[] items) =>
            string.Join(
                ' ',
                Ladder
                    .Van([.. items.Select((item, i) => ($"B{i}", item))])
                    .Select(step => step.Stap)
            );

        Steps().ShouldBe("Nee Nee Nee");
        Steps(proposal).ShouldBe("Nee Voorgesteld Nee");
        Steps(proposal with { Staat = BijsturingStaat.Besloten }).ShouldBe("Nee Gezet Nee");
        Steps(proposal with { Staat = BijsturingStaat.Vervallen }).ShouldBe("Nee Nee Nee");
        Steps(done).ShouldBe("Gezet Nee Gezet");
        Steps(done with { Waarde = null }).ShouldBe("Gezet Nee Nee");
        Steps(done with { Gewerkt = Gewerkt.Nee }).ShouldBe("Gezet Nee Nee");
        Ladder.Hoogste(Ladder.Van([("B", done)])).ShouldBe(Trede.Renderen);
        Ladder.Hoogste(Ladder.Van([])).ShouldBeNull();
    }
}
