using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Tests.Domain;

/// <summary>The truth table of docs/methods/oordeel.md.</summary>
public class OordeelTests
{
    private static Meting M(double value, string? period, string qualifier = "exact") =>
        new((decimal)value, period is null ? null : Periode.Lees(period).Value, qualifier);

    private static Streef Doel(
        Vergelijking compare,
        double value,
        string? period,
        Dekking coverage = Dekking.Gelijk,
        Verschil? difference = null
    ) =>
        new(
            compare,
            (decimal)value,
            period is null ? null : Periode.Lees(period).Value,
            coverage,
            difference
        );

    private static OordeelInvoer Percentage(Meting? begin, Meting? latest, Streef? target) =>
        new(Richting.Hoger, begin, latest, target, Onzekerheid.Afronding, 1);

    [Theory]
    // Higher is better, target 70 in 2026, whole per cents.
    [InlineData(50, 70, 70, "2026", "Behaald")]
    [InlineData(50, 60, 70, "2026", "OpKoers")]
    [InlineData(50, 59, 70, "2026", "TeLangzaam")]
    [InlineData(50, 51, 70, "2026", "GeenVerandering")]
    [InlineData(50, 50, 70, "2026", "GeenVerandering")]
    [InlineData(50, 49, 70, "2026", "GeenVerandering")]
    [InlineData(50, 48, 70, "2026", "Verslechtert")]
    // The term is over and the target was missed.
    [InlineData(50, 60, 70, "2024", "TeLangzaam")]
    // Without a year pace cannot be weighed, but wrong way and standstill can.
    [InlineData(50, 60, 70, null, "GeenOordeel")]
    [InlineData(50, 51, 70, null, "GeenVerandering")]
    [InlineData(50, 40, 70, null, "Verslechtert")]
    [InlineData(50, 71, 70, null, "Behaald")]
    public void Higher_is_better(
        double begin,
        double latest,
        double target,
        string? year,
        string word
    ) =>
        Oordeel
            .Bepaal(
                Percentage(
                    M(begin, "2022"),
                    M(latest, "2024"),
                    Doel(Vergelijking.Minstens, target, year)
                )
            )
            .Woord.ToString()
            .ShouldBe(word);

    [Theory]
    [InlineData(50, 30, "Behaald")]
    [InlineData(50, 40, "OpKoers")]
    [InlineData(50, 44, "TeLangzaam")]
    [InlineData(50, 51, "GeenVerandering")]
    [InlineData(50, 56, "Verslechtert")]
    public void Lower_is_better(double begin, double latest, string word) =>
        Oordeel
            .Bepaal(
                Percentage(
                    M(begin, "2022"),
                    M(latest, "2024"),
                    Doel(Vergelijking.Hoogstens, 30, "2026")
                ) with
                {
                    Richting = Richting.Lager,
                }
            )
            .Woord.ToString()
            .ShouldBe(word);

    [Fact]
    public void Every_thing_that_can_be_missing_has_its_own_reason()
    {
        Streef target = Doel(Vergelijking.Minstens, 70, "2026");
        OordeelInvoer full = Percentage(M(50, "2022"), M(60, "2024"), target);
        var table = new Dictionary<Reden, OordeelInvoer>
        {
            [Reden.GeenWaarde] = full with { Begin = null, Laatst = null },
            [Reden.GeenBeginwaarde] = full with { Begin = null },
            [Reden.GeenActueleWaarde] = full with { Laatst = null },
            [Reden.PeriodeOnbekend] = full with { Laatst = M(60, null) },
            [Reden.GeenStreefwaarde] = full with { Streef = null },
            [Reden.GeenStreefjaar] = full with { Streef = target with { Periode = null } },
            [Reden.BronGewisseld] = full with { Breuk = Verschil.Bron },
            [Reden.AndereDefinitie] = full with
            {
                Streef = target with { Verschil = Verschil.Definitie },
            },
            [Reden.AnderePopulatie] = full with
            {
                Streef = target with { Verschil = Verschil.Noemer },
            },
            [Reden.EffectNogNietZichtbaar] = full with
            {
                EffectNietVoor = new DateOnly(2025, 1, 1),
            },
            [Reden.GeenRichting] = full with { Richting = Richting.Geen },
            [Reden.AlleenWoorden] = full with { Kwalitatief = true },
            [Reden.DeelVanHetDoel] = full with
            {
                Streef = target with { Dekking = Dekking.ReeksIsDeel },
            },
        };

        table.Keys.Order().ShouldBe(Enum.GetValues<Reden>().Order());
        foreach ((Reden reason, OordeelInvoer input) in table)
        {
            OordeelUitkomst outcome = Oordeel.Bepaal(input);
            outcome.Woord.ShouldBe(OordeelWoord.GeenOordeel, reason.ToString());
            outcome.Redenen[0].ShouldBe(reason);
        }
    }

    [Fact]
    public void Met_needs_no_baseline_but_does_need_the_same_group()
    {
        Streef target = Doel(Vergelijking.Minstens, 35, null);

        Oordeel
            .Bepaal(Percentage(null, M(36, "2024"), target))
            .Woord.ShouldBe(OordeelWoord.Behaald);
        Oordeel
            .Bepaal(Percentage(null, M(36, "2024"), target with { Verschil = Verschil.Noemer }))
            .Redenen[0]
            .ShouldBe(Reden.AnderePopulatie);
    }

    [Theory]
    [InlineData(Vergelijking.Minder, false)]
    [InlineData(Vergelijking.Hoogstens, true)]
    public void Fewer_than_and_at_most_differ_at_the_number_itself(object compare, bool met) =>
        (
            Oordeel
                .Bepaal(
                    new OordeelInvoer(
                        Richting.Lager,
                        M(25544, "2021/2022"),
                        M(18000, "2024/2025"),
                        Doel((Vergelijking)compare, 18000, "2025/2026"),
                        Onzekerheid.Poisson
                    )
                )
                .Woord == OordeelWoord.Behaald
        ).ShouldBe(met);

    [Fact]
    public void A_verdict_shows_its_arithmetic()
    {
        OordeelUitkomst outcome = Oordeel.Bepaal(
            new OordeelInvoer(
                Richting.Lager,
                M(25544, "2021/2022"),
                M(22308, "2023/2024"),
                Doel(Vergelijking.Minder, 18000, "2025/2026", Dekking.ReeksIsDeel),
                Onzekerheid.Poisson
            )
        );

        outcome.Woord.ShouldBe(OordeelWoord.TeLangzaam);
        outcome.AlDoorDeelGemist.ShouldBeTrue();
        outcome.Verandering!.Value.ShouldBe(-3236);
        outcome.GerealiseerdPerJaar!.Value.ShouldBe(-1618, 3);
        outcome.NodigPerJaar!.Value.ShouldBe(-2154, 5);
        outcome.Verwacht!.Value.ShouldBe(19072, 10);
        // Two Poisson counts extrapolated by one stretch: 1.96 √(4·22308 + 25544) ≈ 662.
        outcome.VerwachtMarge!.Value.Lower.ShouldBe(19072 - 662, 20);
        outcome.VerwachtMarge.Value.Upper.ShouldBe(19072 + 662, 20);
        outcome.Randgeval.ShouldBeFalse();
    }

    [Fact]
    public void A_known_numerator_decides_by_interval_instead_of_rounding()
    {
        OordeelInvoer Share(decimal x, decimal n) =>
            new(
                Richting.Hoger,
                new Meting(50, Periode.Jaar(2022), "exact", n / 2, n),
                new Meting(100 * x / n, Periode.Jaar(2024), "exact", x, n),
                Doel(Vergelijking.Minstens, 90, "2026")
            );

        Oordeel.Bepaal(Share(53, 100)).Woord.ShouldBe(OordeelWoord.GeenVerandering);
        Oordeel.Bepaal(Share(53_000, 100_000)).Woord.ShouldBe(OordeelWoord.TeLangzaam);
        Oordeel.Bepaal(Share(53_000, 100_000)).OnzekerheidOnbekend.ShouldBeFalse();
    }

    [Theory]
    [InlineData("exact", 1)]
    [InlineData("circa", 1.5)]
    public void A_vague_figure_proves_less(string qualifier, double smallest)
    {
        OordeelUitkomst outcome = Oordeel.Bepaal(
            Percentage(M(10, "2023", qualifier), M(12, "2024"), null)
        );

        outcome.KleinsteVerandering.ShouldBe(smallest);
        outcome.OnzekerheidOnbekend.ShouldBeTrue();
    }
}
