using Vakwerk.Agenda.Domain;

namespace Vakwerk.Agenda.Tests.Domain;

public class WetStandTests
{
    private static readonly DateOnly Eerste = new(2023, 12, 13);
    private static readonly DateOnly Tweede = new(2024, 7, 17);

    [Fact]
    public void Slip_is_from_the_first_to_the_newest_expected_day_of_one_step()
    {
        var wet = new WetStand(Maak(null, null), Tweede);

        wet.Uitloop.ShouldBe(184);
        wet.Stil.ShouldBe(0);
    }

    [Fact]
    public void Another_step_that_really_came_is_not_compared_but_ends_the_silence()
    {
        var wet = new WetStand(
            Maak("in werking", new DateOnly(2026, 1, 1)),
            new DateOnly(2026, 3, 2)
        );

        wet.Echt.ShouldBe(new DateOnly(2026, 1, 1));
        wet.Uitloop.ShouldBe(184);
        wet.Stil.ShouldBe(0);
    }

    [Fact]
    public void The_same_step_that_really_came_counts()
    {
        var wet = new WetStand(
            Maak("aanbieding", new DateOnly(2025, 6, 30)),
            new DateOnly(2026, 3, 2)
        );

        wet.Uitloop.ShouldBe(365);
    }

    [Fact]
    public void Before_it_happened_nobody_knew()
    {
        var wet = new WetStand(
            Maak("in werking", new DateOnly(2026, 1, 1)),
            new DateOnly(2025, 1, 10)
        );

        wet.Echt.ShouldBeNull();
        wet.Stil.ShouldBe(10);
    }

    private static Wet Maak(string? realStep, DateOnly? real) =>
        new()
        {
            Nl = "wet",
            En = "bill",
            Doel = "d",
            VerwachteStap = "aanbieding",
            Stappen = [],
            Verwacht =
            [
                new BriefTermijn("1", Eerste, Termijn.Lees("Q2 2024").Value!),
                new BriefTermijn("2", Tweede, Termijn.Lees("na de zomer van 2024").Value!),
            ],
            EchteStap = realStep,
            EchteDatum = real,
            Bronnen = [],
        };
}
