using Vakwerk.Primitives;

namespace Vakwerk.Primitives.Tests;

public class KamerstukNummerTests
{
    [Theory]
    [InlineData("31 524, nr. 549", "31524-549")]
    [InlineData("31524-507", "31524-507")]
    [InlineData("35300-VIII-197", "35300-VIII-197")]
    [InlineData("35 300 VIII, nr. 197", "35300-VIII-197")]
    [InlineData("Kamerstuk 36 200 VIII, nr. 63", "36200-VIII-63")]
    [InlineData("Kamerstuk, 31 524, nr. 518.", "31524-518")]
    [InlineData("Kamerstukken 2022/23, 31 524, nr. 559", "31524-559")]
    [InlineData("Kamerstukken 2022–2023, 31 524, nr. 559", "31524-559")]
    [InlineData("kst-31524-572", "31524-572")]
    [InlineData("31.524 nr 549", "31524-549")]
    [InlineData("  36 740 viii, nr. 11 ", "36740-VIII-11")]
    public void Reads_every_spelling(string text, string key)
    {
        KamerstukNummer.Lees(text).Value.Sleutel.ShouldBe(key);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("nr. 549")]
    [InlineData("3152-549")]
    [InlineData("31 524, nr. 0")]
    [InlineData("31 524, nr. 549 en 31 524, nr. 550")]
    public void Refuses_what_is_no_number(string? text)
    {
        KamerstukNummer
            .Lees(text)
            .Fouten.ShouldHaveSingleItem()
            .Code.ShouldBe("kamerstuk.ongeldig");
    }

    [Fact]
    public void Writes_the_official_spelling()
    {
        KamerstukNummer.Lees("36200-VIII-144").Value.ToString().ShouldBe("36 200 VIII, nr. 144");
        KamerstukNummer.Lees("31524-549").Value.ToString().ShouldBe("31 524, nr. 549");
    }

    [Fact]
    public void Finds_numbers_in_running_text()
    {
        const string text =
            "Zie Kamerstuk 36 200 VIII, nr. 63 en Kamerstuk 36 200 VIII, nr. 144, en 31 524, nr. 549.";

        KamerstukNummer
            .Vind(text)
            .Select(hit => hit.Nummer.Sleutel)
            .ShouldBe(["36200-VIII-63", "36200-VIII-144", "31524-549"]);
    }

    [Fact]
    public void Amounts_and_years_are_no_papers()
    {
        KamerstukNummer.Vind("Van 25.544 in 2021/2022 naar 22.308 in 2023/2024").ShouldBeEmpty();
    }
}
