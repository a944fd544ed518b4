using System.Globalization;
using Vakwerk.Agenda.Domain;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Tests.Domain;

public class TermijnTests
{
    /// <summary>The convention: the last day that the words still allow.</summary>
    [Theory]
    [InlineData("2023-10-12", "2023-10-12")]
    [InlineData("beoogd 2027-08-01", "2027-08-01")]
    [InlineData("Q1 2026", "2026-03-31")]
    [InlineData("Q1 2026 (nadere afspraken)", "2026-03-31")]
    [InlineData("uitvoering start Q1 2026", "2026-03-31")]
    [InlineData("Q2 2024", "2024-06-30")]
    [InlineData("begin 2024", "2024-03-31")]
    [InlineData("voorjaar 2024", "2024-06-20")]
    [InlineData("voorjaar 2024 naar Raad van State", "2024-06-20")]
    [InlineData("vóór de zomer van 2026", "2026-06-20")]
    [InlineData("contouren vóór zomer 2026", "2026-06-20")]
    [InlineData("advies vóór de zomer van 2023", "2023-06-20")]
    [InlineData("zomer 2024", "2024-09-22")]
    [InlineData("half juli 2022", "2022-07-20")]
    [InlineData("na de zomer van 2024", "2024-12-31")]
    [InlineData("daarna: na de zomer van 2024", "2024-12-31")]
    [InlineData("kort na Prinsjesdag 2022", "2022-10-31")]
    [InlineData("oktober 2024", "2024-10-31")]
    [InlineData("uitkomsten najaar 2024", "2024-12-21")]
    [InlineData("eind 2024", "2024-12-31")]
    [InlineData("Kennispunt stopt eind 2023", "2023-12-31")]
    [InlineData("tweede helft van 2026", "2026-12-31")]
    [InlineData("tweede helft 2026", "2026-12-31")]
    [InlineData("verkenning rond jaarwisseling 2025/2026", "2026-01-31")]
    [InlineData("schooljaar 2023-2024", "2024-07-31")]
    [InlineData("uiterlijk vóór studiejaar 2024-2025", "2024-07-31")]
    [InlineData("studiejaren 2025-2026 en 2026-2027", "2027-07-31")]
    [InlineData("2022", "2022-12-31")]
    [InlineData("2026 (motie)", "2026-12-31")]
    [InlineData("start voorbereiding 2026", "2026-12-31")]
    [InlineData("2023 en 2024", "2024-12-31")]
    [InlineData("2024-2027", "2027-12-31")]
    [InlineData("pilot 2024-2028", "2028-12-31")]
    [InlineData("t/m 2025", "2025-12-31")]
    [InlineData("t/m september 2027", "2027-09-30")]
    [InlineData("elk najaar t/m 2027", "2027-12-31")]
    [InlineData("jaarlijks t/m 2027", "2027-12-31")]
    [InlineData("vier jaar vanaf 2022", "2026-12-31")]
    [InlineData("structureel", null)]
    [InlineData("jaarlijks", null)]
    [InlineData("vanaf 2022", null)]
    [InlineData("vanaf 2024, jaarlijks", null)]
    [InlineData("vanaf het jaar na de brief", null)]
    [InlineData("korte termijn", null)]
    [InlineData("na 2027", null)]
    [InlineData("acht jaar", null)]
    [InlineData("verlengd met vijf jaar", null)]
    [InlineData("volgend begrotingsmoment", null)]
    [InlineData("brief over de voortgang Werkagenda", null)]
    public void Words_become_the_last_day_that_they_allow(string words, string? day)
    {
        Result<Termijn> result = Termijn.Lees(words);

        result.Ok.ShouldBeTrue(words);
        result.Value.Woorden.ShouldBe(words);
        result.Value.Uiterlijk.ShouldBe(
            day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture)
        );
    }

    [Theory]
    [InlineData("2024-2027", true)]
    [InlineData("t/m 2025", true)]
    [InlineData("elk najaar t/m 2027", true)]
    [InlineData("Q1 2026", false)]
    [InlineData("najaar 2024", false)]
    [InlineData("jaarwisseling 2025/2026", false)]
    [InlineData("uiterlijk vóór studiejaar 2024-2025", false)]
    public void A_stretch_of_time_is_not_a_moment(string words, bool stretch) =>
        Termijn.Lees(words).Value!.Looptijd.ShouldBe(stretch);

    [Fact]
    public void Of_several_terms_the_last_day_counts()
    {
        Termijn[] terms = Termijn
            .LeesAlle(
                "verkenning rond jaarwisseling 2025/2026; contouren vóór zomer 2026; jaarlijks"
            )
            .Value!;

        terms.Length.ShouldBe(3);
        Termijn.Laatste(terms).ShouldBe(new DateOnly(2026, 6, 20));
        Termijn.Laatste([]).ShouldBeNull();
    }

    [Theory]
    [InlineData("binnenkort")]
    [InlineData("Q5 2026")]
    [InlineData("2024-13-01")]
    public void Words_that_nobody_knows_are_a_mistake_that_helps(string words)
    {
        Result<Termijn[]> result = Termijn.LeesAlle(words);

        result.Ok.ShouldBeFalse();
        result.Fouten[0].Tekst.ShouldContain(words);
        result.Fouten[0].Tekst.ShouldContain("Schrijf bijvoorbeeld");
    }
}
