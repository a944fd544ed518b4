using Vakwerk.Monitor.Domain.Bijsturen;

namespace Vakwerk.Monitor.Tests.Domain.Bijsturen;

public class RegelsTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private static readonly Bijsturing Voorstel = new()
    {
        Doelen = ["sp-begeleiding"],
        Titel = "Begeleiders krijgen tijd",
        Besluit = "Elke begeleider krijgt twee uur per student per stage.",
        Oorzaak = "Begeleiders hebben te weinig tijd per student.",
        Eigenaren = ["MBO Raad"],
        Termijn = new DateOnly(2026, 9, 1),
        AanleidingOp = Vandaag,
    };

    private static readonly Bijsturing Besloten = Voorstel with
    {
        Staat = BijsturingStaat.Besloten,
        BeslotenOp = new DateOnly(2026, 2, 20),
    };

    private static readonly Bijsturing Bezig = Besloten with
    {
        Staat = BijsturingStaat.InUitvoering,
    };

    private static readonly Bijsturing Afgerond = Bezig with
    {
        Staat = BijsturingStaat.Afgerond,
        Resultaat = "Studenten spreken hun begeleider vaker.",
        Waarde = 41.5m,
        Eenheid = "% van de studenten, JOB-monitor 2026",
        Gewerkt = Gewerkt.Ja,
        ResultaatOp = new DateOnly(2026, 3, 1),
    };

    private static string[] Codes(
        Bijsturing? was,
        Bijsturing now,
        Doelstaat goal = Doelstaat.Achter
    ) =>
        [
            .. BijsturingRegels
                .Toets(new Wijziging(was, now, goal, Vandaag))
                .Select(wrong => wrong.Code["bijsturing.".Length..]),
        ];

    [Fact]
    public void A_correction_that_says_everything_may_go_all_the_way()
    {
        Codes(null, Voorstel).ShouldBeEmpty();
        Codes(Voorstel, Besloten).ShouldBeEmpty();
        Codes(Besloten, Bezig).ShouldBeEmpty();
        Codes(Bezig, Afgerond).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "Voorgesteld")]
    [InlineData("Voorgesteld", "Voorgesteld Besloten Vervallen")]
    [InlineData("Besloten", "Besloten InUitvoering Vervallen")]
    [InlineData("InUitvoering", "InUitvoering Afgerond Vervallen")]
    [InlineData("Afgerond", "Afgerond")]
    [InlineData("Vervallen", "")]
    public void From_each_state_these_steps_exist_and_no_others(string? from, string to)
    {
        BijsturingStaat? state = from is null ? null : Enum.Parse<BijsturingStaat>(from);

        string.Join(' ', OvergangRegel.Naar(state)).ShouldBe(to);
    }

    [Fact]
    public void A_step_that_is_skipped_is_refused_before_anything_else_is_asked() =>
        Codes(Voorstel, Bezig with { Termijn = null }).ShouldBe(["overgang"]);

    [Theory]
    [InlineData("NietAchter", true)]
    [InlineData("NietTeZeggen", true)]
    [InlineData("DeelsAchter", false)]
    [InlineData("Achter", false)]
    public void A_goal_that_does_not_lag_is_corrected_only_with_a_reason(string goal, bool asks)
    {
        Doelstaat state = Enum.Parse<Doelstaat>(goal);

        Codes(null, Voorstel, state).ShouldBe(asks ? ["aanleiding"] : []);
        Codes(null, Voorstel with { Aanleiding = "kort" }, state)
            .ShouldBe(asks ? ["aanleiding"] : []);
        Codes(
                null,
                Voorstel with
                {
                    Aanleiding = "De inspectie waarschuwt voor een daling.",
                },
                state
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_reason_is_asked_once_and_not_again_at_the_decision() =>
        Codes(Voorstel, Besloten, Doelstaat.NietAchter).ShouldBeEmpty();

    [Fact]
    public void Cause_decision_and_owner_are_required()
    {
        Codes(null, Voorstel with { Titel = "", Oorzaak = null, Besluit = "iets", Eigenaren = [] })
            .ShouldBe(["titel", "besluit", "oorzaak", "eigenaar"]);
        Codes(null, Voorstel with { Doelen = [] }).ShouldBe(["doel"]);
    }

    [Fact]
    public void A_cause_that_a_letter_does_not_state_may_stay_unstated() =>
        Codes(Besloten with { Oorzaak = null }, Bezig with { Oorzaak = null }).ShouldBeEmpty();

    [Fact]
    public void A_term_that_had_passed_on_the_day_of_the_decision_is_refused()
    {
        Codes(Voorstel, Besloten with { Termijn = new DateOnly(2026, 2, 19) })
            .ShouldBe(["termijn-voorbij"]);
        Codes(Voorstel, Besloten with { Termijn = new DateOnly(2026, 2, 20) }).ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_recorded_late_counts_from_its_own_day_and_not_from_today()
    {
        Bijsturing late = Besloten with
        {
            BeslotenOp = new DateOnly(2026, 1, 5),
            Termijn = new DateOnly(2026, 2, 1),
        };

        Codes(Voorstel with { Termijn = late.Termijn }, late).ShouldBeEmpty();
    }

    [Fact]
    public void A_proposal_cannot_begin_with_a_term_that_has_passed_and_a_term_is_required()
    {
        Codes(null, Voorstel with { Termijn = Vandaag.AddDays(-1) }).ShouldBe(["termijn-voorbij"]);
        Codes(null, Voorstel with { Termijn = Vandaag }).ShouldBeEmpty();
        Codes(null, Voorstel with { Termijn = null }).ShouldBe(["termijn"]);
    }

    [Fact]
    public void What_is_late_may_begin_and_stays_late()
    {
        DateOnly past = Vandaag.AddDays(-5);

        Codes(Besloten with { Termijn = past }, Bezig with { Termijn = past }).ShouldBeEmpty();
        Codes(Bezig with { Termijn = past }, Bezig with { Termijn = past.AddDays(1) })
            .ShouldBe(["termijn-voorbij"]);
        (Bezig with { Termijn = past }).TeLaat(Vandaag).ShouldBeTrue();
        (Bezig with { Termijn = Vandaag }).TeLaat(Vandaag).ShouldBeFalse();
        (Afgerond with { Termijn = past }).TeLaat(Vandaag).ShouldBeFalse();
    }

    [Fact]
    public void A_decision_has_a_day_that_is_not_in_the_future()
    {
        Codes(Voorstel, Besloten with { BeslotenOp = null }).ShouldBe(["besloten-op"]);
        Codes(Voorstel, Besloten with { BeslotenOp = Vandaag.AddDays(1) })
            .ShouldBe(["besloten-toekomst"]);
    }

    [Fact]
    public void Completed_needs_a_figure_or_the_reason_why_there_is_none()
    {
        Bijsturing bare = Afgerond with { Waarde = null, Eenheid = null };

        Codes(Bezig, bare).ShouldBe(["cijfer"]);
        Codes(Bezig, bare with { GeenCijfer = "De enquête komt pas in het najaar." })
            .ShouldBeEmpty();
        Codes(Bezig, Afgerond with { Eenheid = null }).ShouldBe(["eenheid"]);
        Codes(Bezig, Afgerond with { Resultaat = null, Gewerkt = null, ResultaatOp = null })
            .ShouldBe(["resultaat", "gewerkt", "resultaat-op"]);
    }

    [Fact]
    public void A_result_is_never_older_than_the_decision_nor_in_the_future()
    {
        Codes(Bezig, Afgerond with { ResultaatOp = new DateOnly(2026, 2, 19) })
            .ShouldBe(["resultaat-voor-besluit"]);
        Codes(Bezig, Afgerond with { ResultaatOp = new DateOnly(2026, 2, 20) }).ShouldBeEmpty();
        Codes(Bezig, Afgerond with { ResultaatOp = Vandaag.AddDays(1) })
            .ShouldBe(["resultaat-toekomst"]);
    }

    [Fact]
    public void Who_drops_a_correction_says_why()
    {
        Bijsturing dropped = Besloten with { Staat = BijsturingStaat.Vervallen };

        Codes(Besloten, dropped).ShouldBe(["reden"]);
        Codes(Besloten, dropped with { RedenVervallen = "De partners kozen een andere weg." })
            .ShouldBeEmpty();
    }
}
