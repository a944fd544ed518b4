using Vakwerk.Platform.Search;

namespace Vakwerk.Platform.Tests.Search;

public class ZoekerTests
{
    private static readonly Zoekindex Index = new([
        new(
            "doel",
            "Betere begeleiding bij stage",
            "Iedere student krijgt vóór en tijdens de stage begeleiding.",
            "doelen/stage",
            []
        ),
        new(
            "doel",
            "Minder voortijdig schoolverlaten",
            "In 2026 stoppen minder dan 18.000 studenten zonder diploma.",
            "doelen/vsv",
            []
        ),
        new(
            "doel",
            "Kansengelijkheid",
            "Alle studenten krijgen gelijke kansen.",
            "doelen/kansen",
            []
        ),
        new(
            "motie",
            "Motie over een eerlijke stagevergoeding",
            "De Kamer vraagt om afspraken over vergoeding.",
            "moties/M1",
            ["31 524, nr. 549"]
        ),
        new(
            "motie",
            "Motie over het Doorstroompunt",
            "Jongeren tot 27 jaar blijven in beeld.",
            "moties/M2",
            ["36200-VIII-144"]
        ),
        new(
            "brief",
            "Voortgang van de Werkagenda",
            "Deze brief verwijst naar Kamerstuk 31 524, nr. 549 en gaat over stages.",
            "brieven/004",
            ["31524-592"]
        ),
        new(
            "instelling",
            "ROC Friese Poort",
            "Mbo-school in Fryslân, Leeuwarden.",
            "instellingen/25LX",
            []
        ),
        new(
            "instelling",
            "Firda",
            "Mbo-school in Fryslân. Eerder ook 25LX genoemd.",
            "instellingen/25PW",
            []
        ),
        new(
            "afspraak",
            "De kwaliteitsagenda ligt er op tijd",
            "Elke school levert een agenda in.",
            "afspraken/A1",
            []
        ),
        new(
            "begrip",
            "Beroepspraktijkvorming",
            "Leren in de praktijk, bij een leerbedrijf.",
            "begrippen#bpv",
            []
        ),
        new(
            "geld",
            "Geld voor basisvaardigheden",
            "€ 704 mln voor taal, rekenen en burgerschap.",
            "geld",
            []
        ),
    ]);

    private static string[] Adressen(string question) =>
        [.. Zoeker.Zoek(Index, question).Treffers.Select(hit => hit.Adres)];

    [Theory]
    [InlineData("31 524, nr. 549")]
    [InlineData("31524-549")]
    [InlineData("kst-31524-549")]
    [InlineData("Kamerstuk 31.524 nr 549")]
    [InlineData("wat zegt 31524-549 over geld")]
    public void A_Kamerstuk_number_in_any_spelling_comes_first(string question)
    {
        Zoekuitkomst outcome = Zoeker.Zoek(Index, question);

        outcome.Treffers[0].Adres.ShouldBe("moties/M1");
        outcome.Treffers[0].Exact.ShouldBeTrue();
    }

    [Fact]
    public void A_number_that_nothing_carries_finds_what_mentions_it()
    {
        var index = new Zoekindex([
            new("brief", "Een brief", "Zie Kamerstuk 26 695, nr. 143.", "brieven/1", []),
        ]);

        Zoeker.Zoek(index, "26695-143").Treffers.ShouldHaveSingleItem().Exact.ShouldBeTrue();
    }

    [Fact]
    public void An_institution_code_comes_first()
    {
        Adressen("25lx")[0].ShouldBe("instellingen/25LX");
    }

    [Theory]
    [InlineData("stages", "doelen/stage")]
    [InlineData("STÁGE", "doelen/stage")]
    [InlineData("fryslan", "instellingen/25LX")]
    [InlineData("gelijke kans", "doelen/kansen")]
    [InlineData("18000", "doelen/vsv")]
    [InlineData("€ 704 mln", "geld")]
    public void Word_forms_accents_and_numbers_are_found(string question, string address)
    {
        Adressen(question).ShouldContain(address);
    }

    [Theory]
    [InlineData("RMC", "moties/M2")]
    [InlineData("kwaliteitsplan", "afspraken/A1")]
    [InlineData("bpv", "doelen/stage")]
    [InlineData("stage", "begrippen#bpv")]
    [InlineData("vsv", "doelen/vsv")]
    [InlineData("voortijdig schoolverlaten", "doelen/vsv")]
    [InlineData("early school leaving", "doelen/vsv")]
    [InlineData("internship", "doelen/stage")]
    public void Other_words_for_the_same_are_found(string question, string address)
    {
        Adressen(question).ShouldContain(address);
    }

    [Theory]
    [InlineData("begeleidng", "doelen/stage", "begeleiding")]
    [InlineData("doorstroompnut", "moties/M2", "doorstroompunt")]
    [InlineData("kanzengelijkheit", "doelen/kansen", "kansengelijkheid")]
    [InlineData("begeleidng bij de stage", "doelen/stage", "begeleiding bij de stage")]
    public void A_typing_mistake_is_mended_and_said(string question, string address, string meant)
    {
        Zoekuitkomst outcome = Zoeker.Zoek(Index, question);

        outcome.BedoeldeU.ShouldBe(meant);
        outcome.Treffers[0].Adres.ShouldBe(address);
    }

    [Fact]
    public void A_mended_word_counts_with_its_synonyms()
    {
        Adressen("doorstroompnut").ShouldBe(Adressen("RMC"), ignoreOrder: true);
    }

    [Fact]
    public void A_number_alone_gives_what_carries_it_and_what_mentions_it_and_no_more()
    {
        Adressen("31 524, nr. 549").ShouldBe(["moties/M1", "brieven/004"]);
    }

    [Fact]
    public void What_is_spelled_well_is_left_alone()
    {
        Zoeker.Zoek(Index, "stage begeleiding").BedoeldeU.ShouldBeNull();
    }

    [Fact]
    public void Compounds_are_found_by_their_first_part_and_taken_apart()
    {
        Adressen("stage").ShouldContain("moties/M1");
        Adressen("vergoeding").ShouldContain("moties/M1");
        Adressen("stagebegeleiding")[0].ShouldBe("doelen/stage");
    }

    [Fact]
    public void The_title_counts_more_than_the_text()
    {
        var index = new Zoekindex([
            new(
                "brief",
                "Iets anders",
                "Over loopbaan en nog veel meer over andere zaken.",
                "b",
                []
            ),
            new("brief", "Loopbaan", "Iets anders.", "a", []),
        ]);

        Zoeker.Zoek(index, "loopbaan").Treffers.Select(hit => hit.Adres).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Words_that_stand_together_go_first()
    {
        var index = new Zoekindex([
            new(
                "brief",
                "Een",
                "De regio werkt aan veilig vervoer en ook het leren gaat door.",
                "los",
                []
            ),
            new(
                "brief",
                "Twee",
                "De regio werkt ook aan vervoer; het veilig leren gaat door.",
                "samen",
                []
            ),
        ]);

        Zoeker.Zoek(index, "veilig leren").Treffers[0].Adres.ShouldBe("samen");
    }

    [Fact]
    public void Kinds_are_counted_before_the_filter()
    {
        Zoekuitkomst outcome = Zoeker.Zoek(Index, "stage", kind: "motie");

        outcome.Treffers.ShouldAllBe(hit => hit.Soort == "motie");
        outcome.Soorten.ShouldContain(kind => kind.Soort == "doel");
        outcome.Totaal.ShouldBe(outcome.Soorten.Single(kind => kind.Soort == "motie").Aantal);
    }

    [Fact]
    public void What_was_found_is_marked()
    {
        Treffer hit = Zoeker.Zoek(Index, "begeleiding").Treffers[0];

        hit.TitelDelen.Single(part => part.Gevonden).Tekst.ShouldBe("begeleiding");
        string.Concat(hit.Fragment.Select(part => part.Tekst))
            .ShouldBe("Iedere student krijgt vóór en tijdens de stage begeleiding.");
    }

    [Fact]
    public void A_long_text_is_cut_around_what_was_found()
    {
        string text =
            string.Join(' ', Enumerable.Repeat("woorden vooraf", 200))
            + " schatkist "
            + string.Join(' ', Enumerable.Repeat("woorden achteraf", 200));
        var index = new Zoekindex([new("brief", "Lang", text, "lang", [])]);

        IReadOnlyList<Fragmentdeel> parts = Zoeker.Zoek(index, "schatkist").Treffers[0].Fragment;

        parts.Single(part => part.Gevonden).Tekst.ShouldBe("schatkist");
        parts.Sum(part => part.Tekst.Length).ShouldBeLessThan(500);
    }

    [Theory]
    [InlineData("", Zoekmelding.Leeg)]
    [InlineData("   ", Zoekmelding.Leeg)]
    [InlineData("de het een", Zoekmelding.AlleenGewoneWoorden)]
    [InlineData("doorstroompunt zeilboot", Zoekmelding.NietAlleWoorden)]
    public void Says_what_is_special(string question, Zoekmelding message)
    {
        Zoeker.Zoek(Index, question).Melding.ShouldBe(message);
    }

    public static TheoryData<string> Hostile =>
        [
            new string('a', 10_000),
            string.Concat(Enumerable.Repeat("stage ", 2_000)),
            ".*+?^${}()|[]\\ (?=a)+",
            "stage\0begeleiding",
            "\ud800\udfff\udc00 stage",
            "<script>alert(1)</script>",
            "'; DROP TABLE brief; --",
            "31 31 31 31 31 524 524 524 nr nr nr",
            new string('\u0301', 500),
            "％００ ＳＴＡＧＥ",
        ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_question_gets_a_normal_answer(string question)
    {
        Zoekuitkomst outcome = Zoeker.Zoek(Index, question);

        outcome.Vraag.Length.ShouldBeLessThanOrEqualTo(Zoeker.LangsteVraag);
        outcome.Treffers.Count.ShouldBeLessThanOrEqualTo(outcome.PerPagina);
    }

    [Fact]
    public void A_page_far_beyond_the_end_is_empty()
    {
        Zoeker.Zoek(Index, "stage", page: int.MaxValue).Treffers.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_index_answers_too()
    {
        Zoeker.Zoek(new Zoekindex([]), "stage").Totaal.ShouldBe(0);
    }
}
