using System.IO.Compression;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
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
    public async Task Headings_tables_and_footnotes_are_real()
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
        table.Descendants<TableHeader>().Count().ShouldBe(1);
        int references = body.Descendants<FootnoteReference>().Count();
        references.ShouldBeGreaterThanOrEqualTo(61);
        package
            .MainDocumentPart.FootnotesPart!.Footnotes.Elements<Footnote>()
            .Count(note => note.Id! > 0)
            .ShouldBe(references);
        package.PackageProperties.Title.ShouldBe(
            "Voortgang van de Werkagenda mbo en het Stagepact mbo"
        );
        package.PackageProperties.Language.ShouldBe("nl-NL");
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
    public async Task Writes_an_example_to_look_at_when_asked()
    {
        if (Environment.GetEnvironmentVariable("VAKWERK_TEST_OUT") is { Length: > 0 } folder)
        {
            Rapport report = await RapportAsync();
            await File.WriteAllBytesAsync(
                Path.Combine(folder, "rapport.docx"),
                DocxSchrijver.Schrijf(report)
            );
            await File.WriteAllBytesAsync(
                Path.Combine(folder, "rapport.html"),
                HtmlSchrijver.Schrijf(report)
            );
        }
    }
}
