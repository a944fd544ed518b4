using System.IO.Compression;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.App.Reports;
using Vakwerk.App.Reports.Docx;
using Vakwerk.Platform.Reports;

namespace Vakwerk.App.Tests.Publicatie;

public class RapportTests(ProefSite site) : IClassFixture<ProefSite>
{
    private static readonly DateOnly Dag = new(2025, 12, 31);

    private async Task<Rapport> RapportAsync()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Voortgangsrapport>().MaakAsync(Dag);
    }

    [Fact]
    public async Task The_document_is_valid()
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(DocxSchrijver.Schrijf(await RapportAsync())),
            isEditable: false
        );

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(package)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_report_gives_the_same_bytes()
    {
        byte[] first = DocxSchrijver.Schrijf(await RapportAsync());
        byte[] second = DocxSchrijver.Schrijf(await RapportAsync());

        second.ShouldBe(first);
        using var zip = new ZipArchive(new MemoryStream(first));
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
    }

    [Fact]
    public async Task Headings_tables_and_numbered_sources_are_real()
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(DocxSchrijver.Schrijf(await RapportAsync())),
            isEditable: false
        );
        Body body = package.MainDocumentPart!.Document.Body!;

        body.Elements<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Kop1")
            .Select(p => p.InnerText)
            .ShouldContain("Samenvatting & vooruitblik");
        Table table = body.Elements<Table>()
            .Single(t => t.Descendants<TableCaption>().Single().Val == "Cijfers van de proef");
        table
            .Descendants<TableDescription>()
            .Single()
            .Val!.Value.ShouldBe("Per jaar de waarde, met bron.");
        string[] numbers =
        [
            .. body.Descendants<Hyperlink>()
                .Where(link =>
                    link.Anchor?.Value?.StartsWith("bron", StringComparison.Ordinal) == true
                )
                .Select(link => link.InnerText),
        ];
        string[] sources =
        [
            .. body.Elements<Paragraph>()
                .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Bron")
                .Select(p => p.InnerText),
        ];
        numbers.Length.ShouldBeGreaterThanOrEqualTo(sources.Length);
        sources.Length.ShouldBeGreaterThanOrEqualTo(61);
        sources.ShouldBeUnique();
        // Numbered in the order in which they are met, and each leads to its source.
        numbers.Distinct().ShouldBe(Enumerable.Range(1, sources.Length).Select(n => $"{n}"));
        sources.ShouldContain(source =>
            source.EndsWith("brief van 18 december 2025, regel 71", StringComparison.Ordinal)
        );
        body.Descendants<BookmarkStart>()
            .Count(mark => mark.Name!.Value!.StartsWith("bron", StringComparison.Ordinal))
            .ShouldBe(sources.Length);
        body.Elements<Paragraph>()
            .Last(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Kop1")
            .InnerText.ShouldBe("Bronnen");
        package.PackageProperties.Title.ShouldBe(
            "Voortgang van de Werkagenda mbo en het Stagepact mbo"
        );
        package.PackageProperties.Language.ShouldBe("nl-NL");
    }

    [Fact]
    public async Task Every_table_has_a_caption_a_description_and_a_heading_row_that_repeats()
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(DocxSchrijver.Schrijf(await RapportAsync())),
            isEditable: false
        );
        Table[] tables = [.. package.MainDocumentPart!.Document.Body!.Elements<Table>()];

        tables.Length.ShouldBeGreaterThan(50);
        for (int i = 0; i < tables.Length; i++)
        {
            var caption = (Paragraph)tables[i].PreviousSibling()!;
            caption.ParagraphProperties!.ParagraphStyleId!.Val!.Value.ShouldBe("Bijschrift");
            string.Concat(caption.Descendants<Text>().Select(text => text.Text))
                .ShouldStartWith($"Tabel {i + 1}: ");
            tables[i]
                .Descendants<TableDescription>()
                .Single()
                .Val!.Value.ShouldNotBeNullOrWhiteSpace();
            tables[i].Elements<TableRow>().First().Descendants<TableHeader>().Count().ShouldBe(1);
            // These styles keep the heading with the row below it: see DocxTabel.
            tables[i]
                .Elements<TableRow>()
                .First()
                .Descendants<ParagraphStyleId>()
                .ShouldAllBe(id => id.Val!.Value!.StartsWith("Tabelkop"));
            tables[i].Descendants<TableHeader>().Count().ShouldBe(1);
            tables[i]
                .Descendants<GridColumn>()
                .Sum(column => int.Parse(column.Width!))
                .ShouldBeInRange(9000, 9070);
        }
    }

    [Fact]
    public async Task Every_chapter_and_goal_is_in_the_contents_with_a_link_and_a_page_number()
    {
        Rapport report = await RapportAsync();
        using var package = WordprocessingDocument.Open(
            new MemoryStream(DocxSchrijver.Schrijf(report)),
            isEditable: false
        );
        Body body = package.MainDocumentPart!.Document.Body!;
        HashSet<string> marks =
        [
            .. body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!),
        ];
        Hyperlink[] entries =
        [
            .. body.Elements<Paragraph>()
                .Where(p =>
                    p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith(
                        "Inhopg",
                        StringComparison.Ordinal
                    ) == true
                )
                .SelectMany(p => p.Elements<Hyperlink>()),
        ];

        entries.Length.ShouldBe(
            report.Blokken.OfType<Kop>().Count(heading => heading.Niveau <= 2) + 1
        );
        entries.ShouldAllBe(entry => marks.Contains(entry.Anchor!.Value!));
        entries.ShouldAllBe(entry =>
            entry.Descendants<FieldCode>().Single().Text.Contains("PAGEREF " + entry.Anchor!.Value)
        );
        package
            .MainDocumentPart.DocumentSettingsPart!.Settings.Elements<UpdateFieldsOnOpen>()
            .Single()
            .Val!.Value.ShouldBeTrue();
    }

    [Fact]
    public async Task The_document_says_that_it_is_Dutch()
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(DocxSchrijver.Schrijf(await RapportAsync())),
            isEditable: false
        );

        package
            .MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>()
            .Single()
            .Val!.Value.ShouldBe("nl-NL");
    }

    [Fact]
    public async Task Looks_come_from_styles_only()
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(DocxSchrijver.Schrijf(await RapportAsync())),
            isEditable: false
        );

        package
            .MainDocumentPart!.Document.Descendants<RunProperties>()
            .SelectMany(properties => properties.ChildElements)
            .ShouldAllBe(child => child is RunStyle);
        package
            .MainDocumentPart.Document.Descendants<ParagraphProperties>()
            .SelectMany(properties => properties.ChildElements)
            .ShouldAllBe(child => child is ParagraphStyleId);
    }

    [Fact]
    public async Task The_web_page_stands_alone_and_its_footnotes_lead_there_and_back()
    {
        string html = System.Text.Encoding.UTF8.GetString(
            HtmlSchrijver.Schrijf(await RapportAsync())
        );
        IHtmlDocument page = new HtmlParser().ParseDocument(html);

        page.QuerySelectorAll("script, link, img, [style]").ShouldBeEmpty();
        page.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        foreach (var reference in page.QuerySelectorAll("a[href^='#']"))
        {
            page.GetElementById(reference.GetAttribute("href")![1..]).ShouldNotBeNull();
        }

        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        ids.Distinct().Count().ShouldBe(ids.Length);
        page.QuerySelectorAll("h3")
            .Select(h => h.TextContent)
            .ShouldContain(text => text.EndsWith(" Eerste <doel>", StringComparison.Ordinal));
        page.QuerySelectorAll("table caption")
            .ShouldContain(caption => caption.TextContent.Contains("Cijfers van de proef"));
        page.QuerySelectorAll("thead th").ShouldAllBe(th => th.GetAttribute("scope") == "col");
    }

    [Fact]
    public async Task It_holds_every_goal_and_the_chapters_that_are_the_same_for_all()
    {
        Rapport report = await RapportAsync();
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        IReadOnlyList<DoelInfo> goals = await scope
            .ServiceProvider.GetRequiredService<IDoelen>()
            .OpAsync(Dag);

        string[] headings = [.. report.Blokken.OfType<Kop>().Select(heading => heading.Tekst)];
        goals.Select(goal => goal.Nl).ShouldBeSubsetOf(headings);
        new[]
        {
            "Samenvatting",
            "Afspraken bij elkaar",
            "Moties en toezeggingen",
            "Geld, naar hoe zeker het is",
            "Verschillen tussen scholen",
            "Bijlage: wat de brieven niet zeggen",
        }.ShouldBeSubsetOf(headings);
    }

    [Fact]
    public async Task Every_figure_and_every_amount_has_its_source()
    {
        Rapport report = await RapportAsync();
        Tabel[] tables = [.. report.Blokken.OfType<Tabel>()];

        Tekst[] figures =
        [
            .. tables
                .Where(table => table.Titel == "Indicatoren met een streven")
                .SelectMany(table => table.Rijen.Select(row => row[1])),
            .. tables
                .Where(table => table.Titel.StartsWith("Geld met", StringComparison.Ordinal))
                .SelectMany(table => table.Rijen.Select(row => row[^1])),
        ];
        figures.Count(figure => figure.Plat.Any(char.IsDigit)).ShouldBeGreaterThan(20);
        figures
            .Where(figure => figure.Plat.Any(char.IsDigit))
            .Where(figure => figure.Stukken.All(piece => piece.Bron is null))
            .Select(figure => figure.Plat)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task An_earlier_day_does_not_know_later_letters()
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        Rapport report = await scope
            .ServiceProvider.GetRequiredService<Voortgangsrapport>()
            .MaakAsync(new DateOnly(2023, 6, 1));

        string html = System.Text.Encoding.UTF8.GetString(HtmlSchrijver.Schrijf(report));

        html.ShouldContain("rief van 14 februari 2023");
        html.ShouldNotContain("rief van 13 december 2023");
        html.ShouldNotContain("rief van 18 december 2025, regel 71;");
    }
}
