using Vakwerk.Platform.Search;

namespace Vakwerk.Platform.Tests.Search;

/// <summary>The sample vocabulary that Snowball publishes with the algorithm.</summary>
public class SnowballDutchTests
{
    private const string Words = """
        lichaamsziek lichamelijk lichamelijke lichamelijkheden lichamen lichere licht lichtbeeld lichtbruin
        lichtdoorlatende lichte lichten lichtende lichtenvoorde lichter lichtere lichters lichtgevoeligheid
        lichtgewicht lichtgrijs lichthoeveelheid lichtintensiteit lichtje lichtjes lichtkranten lichtkring
        lichtkringen lichtregelsystemen lichtste lichtstromende lichtte lichtten lichttoetreding
        lichtverontreinigde lichtzinnige lid lidia lidmaatschap lidstaten lidvereniging
        opgingen opglanzing opglanzingen opglimlachten opglimpen opglimpende opglimping opglimpingen opgraven
        opgrijnzen opgrijzende opgroeien opgroeiende opgroeiplaats ophaal ophaaldienst ophaalkosten
        ophaalsystemen ophaalt ophaaltruck ophalen ophalend ophalers ophef opheffen opheffende opheffing
        opheldering ophemelde ophemelen opheusden ophief ophield ophieven ophoepelt ophoog ophoogzand ophopen
        ophoping ophouden
        """;

    private const string Stems = """
        lichaamsziek licham licham licham licham licher licht lichtbeeld lichtbruin
        lichtdoorlat licht licht lichtend lichtenvoord lichter lichter lichter lichtgevoel
        lichtgewicht lichtgrijs lichthoevel lichtintensiteit lichtj lichtjes lichtkrant lichtkring
        lichtkring lichtregelsystem lichtst lichtstrom licht licht lichttoetred
        lichtverontreinigd lichtzinn lid lidia lidmaatschap lidstat lidveren
        opging opglanz opglanz opglimlacht opglimp opglimp opglimp opglimp opgrav
        opgrijnz opgrijz opgroei opgroei opgroeiplat ophal ophaaldienst ophaalkost
        ophaalsystem ophaalt ophaaltruck ophal ophal ophaler ophef opheff opheff opheff
        ophelder ophemeld ophemel opheusd ophief ophield ophiev ophoepelt ophog ophoogzand ophop
        ophop ophoud
        """;

    [Fact]
    public void Stems_the_published_vocabulary()
    {
        string[] words = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] stems = Stems.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        words.Length.ShouldBe(stems.Length);
        words.Select(SnowballDutch.Stam).ShouldBe(stems);
    }

    [Theory]
    [InlineData("maan", "man")]
    [InlineData("brood", "brod")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("gemeenten", "gemeent")]
    [InlineData("coördinatie", "coordinatie")]
    [InlineData("yoghurt", "yoghurt")]
    [InlineData("draaien", "draai")]
    [InlineData("de", "de")]
    [InlineData("", "")]
    public void Stems_single_words(string word, string stem)
    {
        SnowballDutch.Stam(word).ShouldBe(stem);
    }

    [Fact]
    public void Singular_and_plural_meet()
    {
        foreach (
            (string one, string other) in (ReadOnlySpan<(string, string)>)
                [
                    ("afspraak", "afspraken"),
                    ("student", "studenten"),
                    ("opleiding", "opleidingen"),
                    ("school", "scholen"),
                    ("leerbedrijf", "leerbedrijfs"),
                ]
        )
        {
            SnowballDutch.Stam(one).ShouldBe(SnowballDutch.Stam(other), one);
        }
    }
}
