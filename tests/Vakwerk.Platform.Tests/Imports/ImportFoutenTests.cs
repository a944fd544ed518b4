using System.Text;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Platform.Tests.Imports;

/// <summary>Every mistake in a file: said in Dutch with file, line, column, value and what to do; and nothing stored.</summary>
public sealed class ImportFoutenTests
{
    private const string Kop = "id,naam,waarde,aantal,datum\n";

    public static TheoryData<string, string, string> Fouten =>
        new()
        {
            { "", "proef.csv:", "Het bestand is leeg" },
            {
                "id,naam,waarde,aantal\na,Anna,1.5,2\n",
                "proef.csv, regel 1, kolom datum:",
                "Deze kolom ontbreekt"
            },
            { "id;naam;waarde;aantal;datum\n", "proef.csv, regel 1, kolom id, naam", "puntkomma" },
            {
                "id,naam,waarde,aantal,datum,kleur\n",
                "proef.csv, regel 1, kolom kleur:",
                "Deze kolom is onbekend"
            },
            {
                "id,naam,naam,waarde,aantal,datum\n",
                "proef.csv, regel 1, kolom naam:",
                "twee keer"
            },
            {
                Kop + "a,Anna,1,2\n",
                "proef.csv, regel 2:",
                "Deze regel heeft 4 velden; het zijn er 5"
            },
            {
                Kop + "a,Anna,\"20,6\",2,2024-01-01\n",
                "proef.csv, regel 2, kolom waarde: '20,6':",
                "punt voor de decimalen"
            },
            {
                Kop + "a,Anna,1.000.000,2,2024-01-01\n",
                "proef.csv, regel 2, kolom waarde: '1.000.000':",
                "getal met een punt"
            },
            { Kop + "a,Anna,NaN,2,2024-01-01\n", "kolom waarde: 'NaN':", "getal met een punt" },
            { Kop + "a,Anna,1,2.5,2024-01-01\n", "kolom aantal: '2.5':", "heel getal" },
            {
                Kop + "a,Anna,1,99999999999,2024-01-01\n",
                "kolom aantal: '99999999999':",
                "heel getal"
            },
            { Kop + "a,Anna,1,2,17-7-2024\n", "kolom datum: '17-7-2024':", "jaar-maand-dag" },
            { Kop + "a,Anna,1,2,2024-02-30\n", "kolom datum: '2024-02-30':", "jaar-maand-dag" },
            {
                Kop + "a,Anna,1,2,2024-01-01\nb,Bo,1,2,2024-01-01\na,An,1,2,2024-01-01\n",
                "proef.csv, regel 4, kolom id: 'a':",
                "staat ook op regel 2"
            },
            { Kop + ",Anna,1,2,2024-01-01\n", "proef.csv, regel 2, kolom id: '':", "leeg" },
            { Kop + "a,,1,2,2024-01-01\n", "proef.csv, regel 2, kolom naam: '':", "leeg" },
            {
                Kop + "a,\"Anna,1,2,2024-01-01\nb,Bo,1,2,2024-01-01\n",
                "proef.csv",
                "aanhalingsteken"
            },
            { Kop + "a,An\0na,1,2,2024-01-01\n", "proef.csv, regel 2", "onzichtbaar teken" },
            {
                Kop
                    + "een-sleutel-die-veel-te-lang-is-om-nog-een-sleutel-te-kunnen-zijn-0123456789-0123456789-0123456789,Anna,1,2,2024-01-01\n",
                "proef.csv, regel 2, kolom id:",
                "80 tekens"
            },
        };

    [Theory]
    [MemberData(nameof(Fouten))]
    public async Task A_mistake_is_said_with_its_place_and_nothing_is_stored(
        string csv,
        string plaats,
        string uitleg
    )
    {
        await using Opslag opslag = await Opslag.MaakAsync();

        ImportResult result = await opslag.LeesInAsync(csv);

        result.Ok.ShouldBeFalse();
        string message = string.Join('\n', result.Findings);
        message.ShouldContain(plaats);
        message.ShouldContain(uitleg);
        (await opslag.RijenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_mistakes_are_said_at_once()
    {
        await using Opslag opslag = await Opslag.MaakAsync();

        ImportResult result = await opslag.LeesInAsync(Kop + "a,,x,y,z\nb,,x,y,z\n");

        result.Findings.Count.ShouldBe(8);
        result.Findings.Select(finding => finding.Line).Distinct().ShouldBe([2L, 3L]);
    }

    [Fact]
    public async Task A_file_in_the_encoding_of_an_old_spreadsheet_is_refused_with_the_line()
    {
        await using Opslag opslag = await Opslag.MaakAsync();

        ImportResult result = await opslag.LeesInAsync(
            Encoding.Latin1.GetBytes(Kop + "a,Anna,1,2,2024-01-01\nb,Zoë,1,2,2024-01-01\n")
        );

        ImportFinding finding = result.Findings.ShouldHaveSingleItem();
        finding.Line.ShouldBe(3);
        finding.Expected.ShouldContain("UTF-8");
    }

    [Fact]
    public async Task A_file_in_two_bytes_per_character_is_refused()
    {
        await using Opslag opslag = await Opslag.MaakAsync();

        ImportResult result = await opslag.LeesInAsync([
            .. Encoding.Unicode.Preamble,
            .. Encoding.Unicode.GetBytes(Kop),
        ]);

        result.Findings.ShouldHaveSingleItem().Expected.ShouldContain("UTF-8");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        await using Opslag opslag = await Opslag.MaakAsync();

        ImportResult result = await opslag.LeesInAsync(new byte[CsvTable.MaxBytes + 1]);

        result.Findings.ShouldHaveSingleItem().Expected.ShouldContain("groter dan 32 MB");
    }

    [Fact]
    public async Task A_file_of_no_register_and_a_register_given_twice_are_refused()
    {
        await using Opslag opslag = await Opslag.MaakAsync();

        ImportResult result = await opslag.MetAsync<Importer, ImportResult>(importer =>
            importer.ImportAsync(
                [
                    new ImportFile("iets.csv", []),
                    new ImportFile("proef.csv", Encoding.UTF8.GetBytes(Kop)),
                    new ImportFile("map/proef.csv", Encoding.UTF8.GetBytes(Kop)),
                ],
                "proef",
                TestContext.Current.CancellationToken
            )
        );

        string message = string.Join('\n', result.Findings);
        message.ShouldContain(
            "iets.csv: Dit bestand hoort bij geen register. Bekend zijn: proef.csv."
        );
        message.ShouldContain("twee keer");
    }

    [Theory]
    [InlineData("\ufeff" + Kop + "a,Anna,1.5,2,2024-01-01\n")]
    [InlineData("id,naam,waarde,aantal,datum\r\na,Anna,1.5,2,2024-01-01\r\n")]
    [InlineData("datum,aantal,waarde,naam,id\n2024-01-01,2,1.5,Anna,a")]
    [InlineData(Kop + "\na,Anna,1.5,2,2024-01-01\n\n")]
    public async Task Harmless_differences_of_programs_are_accepted(string csv)
    {
        await using Opslag opslag = await Opslag.MaakAsync();

        ImportResult result = await opslag.LeesInAsync(csv);

        result.Findings.ShouldBeEmpty();
        (await opslag.RijenAsync()).ShouldHaveSingleItem().Naam.ShouldBe("Anna");
    }
}
