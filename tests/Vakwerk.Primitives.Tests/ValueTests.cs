using System.Globalization;
using Vakwerk.Primitives;

namespace Vakwerk.Primitives.Tests;

public class ValueTests
{
    [Fact]
    public void Brin_number_is_two_digits_and_two_letters()
    {
        BrinNummer.Lees(" 25pw ").Value.Code.ShouldBe("25PW");
        foreach (string wrong in (string[])["", "25P", "2PWX", "25PW1", "ÀÀAA"])
        {
            BrinNummer.Lees(wrong).Fouten.ShouldHaveSingleItem().Code.ShouldBe("brin.ongeldig");
        }
    }

    [Fact]
    public void Numbers_are_written_the_dutch_way()
    {
        Notatie.Getal(22308).ShouldBe("22.308");
        Notatie.Getal(-1234.56m, 2).ShouldBe("−1.234,56");
        Notatie.Getal(36.0m).ShouldBe("36");
        Notatie.MiljoenEuro(47.2m).ShouldBe("€\u00a047,2\u00a0mln");
        Notatie.Datum(new DateOnly(2024, 7, 17)).ShouldBe("17 juli 2024");
    }

    [Theory]
    [InlineData("en-GB", "22,308.5", "31.0", "17 July 2024")]
    [InlineData("en-US", "22.308,5", "31,0", "17 juli 2024")]
    [InlineData("", "22.308,5", "31,0", "17 juli 2024")]
    public void Only_an_english_page_writes_the_english_way(
        string culture,
        string number,
        string share,
        string date
    )
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Notatie.Getal(22308.5m).ShouldBe(number);
        Notatie.Vast(31).ShouldBe(share);
        Notatie.Datum(new DateOnly(2024, 7, 17)).ShouldBe(date);
    }

    [Fact]
    public void A_result_is_a_value_or_at_least_one_mistake()
    {
        Result<int> good = 5;
        Result<int> bad = new Fout("x", null, "Fout.");

        good.Ok.ShouldBeTrue();
        bad.Ok.ShouldBeFalse();
        Should.Throw<ArgumentException>(() => (Result<int>)Array.Empty<Fout>());
    }
}
