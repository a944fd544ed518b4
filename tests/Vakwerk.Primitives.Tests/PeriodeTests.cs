using Vakwerk.Primitives;

namespace Vakwerk.Primitives.Tests;

public class PeriodeTests
{
    [Theory]
    [InlineData("2024", PeriodeSoort.Jaar, "2024-01-01", "2024-12-31")]
    [InlineData("2023/2024", PeriodeSoort.Schooljaar, "2023-08-01", "2024-07-31")]
    [InlineData("2021-07", PeriodeSoort.Maand, "2021-07-01", "2021-07-31")]
    [InlineData("2026-Q1", PeriodeSoort.Kwartaal, "2026-01-01", "2026-03-31")]
    [InlineData("2024-02-29", PeriodeSoort.Dag, "2024-02-29", "2024-02-29")]
    [InlineData("2024-2027", PeriodeSoort.Jaren, "2024-01-01", "2027-12-31")]
    public void Reads_and_writes_the_same_spelling(
        string text,
        PeriodeSoort soort,
        string begin,
        string eind
    )
    {
        Periode periode = Periode.Lees(text).Value;

        periode.Soort.ShouldBe(soort);
        periode.Begin.ToString("o").ShouldBe(begin);
        periode.Eind.ToString("o").ShouldBe(eind);
        periode.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("20223")]
    [InlineData("2023/2025")]
    [InlineData("2021-13")]
    [InlineData("2023-02-29")]
    [InlineData("2027-2024")]
    [InlineData("0000")]
    [InlineData("2026-Q5")]
    [InlineData("")]
    public void Refuses_what_is_no_period(string text)
    {
        Fout fout = Periode.Lees(text).Fouten.ShouldHaveSingleItem();

        fout.Code.ShouldBe("periode.ongeldig");
        fout.Tekst.ShouldContain($"'{text}'");
    }

    [Fact]
    public void Different_kinds_share_one_axis()
    {
        Periode[] periods = [Periode.Jaar(2024), Periode.Schooljaar(2022), Periode.Jaar(2022)];

        periods.Order().Select(p => p.ToString()).ShouldBe(["2022", "2022/2023", "2024"]);
        Periode.Schooljaar(2023).Midden.ShouldBe(2024.08, 0.01);
    }
}
