using System.IO.Compression;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Testing;
using static Vakwerk.Monitor.Tests.Datasets.Werkmap;

namespace Vakwerk.Monitor.Tests.Datasets;

public sealed class XlsxTests(SqliteSite site) : IClassFixture<SqliteSite>, IDisposable
{
    private static readonly string[] Kop =
    [
        "JAAR",
        "PROVINCIE INSTELLING",
        "BEVOEGD GEZAG NUMMER",
        "INSTELLINGSCODE",
        "INSTELLINGSNAAM",
        "PLAATSNAAM INSTELLING",
        "GEMEENTENUMMER INSTELLING",
        "GEMEENTE INSTELLING",
        "BBL",
        "BOLDT",
        "BOLVT",
        "EX",
    ];

    private readonly Proefdataset proef = new(site);

    public void Dispose() => proef.Dispose();

    private string Nieuw() => Path.Combine(proef.Map, $"{Guid.NewGuid():N}.xlsx");

    private static string[] Regel(string bbl) =>
        [
            "2025",
            "Drenthe",
            "40872",
            "25PW",
            "Proef &amp; Co",
            "ASSEN",
            "106",
            "ASSEN",
            bbl,
            "0",
            "20",
            "-1",
        ];

    private static string Tabel(params string[] bbl) =>
        Rij(1, Kop) + string.Concat(bbl.Select((value, i) => Rij(i + 2, Regel(value))));

    private async Task<DatasetVerslag> VerslagAsync(string path)
    {
        DatasetInlezing result = await proef.LeesAsync(path);
        result.Weigering.ShouldBeNull();
        return result.Verslagen.Single();
    }

    private async Task<string> WeigeringAsync(string path)
    {
        DatasetInlezing result = await proef.LeesAsync(path);
        return result.Weigering.ShouldNotBeNull();
    }

    [Fact]
    public async Task Numbers_texts_and_hidden_cells_are_read_with_the_row_of_the_sheet()
    {
        DatasetVerslag report = await VerslagAsync(
            Ruw(
                Nieuw(),
                "<row/>"
                    + Rij(3, Kop)
                    + "<row r=\"5\"><c r=\"A5\" s=\"3\"/></row>"
                    + Rij(9, Regel("dertig"))
                    + Rij(10, Regel("31"))
            )
        );

        DatasetBevindingRegel wrong = report.Bevindingen.Single(item => item.Ernst == "Fout");
        wrong.Code.ShouldBe("aantal.ongeldig");
        wrong.Regels.ShouldBe("9");
        wrong.Kolom.ShouldBe("BBL");
        report.Rijen.ShouldBe(7);
    }

    [Fact]
    public async Task Dates_percentages_and_long_numbers_are_read_as_they_are_shown()
    {
        string styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/><numFmt numFmtId=\"171\" formatCode=\"0 &quot;dagen&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>";
        string path = Ruw(
            Nieuw(),
            Rij(1, "item", "jaar", "waarde")
                + Rij(2, "<c s=\"1\"><v>45931</v></c>", "2024", "<c s=\"2\"><v>0.285</v></c>")
                + Rij(3, "b", "2024", "<c><v>6.7000000000000002</v></c>")
                + Rij(4, "c", "2024", "<c s=\"3\"><v>1.2E+1</v></c>"),
            styles: styles
        );

        (await VerslagAsync(path)).Fouten.ShouldBeFalse();

        var values = await proef.VraagAsync("job-monitor", "item,jaar");
        values["2025-10-01|2024"].Som.ShouldBe(28.5);
        values["b|2024"].Som.ShouldBe(6.7);
        values["c|2024"].Som.ShouldBe(12);
    }

    [Fact]
    public async Task Shared_texts_keep_their_letters_and_lose_their_reading_aids()
    {
        string path = Ruw(
            Nieuw(),
            Rij(1, Kop)
                + Rij(2, Regel("41"))
                    .Replace(
                        "<c t=\"inlineStr\"><is><t>Drenthe</t></is></c>",
                        "<c t=\"s\"><v>1</v></c>"
                    ),
            shared: "<si><t>x</t></si><si><r><t>Frys</t></r><r><t>lân</t></r><rPh sb=\"0\" eb=\"1\"><t>weg</t></rPh></si>"
        );

        DatasetVerslag report = await VerslagAsync(path);

        report.Fouten.ShouldBeFalse();
        (
            await proef.VraagAsync("studenten-per-instelling", "provincie_code", "jaar=2025")
        ).ShouldContainKey("PV21");
    }

    [Fact]
    public async Task What_a_sheet_hides_is_told()
    {
        DatasetVerslag report = await VerslagAsync(
            Ruw(
                Nieuw(),
                Rij(1, Kop)
                    + Rij(2, Regel("<c><f>1+1</f><v>52</v></c>"))
                    + Rij(3, Regel("53"))
                        .Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal),
                sheets: "<sheet name=\"Geheim\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"Cijfers\" sheetId=\"1\" r:id=\"rId1\"/>"
            )
        );

        string[] codes = [.. report.Bevindingen.Select(item => item.Code)];
        report.Fouten.ShouldBeFalse();
        codes.ShouldContain("cel.formule");
        codes.ShouldContain("blad.verborgen");
        report
            .Bevindingen.Single(item => item.Code == "werkmap.bladen")
            .Tekst.ShouldContain("Geheim (verborgen)");
    }

    [Theory]
    [InlineData("<c><f>1+1</f></c>", "cel.onberekend")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "cel.fout")]
    [InlineData("<c><v>1.5</v></c>", "aantal.ongeldig")]
    public async Task A_cell_without_a_number_stops_the_import(string cell, string code)
    {
        DatasetVerslag report = await VerslagAsync(Ruw(Nieuw(), Tabel(cell)));

        report.Bevindingen.ShouldContain(item => item.Code == code && item.Regels == "2");
        report.Fouten.ShouldBeTrue();
    }

    [Fact]
    public async Task Merged_cells_in_the_table_and_a_value_beside_it_stop_the_import()
    {
        DatasetVerslag report = await VerslagAsync(
            Ruw(
                Nieuw(),
                Rij(1, Kop)
                    + Rij(2, [.. Regel("61"), "<c r=\"N2\"><v>5</v></c>"])
                    + Rij(3, Regel("62")),
                "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"P1:Q1\"/></mergeCells>"
            )
        );

        report
            .Bevindingen.Single(item => item.Code == "cel.samengevoegd" && item.Ernst == "Fout")
            .Waarde.ShouldBe("A2:A3");
        report.Bevindingen.Single(item => item.Code == "regel.velden").Kolom.ShouldBe("N");
    }

    [Fact]
    public async Task Another_sheet_is_another_file()
    {
        string path = Ruw(
            Nieuw(),
            Tabel("71"),
            sheets: "<sheet name=\"Toelichting\" sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Cijfers\" sheetId=\"1\" r:id=\"rId1\"/>"
        );

        (await WeigeringAsync(path)).ShouldContain("--sheet");
        (await proef.LeesBladAsync(path, "cijfers")).Ok.ShouldBeTrue();
        (await proef.LeesBladAsync(path, "Weg")).Weigering!.ShouldContain("Toelichting, Cijfers");
    }

    [Fact]
    public async Task Names_of_programmes_are_no_data_set()
    {
        string refusal = await WeigeringAsync(Gedeeld.Pad("data/crebo/Opleiding_dimensie.xlsx"));

        refusal.ShouldContain("geen dataset die Vakwerk kent");
        refusal.ShouldContain("Opleidingcode, Opleidingsnaam");
    }

    [Fact]
    public async Task A_file_about_persons_is_refused_as_workbook_too()
    {
        string refusal = await WeigeringAsync(
            Ruw(Nieuw(), Rij(1, "BSN", "naam") + Rij(2, "123456782", "Geheim"))
        );

        refusal.ShouldContain("personen");
        refusal.ShouldNotContain("Geheim");
    }

    [Theory]
    [InlineData(EchteBestanden.Instelling, true)]
    [InlineData(EchteBestanden.Sectorkamer, true)]
    [InlineData(EchteBestanden.Opleiding, false)]
    public async Task A_file_of_DUO_saved_as_workbook_gives_the_same_figures(
        string name,
        bool shared
    )
    {
        string csv = Gedeeld.Pad($"data/duo/{name}");
        string path = Nieuw();
        Bewaar(path, Records(csv), shared);

        await Gelijk.AlsCsvAsync(proef, csv, path);
    }

    [Fact]
    public async Task Hostile_workbooks_are_refused_with_a_sentence()
    {
        string bomb = Ruw(Nieuw(), Tabel("1") + new string(' ', 60 << 20));
        (await WeigeringAsync(bomb)).ShouldContain("te groot");

        string laughs = Ruw(
            Nieuw(),
            Tabel("1"),
            before: "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        );
        (await WeigeringAsync(laughs)).ShouldContain("geen goed werkblad");

        string deep = Ruw(
            Nieuw(),
            string.Concat(Enumerable.Repeat("<a>", 100))
                + string.Concat(Enumerable.Repeat("</a>", 100))
        );
        (await WeigeringAsync(deep)).ShouldContain("genest");

        string names = Ruw(
            Nieuw(),
            string.Concat(Enumerable.Range(0, 6_000).Select(i => $"<n{i}/>"))
        );
        (await WeigeringAsync(names)).ShouldContain("namen");

        string text = Ruw(Nieuw(), Rij(1, Kop) + Rij(2, Ruis(1_200_000)));
        (await WeigeringAsync(text)).ShouldContain("langer dan");

        string order = Ruw(Nieuw(), Rij(1, Kop) + Rij(5, Regel("1")) + Rij(4, Regel("2")));
        (await WeigeringAsync(order)).ShouldContain("volgorde");

        string shared = Ruw(Nieuw(), Tabel("<c t=\"s\"><v>99</v></c>"));
        (await WeigeringAsync(shared)).ShouldContain("verwijst");

        string wide = Ruw(Nieuw(), Rij(1, [.. Enumerable.Range(0, 600).Select(i => $"k{i}")]));
        (await WeigeringAsync(wide)).ShouldNotBeEmpty();

        string old = proef.Schrijf("oud.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        (await WeigeringAsync(old)).ShouldContain("wachtwoord");
    }

    /// <summary>Text that does not pack well, so that only its length stops it.</summary>
    private static string Ruis(int length)
    {
        var random = new Random(1);
        return string.Concat(
            Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26)))
        );
    }

    [Fact]
    public async Task A_part_that_is_not_there_is_named()
    {
        string path = Ruw(Nieuw(), Tabel("1"));
        using (ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
        }

        (await WeigeringAsync(path)).ShouldContain("xl/worksheets/sheet1.xml");
    }
}
