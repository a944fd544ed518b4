using Vakwerk.Agenda.Domain;

namespace Vakwerk.Agenda.Tests.Domain;

public class AfspraakStandTests
{
    private static readonly DateOnly Eerste = new(2023, 12, 13);
    private static readonly DateOnly Tweede = new(2024, 7, 17);

    [Fact]
    public void A_later_letter_replaces_the_term_of_an_earlier_one()
    {
        Afspraak afspraak = Maak(
            [(Eerste, "Q2 2024"), (Tweede, "na de zomer van 2024")],
            [(Eerste, Toestand.Aangekondigd), (Tweede, Toestand.Aangekondigd)]
        );

        new AfspraakStand(afspraak, new DateOnly(2024, 7, 16)).Uiterlijk.ShouldBe(
            new DateOnly(2024, 6, 30)
        );
        new AfspraakStand(afspraak, Tweede).Uiterlijk.ShouldBe(new DateOnly(2024, 12, 31));
        new AfspraakStand(afspraak, Tweede).Verschoven.ShouldBeTrue();
        new AfspraakStand(afspraak, Eerste).Verschoven.ShouldBeFalse();
    }

    [Fact]
    public void It_is_late_from_the_day_after_the_last_day()
    {
        Afspraak afspraak = Maak([(Eerste, "Q2 2024")], [(Eerste, Toestand.InUitvoering)]);

        new AfspraakStand(afspraak, new DateOnly(2024, 6, 30)).TeLaat.ShouldBeFalse();
        new AfspraakStand(afspraak, new DateOnly(2024, 7, 1)).DagenTeLaat.ShouldBe(1);
    }

    [Theory]
    [InlineData(nameof(Toestand.Gereed), false)]
    [InlineData(nameof(Toestand.Vervallen), false)]
    [InlineData(nameof(Toestand.Aangekondigd), true)]
    [InlineData(nameof(Toestand.Onbekend), true)]
    public void What_is_done_or_dropped_is_not_late(string state, bool late)
    {
        Afspraak afspraak = Maak([(Eerste, "begin 2024")], [(Eerste, Enum.Parse<Toestand>(state))]);

        new AfspraakStand(afspraak, new DateOnly(2025, 1, 1)).TeLaat.ShouldBe(late);
    }

    [Fact]
    public void A_newer_open_ended_term_takes_the_deadline_away()
    {
        Afspraak afspraak = Maak(
            [(Eerste, "t/m 2023"), (Tweede, "structureel")],
            [(Eerste, Toestand.InUitvoering)]
        );

        new AfspraakStand(afspraak, new DateOnly(2026, 1, 1)).Uiterlijk.ShouldBeNull();
        new AfspraakStand(afspraak, new DateOnly(2026, 1, 1)).TeLaat.ShouldBeFalse();
    }

    [Fact]
    public void A_state_from_a_later_letter_is_not_known_before()
    {
        Afspraak afspraak = Maak([], [(Eerste, Toestand.Aangekondigd), (Tweede, Toestand.Gereed)]);

        new AfspraakStand(afspraak, Tweede.AddDays(-1)).Toestand.ShouldBe(Toestand.Aangekondigd);
        new AfspraakStand(afspraak, Tweede).Toestand.ShouldBe(Toestand.Gereed);
    }

    private static Afspraak Maak(
        (DateOnly Datum, string Woorden)[] terms,
        (DateOnly Datum, Toestand Toestand)[] states
    ) =>
        new()
        {
            Doel = "d",
            Titel = "t",
            Wat = "w",
            Partners = [],
            Termijnen =
            [
                .. terms.Select(term => new BriefTermijn(
                    "b",
                    term.Datum,
                    Termijn.Lees(term.Woorden).Value!
                )),
            ],
            Maatregelen = [],
            Stagepact = [],
            Geschiedenis =
            [
                .. states.Select(state => new BriefStatus("b", state.Datum, "", state.Toestand)),
            ],
            Bronnen = [],
        };
}
