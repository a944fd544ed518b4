using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Domain.Vergelijken;

namespace Vakwerk.Monitor.Tests.Domain;

public class VergelijkenTests
{
    private static Waargenomen School(string brin, int? above, int? rest) =>
        new(brin, Aantal.VanCel(above), Aantal.VanCel(rest));

    private static Waargenomen[] Gelijk(int count, int above, int rest) =>
        [.. Enumerable.Range(0, count).Select(i => School($"{i:00}AA", above + i % 3, rest))];

    [Fact]
    public void A_hidden_cell_widens_the_margin_and_never_counts_as_zero()
    {
        Waargenomen hidden = School("00AA", 40, null);
        Waargenomen zero = School("00AA", 40, 0);

        hidden.Marge!.Value.Upper.ShouldBe(School("00AA", 40, 1).Marge!.Value.Upper);
        hidden.Marge!.Value.Lower.ShouldBe(School("00AA", 40, 4).Marge!.Value.Lower);
        hidden.Marge!.Value.Upper.ShouldBeLessThan(zero.Marge!.Value.Upper);
    }

    [Fact]
    public void A_change_between_hidden_counts_holds_the_change_of_every_filling()
    {
        Waargenomen now = School("00AA", 60, null);
        Waargenomen then = School("00AA", null, 60);

        var change = now.Verandering(then)!.Value;
        for (int a = 1; a <= 4; a++)
        {
            var one = School("00AA", 60, a).Verandering(School("00AA", a, 60))!.Value;
            change.Lower.ShouldBeLessThanOrEqualTo(one.Lower);
            change.Upper.ShouldBeGreaterThanOrEqualTo(one.Upper);
        }
    }

    [Fact]
    public void A_school_of_three_students_is_not_judged()
    {
        Trechter funnel = Trechter.Maak([.. Gelijk(20, 100, 200), School("ZZZZ", 3, 0)])!;

        Trechterpunt small = funnel.Punten[^1];
        small.Ligging.ShouldBe(Ligging.TeKlein);
        small.P.ShouldBeNull();
        small.Q.ShouldBeNull();
        funnel.Beoordeeld.Count.ShouldBe(20);
    }

    [Fact]
    public void Equal_schools_keep_the_exact_limits_and_none_stands_out()
    {
        Trechter funnel = Trechter.Maak(Gelijk(20, 100, 200))!;

        funnel.Verbreed.ShouldBeFalse();
        funnel.Opvallend.ShouldBeEmpty();
        funnel.Grenzen(300, 0.95).ShouldBe(funnel.Toeval(300, 0.95));
    }

    [Fact]
    public void One_school_far_away_among_equal_ones_stands_out_above()
    {
        Trechter funnel = Trechter.Maak([.. Gelijk(30, 100, 200), School("ZZZZ", 250, 50)])!;

        Trechterpunt found = funnel.Opvallend.ShouldHaveSingleItem();
        found.Cijfer.Brin.ShouldBe("ZZZZ");
        found.Hoger.ShouldBeTrue();
        found.Q!.Value.ShouldBeGreaterThanOrEqualTo(found.P!.Value);
    }

    [Fact]
    public void Schools_that_always_differ_much_widen_the_limits()
    {
        Waargenomen[] schools =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(i => School($"{i:00}AA", 300 + i * 40, 2700 - i * 40)),
        ];
        Trechter funnel = Trechter.Maak(schools)!;

        funnel.Verbreed.ShouldBeTrue();
        funnel.Phi!.Value.ShouldBeGreaterThan(10);
        funnel.Grenzen(3000, 0.95).Upper.ShouldBeGreaterThan(funnel.Toeval(3000, 0.95).Upper);
        funnel.Grenzen(3000, 0.95).Lower.ShouldBeGreaterThanOrEqualTo(0);
        funnel.Opvallend.Count().ShouldBeLessThan(5);
    }

    [Fact]
    public void A_hidden_number_never_makes_a_school_stand_out()
    {
        // With 1 it would lie at the country, with 4 above it: it may be either.
        Waargenomen[] schools =
        [
            .. Enumerable.Range(0, 30).Select(i => School($"{i:00}AA", 100, 9900)),
            School("ZZZZ", null, 150),
        ];
        Trechter funnel = Trechter.Maak(schools)!;

        funnel.Punten[^1].P.ShouldBe(1);
    }

    [Fact]
    public void There_is_no_funnel_of_a_handful_of_schools() =>
        Trechter.Maak(Gelijk(5, 100, 200)).ShouldBeNull();

    [Fact]
    public void The_most_alike_comes_first_and_a_school_is_not_its_own_peer()
    {
        Profiel[] profiles =
        [
            new("01AA", 10_000, 0.3, "roc", "PV20", "AM01"),
            new("02AA", 10_500, 0.31, "roc", "PV20", "AM01"),
            new("03AA", 10_500, 0.31, "aoc", "PV20", "AM01"),
            new("04AA", 500, 0.9, "vakinstelling", "PV30", "AM20"),
        ];

        string[] order =
        [
            .. Gelijken.Van("01AA", profiles, Gelijken.Alle).Select(one => one.Profiel.Brin),
        ];

        order.ShouldBe(["02AA", "03AA", "04AA"]);
        Gelijken.Van("99ZZ", profiles, Gelijken.Alle).ShouldBeEmpty();
        Gelijken
            .Van("01AA", profiles, [Kenmerk.Regio])
            .Select(one => one.Afstand)
            .ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void Nothing_is_explained_by_equal_groups_and_everything_by_opposite_ones()
    {
        Verklaard equal = Verklaard.Van([Deel("a", 30, 70), Deel("b", 60, 140)])!;
        Verklaard opposite = Verklaard.Van([Deel("a", 100, 0), Deel("b", 0, 100)])!;
        Verklaard known = Verklaard.Van([Deel("a", 10, 30), Deel("b", 30, 10)])!;

        equal.Hoog.ShouldBe(0, 1e-12);
        opposite.Laag.ShouldBe(1, 1e-12);
        known.Laag.ShouldBe(0.25, 1e-12);
        known.Groepen.ShouldBe(2);
    }

    [Fact]
    public void Hidden_cells_leave_what_is_explained_between_two_numbers()
    {
        Verklaard outcome = Verklaard.Van([
            new("a", Aantal.VanCel(null), Aantal.VanCel(20)),
            Deel("b", 20, 20),
        ])!;

        outcome.Laag.ShouldBeLessThan(outcome.Hoog);
    }

    [Fact]
    public void With_three_values_there_is_no_projection()
    {
        Vooruitblik outcome = Kijk([(2021, 1), (2022, 2), (2023, 3)], 10, 2027);

        outcome.Geen.ShouldBe(GeenVooruitblik.TeWeinigMetingen);
        outcome.Verwacht.ShouldBeNull();
        outcome.Kans.ShouldBeNull();
    }

    [Fact]
    public void No_line_over_a_break()
    {
        Vooruitblik outcome = Vooruitblik.Maak(
            [(2020, 1), (2021, 2), (2022, 3), (2023, 4), (2024, 5)],
            new Streef(Vergelijking.Minstens, 10, null),
            2027,
            gebroken: true
        );

        outcome.Geen.ShouldBe(GeenVooruitblik.Breuk);
        outcome.Verwacht.ShouldBeNull();
    }

    [Fact]
    public void The_chance_and_the_needed_pace_point_the_same_way()
    {
        (double, double)[] rising =
        [
            (2021, 20),
            (2022, 22.5),
            (2023, 23.8),
            (2024, 26.1),
            (2025, 28),
        ];

        Vooruitblik reachable = Kijk(rising, 29, 2027);
        Vooruitblik far = Kijk(rising, 60, 2027);

        reachable.Kans!.Value.ShouldBeGreaterThan(0.9);
        far.Kans!.Value.ShouldBeLessThan(0.01);
        far.NodigPerJaar!.Value.ShouldBe(16, 1e-9);
        reachable.Verwacht!.Value.Contains(reachable.Verwacht.Value.Estimate).ShouldBeTrue();
        Kijk(rising, 29, 2025).Geen.ShouldBe(GeenVooruitblik.AlVoorbij);
    }

    private static Groepsdeel Deel(string group, int bbl, int rest) =>
        new(group, Aantal.VanCel(bbl), Aantal.VanCel(rest));

    private static Vooruitblik Kijk((double, double)[] points, decimal target, double moment) =>
        Vooruitblik.Maak(
            points,
            new Streef(Vergelijking.Minstens, target, null),
            moment,
            gebroken: false
        );
}
