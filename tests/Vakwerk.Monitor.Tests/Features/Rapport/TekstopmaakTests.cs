using Vakwerk.Monitor.Features.Rapport.Teksten;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Tests.Features.Rapport;

public class TekstopmaakTests
{
    [Fact]
    public void An_empty_line_begins_a_paragraph_and_a_hyphen_an_item()
    {
        IReadOnlyList<Blok> blocks = Tekstopmaak.Blokken(
            "Eerste regel\nloopt door.\n\nTweede alinea:\n- een punt\n- nog een - met streepje\nDerde alinea."
        );

        blocks
            .Select(Plat)
            .ShouldBe([
                "p Eerste regel loopt door.",
                "p Tweede alinea:",
                "l een punt|nog een - met streepje",
                "p Derde alinea.",
            ]);
    }

    [Theory]
    [InlineData("-5 procent is geen punt", "p -5 procent is geen punt")]
    [InlineData("  - ingesprongen", "l ingesprongen")]
    [InlineData("*niet* <b>vet</b> # en geen kop", "p *niet* <b>vet</b> # en geen kop")]
    public void Nothing_else_has_a_meaning(string text, string expected) =>
        Tekstopmaak.Blokken(text).Select(Plat).ShouldBe([expected]);

    [Theory]
    [InlineData("a\r\n\r\n\r\n\r\nb  \r\n", "a\n\nb")]
    [InlineData("\n\n  a", "a")]
    [InlineData("a\u0000b\u0008c\uFFFE", "abc")]
    [InlineData("kop \U0001F600 e\u0301", "kop \U0001F600 e\u0301")]
    [InlineData(null, "")]
    [InlineData(" \r\n ", "")]
    public void What_a_document_cannot_hold_is_not_kept(string? text, string expected)
    {
        Tekstopmaak.Net(text).ShouldBe(expected);
        Tekstopmaak.Net(expected).ShouldBe(expected);
    }

    [Fact]
    public void Half_a_character_becomes_a_mark_instead_of_a_broken_document() =>
        Tekstopmaak.Net("a" + (char)0xD83D + "b").ShouldBe("a\uFFFDb");

    [Fact]
    public void The_source_stands_behind_the_first_words_only()
    {
        var note = new Voetnoot("Tekst van OCW.");

        IReadOnlyList<Blok> blocks = Tekstopmaak.Blokken("- een\n- twee\n\nDrie.", note);

        ((Lijst)blocks[0]).Punten.Select(item => item.Stukken[0].Bron).ShouldBe([note, null]);
        ((Alinea)blocks[1]).Tekst.Stukken[0].Bron.ShouldBeNull();
    }

    private static string Plat(Blok block) =>
        block switch
        {
            Alinea paragraph => "p " + paragraph.Tekst.Plat,
            Lijst list => "l " + string.Join('|', list.Punten.Select(item => item.Plat)),
            _ => block.ToString(),
        };
}
