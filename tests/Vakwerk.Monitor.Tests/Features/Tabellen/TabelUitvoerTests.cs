using System.IO.Compression;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Features.Tabellen.Uitvoer;

namespace Vakwerk.Monitor.Tests.Features.Tabellen;

public class TabelUitvoerTests(TabellenSite site) : IClassFixture<TabellenSite>
{
    private const string Cijfers = "/api/v1/tabellen/" + Tabelproef.Dataset + "/cijfers";

    private const string Vraag = "?groepeer=jaar,leerweg&waar=leerweg%3DBBL|EX";

    [Fact]
    public async Task Figures_come_by_page_with_their_bounds_and_notes()
    {
        JsonElement page = await JsonAsync(Cijfers + Vraag + "&perPagina=3");

        page.GetProperty("totaal").GetInt32().ShouldBe(4);
        page.GetProperty("rijen").GetArrayLength().ShouldBe(3);
        page.GetProperty("versie").GetString().ShouldBe("1.1.0");
        page.GetProperty("noten").GetProperty("Uitgever").GetString().ShouldBe("DUO");
        JsonElement row = page.GetProperty("rijen")[1];
        row.GetProperty("leerweg").GetString().ShouldBe("EX");
        row.GetProperty("studenten").GetDouble().ShouldBe(40);
        row.GetProperty("studenten_low").GetDouble().ShouldBe(41);
        row.GetProperty("studenten_high").GetDouble().ShouldBe(44);

        JsonElement next = await JsonAsync(page.GetProperty("volgende").GetString()!);
        next.GetProperty("rijen").GetArrayLength().ShouldBe(1);
        next.GetProperty("volgende").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_number_of_which_nothing_is_seen_is_empty_and_never_nought()
    {
        string csv = await TekstAsync(
            Cijfers + ".csv?groepeer=jaar,brin,leerweg&waar=leerweg%3DEX"
        );

        csv.Split("\r\n")
            .ShouldBe([
                "jaar,brin,brin_naam,leerweg,studenten,studenten_low,studenten_high",
                "2024,04CY,ROC Rivor,EX,,1,4",
                "2024,04FO,Koning Willem I College,EX,40,40,40",
                "2025,04CY,ROC Rivor,EX,,1,4",
                "2025,04FO,Koning Willem I College,EX,50,50,50",
                "",
            ]);
    }

    [Fact]
    public async Task An_apostrophe_stays_and_a_formula_becomes_text()
    {
        (await TekstAsync(Cijfers + ".csv?groepeer=plaats")).ShouldContain("\r\n'S-HERTOGENBOSCH,");

        var text = new StringBuilder();
        foreach (string value in (string[])["=1+1", "+1", "-1", "@x", "'s-Gravenhage", "a,\"b\""])
        {
            TabelCsv.Veld(text, value);
            text.Append(';');
        }

        text.ToString().ShouldBe("'=1+1;'+1;'-1;'@x;'s-Gravenhage;\"a,\"\"b\"\"\";");
    }

    [Fact]
    public async Task A_workbook_is_valid_and_holds_texts_that_are_no_formulas()
    {
        byte[] bytes = await BytesAsync(Cijfers + ".xlsx?groepeer=plaats,jaar");
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

        new OpenXmlValidator()
            .Validate(document)
            .Select(error => error.Description)
            .ShouldBeEmpty();
        WorksheetPart[] sheets =
        [
            .. document
                .WorkbookPart!.Workbook.Descendants<Sheet>()
                .Select(sheet => (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)),
        ];
        Row[] rows = [.. sheets[0].Worksheet.Descendants<Row>()];
        rows.Length.ShouldBe(5);
        rows[1].Elements<Cell>().First().InnerText.ShouldBe("'S-HERTOGENBOSCH");
        rows[1].Elements<Cell>().ElementAt(2).CellValue!.Text.ShouldBe("10040");
        sheets[0].Worksheet.Descendants<CellFormula>().ShouldBeEmpty();
        sheets[1].Worksheet.InnerText.ShouldContain("Het is nooit 0");
        document
            .WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()
            .Last()
            .QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public async Task Json_stat_has_a_place_for_every_value_and_says_what_is_hidden()
    {
        JsonElement cube = await JsonAsync(
            Cijfers + ".jsonstat.json?groepeer=jaar,brin&waar=leerweg%3DEX"
        );

        cube.GetProperty("version").GetString().ShouldBe("2.0");
        cube.GetProperty("id")
            .EnumerateArray()
            .Select(id => id.GetString())
            .ShouldBe(["jaar", "brin", "maat"]);
        cube.GetProperty("size")
            .EnumerateArray()
            .Select(size => size.GetInt32())
            .ShouldBe([2, 2, 1]);
        cube.GetProperty("role").GetProperty("time")[0].GetString().ShouldBe("jaar");
        cube.GetProperty("value").GetProperty("0").ValueKind.ShouldBe(JsonValueKind.Null);
        cube.GetProperty("value").GetProperty("1").GetDouble().ShouldBe(40);
        cube.GetProperty("value").GetProperty("3").GetDouble().ShouldBe(50);
        cube.GetProperty("status").GetProperty("0").GetString().ShouldBe("verborgen: 1 tot 4");
        cube.GetProperty("dimension")
            .GetProperty("brin")
            .GetProperty("category")
            .GetProperty("label")
            .GetProperty("04CY")
            .GetString()
            .ShouldBe("ROC Rivor");
    }

    [Fact]
    public async Task Sdmx_names_its_structure_in_every_row()
    {
        string csv = await TekstAsync(
            Cijfers + ".sdmx.csv?groepeer=jaar,leerweg&waar=leerweg%3DEX&waar=brin%3D04CY"
        );

        csv.Split("\r\n")[..2]
            .ShouldBe([
                "STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,LEERWEG,MAAT,OBS_VALUE,OBS_STATUS,CONF_STATUS,LOW,HIGH",
                "dataflow,VAKWERK:STUDENTEN_PER_INSTELLING(1.1.0),I,2024,EX,STUDENTEN,,M,C,1,4",
            ]);
    }

    [Fact]
    public async Task Metadata_describe_every_column_of_the_csv()
    {
        JsonElement metadata = await JsonAsync(Cijfers + ".csv-metadata.json" + Vraag);
        string csv = await TekstAsync(metadata.GetProperty("url").GetString()!);

        metadata
            .GetProperty("tableSchema")
            .GetProperty("columns")
            .EnumerateArray()
            .Select(column => column.GetProperty("name").GetString())
            .ShouldBe(csv.Split("\r\n")[0].Split(','));
        metadata.GetProperty("tableSchema").GetProperty("primaryKey").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task The_whole_version_comes_in_one_zip()
    {
        byte[] bytes = await BytesAsync(
            $"/api/v1/tabellen/{Tabelproef.Dataset}/alles.zip?versie=1.0.0"
        );
        using var zip = new ZipArchive(new MemoryStream(bytes));

        zip.Entries.Select(entry => entry.Name)
            .ShouldBe([
                "LEESMIJ.txt",
                "studenten-per-instelling-1.0.0.csv-metadata.json",
                "studenten-per-instelling-1.0.0.csv",
            ]);
        using var reader = new StreamReader(zip.Entries[2].Open());
        string[] lines = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        lines.Length.ShouldBe(1 + 8);
        lines.ShouldContain(line =>
            line.Contains("04CY", StringComparison.Ordinal)
            && line.EndsWith(",,1,4", StringComparison.Ordinal)
        );
        lines.ShouldContain(line =>
            line.Contains("04FO", StringComparison.Ordinal)
            && line.EndsWith(",7000,7000,7000", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(Cijfers + "?groepeer=kleur", 400, "'kleur' is geen kenmerk")]
    [InlineData(Cijfers + "?waar=jaar%3D1999", 400, "'1999' komt niet voor bij jaar")]
    [InlineData(Cijfers + "?jaar=2025", 400, "'jaar' kan hier niet")]
    [InlineData(Cijfers + "?maat=euro", 400, "'euro' is geen getal")]
    [InlineData(Cijfers + "?perPagina=100000", 400, "1000")]
    [InlineData(Cijfers + "?versie=9.9.9", 404, "niet gepubliceerd")]
    [InlineData("/api/v1/tabellen/onzin/cijfers", 404, "geen gepubliceerde dataset 'onzin'")]
    public async Task A_wrong_question_gets_a_problem_in_Dutch(string path, int status, string text)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(
            new Uri(path, UriKind.Relative)
        );

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument
            .Parse(await answer.Content.ReadAsStringAsync())
            .RootElement.GetProperty("detail")
            .GetString()!
            .ShouldContain(text);
    }

    [Fact]
    public async Task An_answer_that_did_not_change_is_not_sent_again()
    {
        using HttpResponseMessage first = await site.Client.GetAsync(
            new Uri(Cijfers + Vraag, UriKind.Relative)
        );
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(Cijfers + Vraag, UriKind.Relative)
        );
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await site.Client.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Lists_details_limits_and_description_are_there()
    {
        JsonElement list = await JsonAsync("/api/v1/tabellen");
        list[0].GetProperty("van").GetString().ShouldBe("2024");
        JsonElement detail = await JsonAsync($"/api/v1/tabellen/{Tabelproef.Dataset}");
        detail
            .GetProperty("versies")
            .EnumerateArray()
            .Select(item => item.GetProperty("staat").GetString())
            .ShouldBe(["gepubliceerd", "vervangen"]);
        detail
            .GetProperty("kenmerken")
            .EnumerateArray()
            .ShouldContain(item => item.GetProperty("naam").GetString() == "brin");
        JsonElement limits = await JsonAsync("/api/v1/grenzen");
        limits
            .GetProperty("datasets")
            .GetProperty("groepenPerVraag")
            .GetInt32()
            .ShouldBe(DatasetLimits.Rows);
        limits.GetProperty("tegelijkPerAdres").GetInt32().ShouldBeGreaterThan(0);
        string openapi = await TekstAsync("/api/v1/openapi.json");
        openapi.ShouldContain("/tabellen/{dataset}/cijfers.jsonstat.json");
        openapi.ShouldContain("/grenzen");
    }

    [Fact]
    public async Task Feed_and_catalogue_name_what_is_published()
    {
        string feed = await TekstAsync("/tabellen/feed.atom");
        System
            .Xml.Linq.XDocument.Parse(feed)
            .Root!.Elements()
            .Count(item => item.Name.LocalName == "entry")
            .ShouldBe(2);
        string turtle = await TekstAsync("/catalogus.ttl");
        turtle.ShouldContain($"/tabellen/{Tabelproef.Dataset}#dataset> a dcat:Dataset");
        turtle.ShouldContain("/data/instellingen#dataset> a dcat:Dataset");
        JsonElement linked = await JsonAsync("/catalogus.jsonld");
        linked
            .GetProperty("@graph")
            .EnumerateArray()
            .Count(node => node.GetProperty("@type").GetString() == "dcat:Dataset")
            .ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task A_pipe_sends_in_pieces()
    {
        var stream = new MemoryStream();
        var to = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        var pipe = new Pijp(to);
        for (int i = 0; i < 20_000; i++)
        {
            pipe.Tekst.Append("é123456789");
            await pipe.VerderAsync(CancellationToken.None);
            pipe.Tekst.Length.ShouldBeLessThan(40_000);
        }

        await pipe.LeegAsync(CancellationToken.None);
        Encoding.UTF8.GetString(stream.ToArray()).Length.ShouldBe(200_000);
    }

    private async Task<string> TekstAsync(string path) =>
        Encoding.UTF8.GetString(await BytesAsync(path));

    private async Task<byte[]> BytesAsync(string path)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(
            new Uri(path, UriKind.RelativeOrAbsolute)
        );
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path}: {Encoding.UTF8.GetString(bytes)}");
        return bytes;
    }

    private async Task<JsonElement> JsonAsync(string path) =>
        JsonDocument.Parse(await BytesAsync(path)).RootElement;
}
