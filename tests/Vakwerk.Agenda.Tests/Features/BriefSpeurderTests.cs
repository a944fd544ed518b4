using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Brieven;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

public class BriefSpeurderTests
{
    private static readonly Letterkennis Kennis = new(
        [
            KamerstukNummer.Lees("31 524, nr. 572").Value,
            KamerstukNummer.Lees("31 524, nr. 549").Value,
            KamerstukNummer.Lees("36 200 VIII, nr. 144").Value,
        ],
        [
            new Kamerlid
            {
                Naam = "Koekkoek",
                Spellingen = ["Koekoek"],
                Partijen = [],
                PartijInBrieven = [],
                Bron = "",
            },
        ]
    );

    private static string[] Soorten(params string[] lines) =>
        [.. BriefSpeurder.Zoek(lines, Kennis).Select(item => $"{item.Regel} {item.Soort}")];

    [Fact]
    public void Transposed_dossier_number_is_found() =>
        Soorten("Eerste regel.", "18 Kamerstuk 31 542, nr. 572.").ShouldBe(["2 dossier"]);

    [Theory]
    [InlineData("18 Kamerstuk 31 524, nr. 999.")]
    [InlineData("18 Kamerstuk 26 695, nr. 143.")]
    [InlineData("18 Kamerstuk 31 542, nr. 12.")]
    public void Other_numbers_are_left_alone(string line) => Soorten(line).ShouldBeEmpty();

    [Fact]
    public void One_number_under_two_footnotes_is_found() =>
        Soorten("7 Kamerstuk 36 200 VIII, nr. 144.", "10 Kamerstuk, 36 200 VIII, nr. 144.")
            .ShouldBe(["2 kamerstuk"]);

    [Fact]
    public void Page_without_a_number_is_found() =>
        Soorten("Dit staat op pagina xx van het plan.").ShouldBe(["1 pagina"]);

    [Theory]
    [InlineData("de brief van 13 december", "202320. Daarna volgt meer.")]
    [InlineData("de brief van", "13 mei 202336 gaat daarover")]
    public void Footnote_glued_to_a_year_is_found(string first, string second) =>
        Soorten(first, second).ShouldBe(["2 voetnoot"]);

    [Fact]
    public void Footnote_glued_to_a_page_number_is_found() =>
        Soorten("afspraken op pagina 5 en 6.16 SBB gaat ermee aan de slag")
            .ShouldBe(["1 voetnoot"]);

    [Theory]
    [InlineData("In 2024 kregen 2.316 studenten hulp.")]
    [InlineData("Het gaat om 22.308 studenten in 2023/2024.")]
    [InlineData("Dat kost € 34,3 miljoen en daarna € 10 miljoen.")]
    [InlineData("Er wonen 1,2 miljoen mensen.")]
    [InlineData("De Vereniging van Nederlandse Gemeenten (VNG) doet mee.")]
    [InlineData("Het lid Koekkoek vraagt hierom.")]
    public void Ordinary_sentences_are_left_alone(string line) => Soorten(line).ShouldBeEmpty();

    [Fact]
    public void Amount_without_euro_sign_is_found() =>
        Soorten("Het kabinet geeft 10 miljoen per jaar.").ShouldBe(["1 bedrag"]);

    [Fact]
    public void Other_organisation_behind_VNG_is_found() =>
        Soorten("Zie de Vereniging Gehandicaptenzorg Nederland (VNG) hierover.")
            .ShouldBe(["1 afkorting"]);

    [Fact]
    public void Other_spelling_of_a_member_is_found() =>
        Soorten("De leden Koekoek en anderen vragen hierom.").ShouldBe(["1 naam"]);

    [Theory]
    [InlineData("Er zijn vier maatregelen:", 5, true)]
    [InlineData("Er zijn vier maatregelen:", 4, false)]
    [InlineData("Er zijn vier maatregelen.", 5, false)]
    public void Number_word_is_held_against_the_list_that_follows(
        string line,
        int bullets,
        bool odd
    ) =>
        Soorten([line, .. Enumerable.Repeat("• een maatregel", bullets)])
            .ShouldBe(odd ? ["1 telwoord"] : []);

    [Fact]
    public void Hostile_line_ends_in_time() =>
        Soorten(new string('1', 200_000), string.Concat(Enumerable.Repeat("vier a ", 20_000)))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("001_b701d70cee05f487.txt", 337, "dossier")]
    [InlineData("001_b701d70cee05f487.txt", 645, "afkorting")]
    [InlineData("004_e27509280469ebe6.txt", 169, "pagina")]
    [InlineData("004_e27509280469ebe6.txt", 220, "pagina")]
    [InlineData("004_e27509280469ebe6.txt", 238, "kamerstuk")]
    [InlineData("004_e27509280469ebe6.txt", 280, "voetnoot")]
    [InlineData("004_e27509280469ebe6.txt", 232, "bedrag")]
    [InlineData("000_5c50a2d182b1ef7c.txt", 385, "voetnoot")]
    [InlineData("000_5c50a2d182b1ef7c.txt", 827, "voetnoot")]
    [InlineData("000_5c50a2d182b1ef7c.txt", 805, "naam")]
    [InlineData("002_4e43ab8d67468a4e.txt", 345, "bedrag")]
    public async Task The_traps_in_the_real_letters_are_found(string file, int line, string kind)
    {
        string[] lines = (await File.ReadAllTextAsync(Gedeeld.Pad("letters/text/" + file))).Split(
            '\n'
        );

        BriefSpeurder
            .Zoek(lines, Kennis)
            .ShouldContain(item => item.Regel == line && item.Soort == kind);
    }

    [Fact]
    public async Task The_detector_is_sparing()
    {
        foreach (string file in Directory.GetFiles(Gedeeld.Pad("letters/text")))
        {
            string[] lines = (await File.ReadAllTextAsync(file)).Split('\n');

            IReadOnlyList<Vondst> found = BriefSpeurder.Zoek(lines, Kennis);

            found.Count.ShouldBeLessThan(15, string.Join('\n', found));
        }
    }
}
