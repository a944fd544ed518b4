using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>Files that are not as they should be: odd ones are read with a finding, bad ones are refused whole.</summary>
public sealed class VreemdeBestandenTests(SqliteSite site) : IClassFixture<SqliteSite>, IDisposable
{
    private const string Kop =
        "\"JAAR\",\"PROVINCIE INSTELLING\",\"BEVOEGD GEZAG NUMMER\",\"INSTELLINGSCODE\",\"INSTELLINGSNAAM\",\"PLAATSNAAM INSTELLING\",\"GEMEENTENUMMER INSTELLING\",\"GEMEENTE INSTELLING\",\"BBL\",\"BOLDT\",\"BOLVT\",\"EX\"\r\n";

    private readonly Proefdataset proef = new(site);

    public void Dispose() => proef.Dispose();

    private static string Regel(
        string jaar = "2025",
        string brin = "25PW",
        string provincie = "Drenthe",
        string gemeente = "0106",
        string naam = "Proef",
        string bbl = "10"
    ) =>
        $"\"{jaar}\",\"{provincie}\",\"40872\",\"{brin}\",\"{naam}\",\"ASSEN\",\"{gemeente}\",\"ASSEN\",{bbl},0,20,-1\r\n";

    private async Task<DatasetVerslag> VerslagAsync(
        string name,
        string text,
        Encoding? encoding = null
    )
    {
        DatasetInlezing result = await proef.LeesAsync(proef.Schrijf(name, text, encoding));
        result.Weigering.ShouldBeNull();
        return result.Verslagen.Single();
    }

    [Fact]
    public async Task A_byte_order_mark_semicolons_lower_case_and_blanks_in_names_make_no_difference()
    {
        string text =
            "\ufeff"
            + Kop.Replace(',', ';').ToLowerInvariant().Replace("jaar", "jaar  ")
            + Regel(bbl: "11").Replace(',', ';');

        DatasetVerslag report = await VerslagAsync("bom.csv", text, new UTF8Encoding(true));

        report.Indeling.ShouldBe("duo-01-instelling");
        report.Fouten.ShouldBeFalse();
        report.Rijen.ShouldBe(4);
    }

    [Fact]
    public async Task Windows_1252_is_read_and_told()
    {
        Encoding windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        DatasetVerslag report = await VerslagAsync(
            "oud.csv",
            Kop + Regel(naam: "Fryslân’s school", provincie: "Fryslân", bbl: "12"),
            windows
        );

        report.Bevindingen.ShouldContain(finding => finding.Code == "codering.windows1252");
        var answer = await proef.VraagAsync(
            "studenten-per-instelling",
            "provincie,provincie_code",
            "brin=25PW"
        );
        answer.ShouldContainKey("Fryslân|PV21");
    }

    [Fact]
    public async Task Codes_that_are_unknown_ended_or_merged_are_told_by_date()
    {
        DatasetVerslag report = await VerslagAsync(
            "codes.csv",
            Kop
                + Regel(brin: "99ZZ")
                + Regel("2025", "25LG")
                + Regel("2021", "25LG")
                + Regel(brin: "26CC", gemeente: "0003")
                + Regel("2020", "04EU", gemeente: "0003")
                + Regel(provincie: "Zuid-Limburg")
                + Regel(gemeente: "9999", brin: "25LR")
        );

        (string, string?)[] found =
        [
            .. report.Bevindingen.Select(finding => (finding.Code, finding.Waarde)),
        ];
        found.ShouldContain(("brin.onbekend", "99ZZ"));
        found.ShouldContain(("brin.beeindigd", "25LG"));
        found.ShouldContain(("brin.gefuseerd", "25LG"));
        found.ShouldContain(("gemeente.beeindigd", "GM0003"));
        found.ShouldContain(("gemeente.heringedeeld", "GM0003"));
        found.ShouldContain(("provincie.onbekend", "Zuid-Limburg"));
        found.ShouldContain(("gemeente.onbekend", "9999"));
        report
            .Bevindingen.Single(finding => finding is { Code: "brin.beeindigd", Waarde: "25LG" })
            .Regels.ShouldBe("3");
    }

    [Theory]
    [InlineData("\"2025\",\"Drenthe\"\r\n", "regel.velden")]
    [InlineData("tien", "aantal.ongeldig")]
    [InlineData("-7", "aantal.negatief")]
    [InlineData("1.5", "aantal.ongeldig")]
    [InlineData("", "aantal.leeg")]
    public async Task A_mistake_stops_the_import_and_tells_its_line(string what, string code)
    {
        string text = Kop + Regel() + (what.Length > 9 ? what : Regel(jaar: "2024", bbl: what));

        DatasetVerslag report = await VerslagAsync($"{Guid.NewGuid():N}.csv", text);

        report.Fouten.ShouldBeTrue();
        report.Versie.ShouldBeEmpty();
        report.Bevindingen.Single(finding => finding.Code == code).Regels.ShouldBe("3");
    }

    [Fact]
    public async Task A_hundred_thousand_bad_lines_are_one_finding_with_the_first_twenty_lines()
    {
        var text = new StringBuilder(Kop);
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(Regel(bbl: "x"));
        }

        DatasetVerslag report = await VerslagAsync("veel.csv", text.ToString());

        DatasetBevindingRegel finding = report.Bevindingen.Single(item =>
            item.Code == "aantal.ongeldig"
        );
        finding.Aantal.ShouldBe(100_000);
        finding.Regels.ShouldBe("2-21, …");
        report.Bevindingen.Single(item => item.Code == "regel.dubbel").Aantal.ShouldBe(99_999);
    }

    [Fact]
    public async Task A_total_that_is_not_the_sum_is_told()
    {
        const string kop =
            "BRIN NUMMER;SOORTINS;INSTELLINGSNAAM;PLAATSNAAM;TYPE MBO;KWALIFICATIENIVEAU;KWALIFICATIE CODE;KWALIFICATIE NAAM;MBO SECTOR;DOMEIN;SECTORUNIT SBB;BRIN NUMMER KENNISCENTRUM;NAAM KENNISCENTRUM;MAN2015;VROUW2015;TOTAAL2015;MAN2016;VROUW2016;TOTAAL2016\n";
        DatasetVerslag report = await VerslagAsync(
            "totaal.csv",
            kop + "25PW;ROC;Proef;ASSEN;BBL;2;25250;Naam;s;d;u;    ;  ;3;4;8;;;\n"
        );

        report
            .Bevindingen.Single(finding => finding.Code == "totaal.verschilt")
            .Regels.ShouldBe("2");
        report.Rijen.ShouldBe(2);
    }

    [Fact]
    public async Task A_jump_of_one_school_between_two_years_is_told()
    {
        string[] brins =
        [
            "00GT",
            "01AA",
            "25PW",
            "25LR",
            "25LP",
            "25LT",
            "25LU",
            "25LW",
            "25LX",
            "25LZ",
        ];
        var text = new StringBuilder(Kop);
        for (int i = 0; i < brins.Length; i++)
        {
            text.Append(Regel("2024", brins[i], bbl: $"{500 + i * 10}"));
            text.Append(Regel("2025", brins[i], bbl: $"{(i == 4 ? 3000 : 510 + i * 10)}"));
        }

        DatasetVerslag report = await VerslagAsync("sprong.csv", text.ToString());

        report
            .Bevindingen.Single(finding => finding.Code == "jaar.sprong")
            .Waarde!.ShouldContain("25LP");
    }

    [Fact]
    public async Task Personal_data_is_recognised_and_refused()
    {
        foreach (string file in Directory.GetFiles(Gedeeld.Pad("data/duo-vsv"), "SYNTHETISCH*.csv"))
        {
            DatasetInlezing result = await proef.LeesAsync(file);

            result.Weigering!.ShouldContain("personen");
        }
    }

    [Fact]
    public async Task A_packed_file_is_read_and_a_bomb_is_refused()
    {
        string good = Pak("goed.zip", "goed.csv", Kop + Regel(bbl: "77"));
        (await proef.LeesAsync(good)).Ok.ShouldBeTrue();

        string bomb = Pak("bom.zip", "bom.csv", Kop + new string(' ', 60 << 20));
        DatasetInlezing refused = await proef.LeesAsync(bomb);
        refused.Weigering!.ShouldContain("te groot");

        string broken = proef.Schrijf("kapot.zip", [.. "PK\u0003\u0004"u8, .. new byte[200]]);
        (await proef.LeesAsync(broken)).Weigering!.ShouldContain("beschadigd");
    }

    [Fact]
    public async Task A_file_of_five_gigabytes_is_refused_before_it_is_read()
    {
        string path = Path.Combine(proef.Map, "groot.csv");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(5L << 30);
        }

        (await proef.LeesAsync(path)).Weigering!.ShouldContain("4 GB");
    }

    [Fact]
    public async Task An_unknown_layout_names_the_nearest_one_and_what_it_misses()
    {
        DatasetInlezing result = await proef.LeesAsync(
            proef.Schrijf("bijna.csv", Kop.Replace("\"BBL\",", "", StringComparison.Ordinal))
        );

        result.Weigering!.ShouldContain("duo-01-instelling");
        result.Weigering!.ShouldContain("BBL");
    }

    [Fact]
    public async Task A_package_of_CBS_is_read_with_its_labels_and_its_values_do_not_add_up()
    {
        string folder = Directory.CreateDirectory(Path.Combine(proef.Map, "cbs")).FullName;
        foreach (
            string file in Directory.GetFiles(Gedeeld.Pad("data/cbs/odata4-81734NED"), "*.csv")
        )
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "Observations.csv"),
            "Id;Measure;ValueAttribute;Value;StringValue;RegioVanVestiging;RegioVanVertrek;Perioden\r\n0;M000171;None;12.5;;GM0003;GM0010;2011JJ00\r\n1;M000171;Impossible;;;GM0003;GM0010;2012JJ00\r\n",
            TestContext.Current.CancellationToken
        );

        DatasetInlezing result = await proef.LeesAsync(folder);

        result.Ok.ShouldBeTrue(result.Weigering);
        var values = await proef.VraagAsync(
            "cbs-81734ned",
            "perioden,maat,waardekenmerk,regiovanvestiging,regiovanvertrek"
        );
        values["2011JJ00|M000171|None|GM0003|GM0010"].Som.ShouldBe(12.5);
        values["2012JJ00|M000171|Impossible|GM0003|GM0010"].Som.ShouldBeNull();
        (await proef.ProbeerAsync(new("cbs-81734ned", ["maat"], [], Concept: true)))
            .Fouten.Single()
            .Tekst.ShouldContain("tellen niet op");
    }

    private string Pak(string name, string inside, string text)
    {
        string path = Path.Combine(proef.Map, name);
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry(inside).Open());
        writer.Write(text);
        return path;
    }
}
