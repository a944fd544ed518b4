using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Features.Briefcontrole;
using Vakwerk.Platform.Reading;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features;

/// <summary>Letters made for the purpose: what is wrong in them must be found, and what is right left alone.</summary>
public class BriefcontroleTests(SqliteSite site)
{
    private static readonly DateOnly Vandaag = DateOnly.FromDateTime(Site.Nu.UtcDateTime);

    private Task<Kennis> KennisAsync() =>
        site.Services.GetRequiredService<Momentopnamen<Kennis>>().OpAsync(Vandaag).AsTask();

    private async Task<IReadOnlyList<Bevinding>> VindAsync(string letter, string? kind = null)
    {
        Result<Controleuitslag> result = await site
            .Services.GetRequiredService<Briefcontroleur>()
            .ControleerAsync("brief.txt", Encoding.UTF8.GetBytes(letter), Vandaag);
        result.Ok.ShouldBeTrue();
        return [.. result.Value.Bevindingen.Where(item => kind is null || item.Soort == kind)];
    }

    [Theory]
    [InlineData("In 2023/2024 telde het mbo 22.308 voortijdig schoolverlaters.", false)]
    [InlineData("In 2023/2024 telde het mbo 23.208 voortijdig schoolverlaters.", true)]
    [InlineData("In 2024 had 49% van de docenten in het mbo loonschaal LC of LD.", false)]
    [InlineData("In 2024 had 52% van de docenten in het mbo loonschaal LC of LD.", true)]
    [InlineData("Studenten geven hun opleiding gemiddeld een 6,8 (JOB-monitor 2022).", false)]
    [InlineData(
        "Het gemiddeld oordeel van studenten over hun opleiding is een 7,8 (JOB-monitor 2022).",
        true
    )]
    [InlineData(
        "Voor de uitvoering van de kwaliteitsagenda's is er een budget van € 704 miljoen in 2024.",
        false
    )]
    [InlineData(
        "Voor de uitvoering van de kwaliteitsagenda's is er een budget van € 740 miljoen in 2024.",
        true
    )]
    [InlineData(
        "Voor de uitvoering van de kwaliteitsagenda's is er een budget van ruim € 0,7 miljard in 2024.",
        false
    )]
    [InlineData("Bijna 30% van alle deelnemers vond de koffie in de kantine goed.", false)]
    [InlineData("In 2026 telde de gemeente 4.812 nieuwe laadpalen.", false)]
    public async Task A_figure_is_reported_only_when_it_differs(string sentence, bool wrong)
    {
        IReadOnlyList<Bevinding> found = await VindAsync(sentence, "cijfer");

        found.Count.ShouldBe(wrong ? 1 : 0, string.Join('\n', found));
    }

    [Fact]
    public async Task A_figure_with_the_year_of_another_is_reported()
    {
        Bevinding found = (
            await VindAsync(
                "Het aandeel studenten dat zich mentaal (zeer) slecht voelt, was 21% in 2019.",
                "cijfer"
            )
        ).ShouldHaveSingleItem();

        found.Code.ShouldBe("periode wijkt af");
        found.Bekend.ShouldContain("2022");
    }

    [Theory]
    [InlineData("[1:  Van 25.544 in 2021/2022 naar 22.308 in 2023/2024]", "ruim 3.000", 0)]
    [InlineData("[1:  Van 25.544 in 2021/2022 naar 22.308 in 2023/2024]", "ruim 4.000", 1)]
    [InlineData("[1:  Van 25.544 in 2021/2022 naar 22.803 in 2023/2024]", "ruim 2.700", 1)]
    public async Task A_footnote_and_its_sentence_are_one_story(string note, string drop, int wrong)
    {
        IReadOnlyList<Bevinding> found = await VindAsync(
            $"Het aantal voortijdig schoolverlaters in het mbo is met {drop} gedaald.[footnoteRef:1] {note}\n",
            "cijfer"
        );

        found.Count.ShouldBe(wrong, string.Join('\n', found));
    }

    [Theory]
    // po, vo and mbo together are not mbo alone.
    [InlineData(
        "Het aantal nieuwe voortijdig schoolverlaters daalde van 24.385 in 2020/2021 naar 22.308 in 2023/2024."
    )]
    // A share of the intake is no share of all students.
    [InlineData(
        "Het aandeel bbl in de totale mbo-instroom steeg naar ruim 31% in 2024, op weg naar het streven van 35% van het totale aantal mbo-studenten in een bbl-traject."
    )]
    // Two questions of JOB.
    [InlineData(
        "Het deel van de studenten dat zich mentaal (zeer) slecht voelt, daalde naar 11% in 2025, ten opzichte van 51% dat zich door corona minder goed voelde in 2021."
    )]
    [InlineData(
        "Het gemiddeld oordeel van studenten daalde van een 6,8 voor hun opleiding naar een 6,6 voor hun school, volgens de JOB-monitor 2022."
    )]
    // A survey that ended, and a figure without a source.
    [InlineData(
        "Het aandeel studenten dat zich mentaal (zeer) slecht voelt, daalde van 21% in 2022 naar 11% in 2025."
    )]
    public async Task A_comparison_across_a_break_is_reported(string sentence)
    {
        (await VindAsync(sentence, "vergelijking")).ShouldNotBeEmpty();
        (await VindAsync(sentence, "cijfer")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "Het aantal voortijdig schoolverlaters in het mbo daalde van 25.544 in 2021/2022 naar 22.308 in 2023/2024."
    )]
    [InlineData(
        "Het deel van de docenten dat de werkdruk (te) hoog vindt, daalde van 50% in 2022 naar 44% in 2024."
    )]
    [InlineData(
        "Direct na afstuderen is 88% van de gediplomeerde bbl-studenten economisch zelfstandig, tegenover 54% van de bol-studenten."
    )]
    public async Task Figures_of_one_series_may_be_compared(string sentence) =>
        (await VindAsync(sentence)).ShouldBeEmpty();

    [Theory]
    [InlineData("Zie Kamerstuk 31 524, nr. 549.", null)]
    [InlineData("Zie Kamerstuk 31\u00a0524,\u00a0nr.\u00a0549.", null)]
    [InlineData("Zie Kamerstukken II 2022/2023, 31 524 nr. 549.", null)]
    [InlineData("Zie Kamerstuk 31 524, nrs. 511 en 515.", null)]
    [InlineData("Zie Kamerstuk 31524-507.", null)]
    [InlineData("Zie Stcrt. 2024, nr. 11365.", null)]
    [InlineData("Zie Kamerstuk 31 542, nr. 572.", "stuk staat niet in de registers")]
    [InlineData("Zie Kamerstuk 31 524, nr. 9549.", "stuk staat niet in de registers")]
    [InlineData("Zie Kamerstuk 31 524, nrs. 511 en 9515.", "stuk staat niet in de registers")]
    [InlineData("Zie Kamerstuk 315 24, nr. 549.", "verwijzing is niet goed geschreven")]
    [InlineData("Zie Kamerstuk 3152, nr. 549.", "verwijzing is niet goed geschreven")]
    [InlineData("Zie Kamerstuk 31 524.", "verwijzing is niet goed geschreven")]
    [InlineData("Zie Kamerstuk 36 200 IIX, nr. 63.", "verwijzing is niet goed geschreven")]
    public async Task A_paper_is_known_unknown_or_misspelt(string sentence, string? code)
    {
        IReadOnlyList<Bevinding> found = await VindAsync(sentence, "kamerstuk");

        found.Select(item => item.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public async Task Two_digits_that_changed_places_are_named()
    {
        (await VindAsync("Zie Kamerstuk 31 542, nr. 572.", "kamerstuk"))
            .ShouldHaveSingleItem()
            .Bekend.ShouldContain("31 524, nr. 572");
    }

    [Theory]
    [InlineData("Ik informeer uw Kamer over de uitkomsten.", "toezegging zonder termijn")]
    [InlineData("Hierover wordt uw Kamer geïnformeerd.", "toezegging zonder termijn")]
    [InlineData("Ik stuur uw Kamer binnenkort een brief.", "termijn is vaag")]
    [InlineData("Op korte termijn kom ik hierop terug.", "termijn is vaag")]
    [InlineData("Ik informeer uw Kamer in het eerste kwartaal van 2026 over de uitkomsten.", null)]
    [InlineData("Voor de zomer van 2026 maak ik afspraken met de MBO Raad.", null)]
    [InlineData("In het voorjaar stuur ik uw Kamer een brief.", null)]
    [InlineData("Na de zomer kom ik hierop terug.", null)]
    [InlineData("Ik zal uw Kamer jaarlijks over de voortgang informeren.", null)]
    [InlineData("Ik heb uw Kamer eerder over de voortgang geïnformeerd.", null)]
    [InlineData("Hierbij stuur ik uw Kamer het rapport.", null)]
    [InlineData("De school informeert haar studenten over de opleiding.", null)]
    public async Task A_promise_needs_a_moment(string sentence, string? code) =>
        (await VindAsync(sentence, "toezegging"))
            .Select(item => item.Code)
            .ShouldBe(code is null ? [] : [code]);

    [Fact]
    public async Task Every_figure_of_the_register_is_found_when_it_changes_and_left_alone_when_not()
    {
        Kennis knowledge = await KennisAsync();
        var missed = new List<string>();
        var alarms = new List<string>();
        int tried = 0;
        foreach (Kennisfeit fact in knowledge.Feiten.Where(Groot))
        {
            string right = Zin(fact, fact.Waarde);
            tried++;
            if ((await VindAsync(right, "cijfer")).Count > 0)
            {
                alarms.Add(right);
            }

            string wrong = Zin(fact, Anders(fact, knowledge));
            if ((await VindAsync(wrong, "cijfer")).Count == 0)
            {
                missed.Add(wrong);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{tried} cijfers, {missed.Count} gemist, {alarms.Count} vals\n{string.Join('\n', missed)}\n--\n{string.Join('\n', alarms)}"
        );
        tried.ShouldBeGreaterThan(90);
        alarms.Count.ShouldBeLessThan(tried / 10, string.Join('\n', alarms));
        missed.Count.ShouldBeLessThan(tried / 10, string.Join('\n', missed));
    }

    /// <summary>Figures that say something by themselves; a count of three is no figure to search for.</summary>
    private static bool Groot(Kennisfeit fact) =>
        fact.Maat is Maat.Procent or Maat.MiljoenEuro or Maat.Rapportcijfer
        || (fact.Maat == Maat.Aantal && fact.Waarde > 12);

    /// <summary>A value that no figure on record has.</summary>
    private static decimal Anders(Kennisfeit fact, Kennis knowledge)
    {
        decimal step = fact.Maat switch
        {
            Maat.Rapportcijfer => 0.9m,
            Maat.Procent => 3,
            _ => Math.Ceiling(fact.Waarde * 0.13m),
        };
        return Enumerable
            .Range(1, 12)
            .SelectMany(times =>
                new[] { fact.Waarde - (times * step), fact.Waarde + (times * step) }
            )
            .First(value =>
                value > 0
                && !(fact.Maat == Maat.Procent && value > 100)
                && !(fact.Maat == Maat.Rapportcijfer && value > 10)
                && knowledge.Feiten.All(other =>
                    other.Maat != fact.Maat || Math.Abs(other.Waarde - value) > Ruimte(other)
                )
            );
    }

    private static decimal Ruimte(Kennisfeit fact) =>
        fact.Kwalificatie is "exact"
            ? 0
            : fact.Waarde * (fact.Maat == Maat.Procent ? 0.06m : 0.12m);

    private static string Zin(Kennisfeit fact, decimal value)
    {
        string number = value.ToString("#,0.##", CultureInfo.GetCultureInfo("nl-NL"));
        string shown = fact.Maat switch
        {
            Maat.Procent => number + "%",
            Maat.MiljoenEuro => $"€ {number} miljoen",
            Maat.Rapportcijfer =>
                $"een {value.ToString("0.0", CultureInfo.GetCultureInfo("nl-NL"))} als rapportcijfer",
            _ => number,
        };
        string years =
            fact.Jaren is { Tot: < 9999 } span && !fact.Regel
                ? span.Van == span.Tot
                    ? $" in {span.Van}"
                    : $" in {span.Van}-{span.Tot}"
                : "";
        string who = fact.Populatie is { } population ? $" ({population})" : "";
        return $"{fact.Omschrijving}{who}: dat was {shown}{years}.".Replace(
            " 2-4",
            "",
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("brief.pdf", "Deze soort bestand")]
    [InlineData("brief.docx", "beschadigd")]
    public async Task Another_kind_of_file_is_refused_politely(string name, string words)
    {
        Result<Controleuitslag> result = await site
            .Services.GetRequiredService<Briefcontroleur>()
            .ControleerAsync(name, "%PDF-1.7"u8.ToArray(), Vandaag);

        result.Fouten[0].Tekst.ShouldContain(words);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        byte[] bomb = Docx(new string('a', 1), repeat: 60_000_000);
        bomb.Length.ShouldBeLessThan(Briefcontroleur.MaxBytes);

        Result<Controleuitslag> result = await site
            .Services.GetRequiredService<Briefcontroleur>()
            .ControleerAsync("bom.docx", bomb, Vandaag);

        result.Fouten[0].Code.ShouldBe("brief.groot");
    }

    [Fact]
    public async Task An_entity_of_xml_is_not_followed()
    {
        byte[] file = Zip(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"
        );

        (
            await site
                .Services.GetRequiredService<Briefcontroleur>()
                .ControleerAsync("x.docx", file, Vandaag)
        )
            .Fouten[0]
            .Code.ShouldBe("brief.docx");
    }

    [Fact]
    public async Task A_word_file_is_read_with_its_paragraphs_and_footnotes()
    {
        const string ns =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        byte[] file = Zip(
            $"<w:document {ns}><w:body><w:p><w:r><w:t>Een kop</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">Het aantal voortijdig schoolverlaters in het mbo is </w:t></w:r><w:r><w:t>gedaald.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:body></w:document>",
            $"<w:footnotes {ns}><w:footnote w:id=\"2\"><w:p><w:r><w:t>Van 25.544 in 2021/2022 naar 22.803 in 2023/2024.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        );
        Result<Controleuitslag> result = await site
            .Services.GetRequiredService<Briefcontroleur>()
            .ControleerAsync("brief.docx", file, Vandaag);

        Bevinding found = result.Value!.Bevindingen.ShouldHaveSingleItem();
        found.Woorden.ShouldBe("22.803");
        found.Alinea.ShouldBe(2);
        found.Bron.ShouldContain("regel 71");
    }

    private static byte[] Docx(string piece, int repeat)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("word/document.xml").Open();
            part.Write(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"u8
            );
            byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 100_000)));
            for (int i = 0; i < repeat / block.Length; i++)
            {
                part.Write(block);
            }

            part.Write("</w:t></w:r></w:p></w:body></w:document>"u8);
        }

        return memory.ToArray();
    }

    private static byte[] Zip(string document, string? footnotes = null)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "word/document.xml", document);
            if (footnotes is not null)
            {
                Write(zip, "word/footnotes.xml", footnotes);
            }
        }

        return memory.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using Stream part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
