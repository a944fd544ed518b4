using System.Text;
using Vakwerk.Monitor.Features.Maatregel;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Tests.Domain;

public class EffectBestandTests
{
    /// <summary>Ten units that start in 2022 or 2023 and ten that never do; all move by one a year, and the start adds <paramref name="effect"/>.</summary>
    internal static string Bestand(double effect, double drift = 0)
    {
        var text = new StringBuilder("eenheid;periode;start;uitkomst\n");
        for (int unit = 0; unit < 20; unit++)
        {
            int start =
                unit < 5 ? 2022
                : unit < 10 ? 2023
                : 0;
            for (int year = 2019; year <= 2025; year++)
            {
                // A little noise that is not the same for all, so that there is a margin.
                double noise = ((unit * 7 + year * 3) % 5 - 2) / 10.0;
                double value = year + noise + (start > 0 ? drift * (year - 2019) : 0);
                value += start > 0 && year >= start ? effect : 0;
                text.AppendLine(
                    Notatie.Nederlands,
                    $"school {unit};{year};{(start > 0 ? start : "")};{value}"
                );
            }
        }

        return text.ToString();
    }

    private static Result<EffectBestand> Lees(string text) =>
        EffectBestand.Lees(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void The_effect_that_was_put_in_comes_out()
    {
        var outcome = EffectUitkomst.Bereken(Lees(Bestand(3)).Value!);

        outcome.Samen.Estimate.ShouldBe(3, 0.2);
        outcome.Marge.Contains(0).ShouldBeFalse();
        outcome.Vooraf.ShouldBe(Vooraf.GeenAfwijking);
        (outcome.Eenheden, outcome.Gestart).ShouldBe((20, 10));
    }

    [Fact]
    public void Groups_that_drift_apart_before_the_start_give_no_outcome()
    {
        var outcome = EffectUitkomst.Bereken(Lees(Bestand(0, drift: 2)).Value!);

        outcome.Vooraf.ShouldBe(Vooraf.Afwijking);
    }

    [Theory]
    [InlineData("a;b\n1;2", "eenheid, periode, start, uitkomst")]
    [InlineData("eenheid;periode;start;uitkomst\nA;2020;;", "leeg is geen 0")]
    [InlineData("eenheid;periode;start;uitkomst\nA;vorig jaar;;1", "Regel 2")]
    [InlineData("eenheid;periode;start;uitkomst\nA;2020;ooit;1", "is geen start")]
    [InlineData("eenheid;periode;start;uitkomst\nA;2020;;1;5", "5 velden")]
    [InlineData("eenheid;periode;start;uitkomst\nA;2020;;1\nA;2020;;2\nA;2021;;2", "twee rijen")]
    [InlineData("eenheid;periode;start;uitkomst\nA;2020;2021;1\nA;2021;;2", "twee verschillende")]
    [InlineData("eenheid;periode;start;uitkomst\nA;2020;;1\nA;2021;;2", "ten minste 5 nodig")]
    [InlineData("", "ontbreken")]
    public void A_mistake_says_what_is_wrong_and_where(string text, string help) =>
        string.Join(' ', Lees(text).Fouten.Select(fault => fault.Tekst)).ShouldContain(help);

    [Fact]
    public void What_is_no_text_or_too_large_is_refused()
    {
        EffectBestand.Lees([0x50, 0x4b, 0xff, 0xfe]).Ok.ShouldBeFalse();
        EffectBestand.Lees(new byte[EffectBestand.MeesteBytes + 1]).Ok.ShouldBeFalse();
    }

    [Fact]
    public void A_comma_file_has_decimal_points()
    {
        string comma = Bestand(3).Replace(',', '.').Replace(';', ',');

        EffectUitkomst
            .Bereken(Lees(comma).Value!)
            .Samen.Estimate.ShouldBe(
                EffectUitkomst.Bereken(Lees(Bestand(3)).Value!).Samen.Estimate
            );
    }
}
