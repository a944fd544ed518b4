using System.Globalization;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Features.Vsv;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Vsv;

public sealed class VsvTellenTests : IDisposable
{
    private const string Kop =
        "#BURGERSERVICENUMMER;ONDERWIJSNUMMER;GEBOORTEDATUM;GESLACHT;ACHTERNAAM;VOORVOEGSEL;VOORNAMEN;POSTCODE_CIJFERS;RMC_REGIO;RMC_REGIO_NAAM;GEMCODE;GEMEENTENAAM;BRIN;BRIN_VOLGNR;BRIN_VEST_NAAM;NIVEAU;ONDERWIJSSOORT;CREBO;CREBO_OMSCHRIJVING;ONDERWIJSAANBIEDER_CODE;ONDERWIJSAANBIEDER_NAAM;ONDERWIJSLOCATIE_CODE;ONDERWIJSLOCATIE_STRAATNAAM;ONDERWIJSLOCATIE_HUISNUMMER;ONDERWIJSLOCATIE_HUISNUMMER_TOEVOEGING;ONDERWIJSLOCATIE_POSTCODE;ONDERWIJSLOCATIE_PLAATSNAAM\n";

    private readonly string map = Directory.CreateTempSubdirectory("vakwerk-vsv-").FullName;

    public void Dispose() => Directory.Delete(map, recursive: true);

    private static string Synthetisch(string name) =>
        Gedeeld.Pad($"data/duo-vsv/SYNTHETISCH-{name}-head50.csv");

    private static Result<VsvUitkomst> Tel(bool intern, string? year, params string[] files) =>
        VsvTeller.Tel(files, year, intern, TestContext.Current.CancellationToken);

    private static VsvRij Rij(VsvUitkomst result, string kind, string name, string value) =>
        result.Rijen.Single(row =>
            row.Bestand == kind && row.Kenmerk == name && row.Waarde == value
        );

    private string Schrijf(string name, string text)
    {
        string path = Path.Combine(map, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Persoon(
        int number,
        string level = "Mbo4 opleidingen",
        string route = "BOL"
    ) =>
        $"{number:000000000};0;01-01-2005;V;Achter{number};;Voor;1234;REGIO 28;;518;'S-GRAVENHAGE;27GZ;;;{level};{route};25250;x;;;;;;;;\n";

    [Fact]
    public void The_year_files_give_counts_a_share_and_the_norm()
    {
        VsvUitkomst result = Tel(
            intern: true,
            "2023-2024",
            Synthetisch("NRSP2023DI27GZ"),
            Synthetisch("NenR2023DI27GZ")
        ).Value!;

        result.Regels.ShouldBe(100);
        Rij(result, "NRSP", "totaal", "totaal").Personen.ShouldBe(50);
        VsvRij level = Rij(result, "NenR", "niveau", "4");
        level.Personen.ShouldBe(31);
        level.Startpopulatie.ShouldBe(29);
        level.Percentage.ShouldBe(106.9);
        level.Norm.ShouldBe(3.08);
        Rij(result, "NenR", "leerweg", "BBL").Personen.ShouldBe(8);
        Rij(result, "NenR", "niveau", "geen mbo").Norm.ShouldBeNull();
    }

    [Fact]
    public void The_month_file_says_its_own_counting_year()
    {
        VsvUitkomst result = Tel(intern: true, null, Synthetisch("202310A04I27GZ")).Value!;

        VsvRij all = Rij(result, "A04", "totaal", "totaal");
        all.Teljaar.ShouldBe("2022-2023");
        all.Personen!.Value.ShouldBeInRange(1, 50);
        all.Startpopulatie.ShouldBeNull();
        all.Percentage.ShouldBeNull();
    }

    [Fact]
    public void A_person_counts_once_and_small_counts_are_hidden_with_a_second_one()
    {
        string text =
            Kop
            + string.Concat(Enumerable.Range(1, 20).Select(i => Persoon(i)))
            + string.Concat(Enumerable.Range(1, 20).Select(i => Persoon(i)))
            + string.Concat(
                Enumerable.Range(31, 3).Select(i => Persoon(i, "Mbo2 opleidingen", "BBL"))
            )
            + string.Concat(Enumerable.Range(41, 7).Select(i => Persoon(i, "Mbo3 opleidingen")));
        string path = Schrijf("NRSP2023DI27GZ.csv", text);

        VsvUitkomst open = Tel(intern: true, "2023-2024", path).Value!;
        VsvUitkomst hidden = Tel(intern: false, "2023-2024", path).Value!;

        Rij(open, "NRSP", "totaal", "totaal").Personen.ShouldBe(30);
        Rij(open, "NRSP", "niveau", "2").Personen.ShouldBe(3);
        Rij(hidden, "NRSP", "totaal", "totaal").Personen.ShouldBe(30);
        Rij(hidden, "NRSP", "niveau", "2").Personen.ShouldBeNull();
        Rij(hidden, "NRSP", "niveau", "3").Personen.ShouldBeNull();
        Rij(hidden, "NRSP", "niveau", "4").Personen.ShouldBe(20);
        Rij(hidden, "NRSP", "leerweg", "BOL").Personen.ShouldBeNull();
    }

    [Fact]
    public void Two_counts_of_one_do_not_follow_from_their_sum()
    {
        string path = Schrijf(
            "NRSP2023DI27GZ.csv",
            Kop
                + string.Concat(Enumerable.Range(1, 20).Select(i => Persoon(i)))
                + string.Concat(Enumerable.Range(31, 8).Select(i => Persoon(i, "Mbo3 opleidingen")))
                + Persoon(41, "Mbo2 opleidingen")
                + Persoon(42, "Mbo1 opleidingen")
        );

        VsvUitkomst hidden = Tel(intern: false, "2023-2024", path).Value!;

        foreach (string level in (string[])["1", "2", "3"])
        {
            Rij(hidden, "NRSP", "niveau", level).Personen.ShouldBeNull();
        }

        Rij(hidden, "NRSP", "niveau", "4").Personen.ShouldBe(20);
    }

    [Fact]
    public void Nothing_of_a_person_stands_in_an_answer_or_a_refusal()
    {
        string good = Schrijf("NRSP2023DI27GZ.csv", Kop + Persoon(123456782));
        string broken = Schrijf("NRSP2023VI27GZ.csv", Kop + Persoon(123456782)[..60] + "\n");
        string headless = Schrijf("NRSP2022DI27GZ.csv", Persoon(123456782));
        string moved = Schrijf(
            "NRSP2021DI27GZ.csv",
            Kop
                + string.Concat(
                    Enumerable
                        .Range(1, 9)
                        .Select(_ =>
                            Persoon(123456782, "Achternaam", "Voornaam")
                                .Replace("25250", "Straat 1")
                        )
                )
        );

        string all = string.Join(
            '\n',
            new[] { good, broken, headless, moved }.Select(path =>
            {
                Result<VsvUitkomst> result = Tel(intern: true, null, path);
                return result.Ok
                    ? string.Join('\n', result.Value.Rijen)
                    : result.Fouten.Single().Tekst;
            })
        );

        all.ShouldContain("regel 2");
        foreach (
            string secret in (string[])
                ["123456782", "Achter", "Voor", "01-01-2005", "GRAVENHAGE", "Straat"]
        )
        {
            all.ShouldNotContain(secret);
        }
    }

    [Fact]
    public void Other_files_and_an_unclear_name_are_refused()
    {
        Tel(false, null, Gedeeld.Pad("data/duo-vsv/VSV_normen.csv"))
            .Fouten.Single()
            .Tekst.ShouldContain("niet die van een vsv-bestand");
        string unclear = Schrijf("lijst.csv", File.ReadAllText(Synthetisch("202310A04I27GZ")));
        Tel(false, null, unclear).Fouten.Single().Tekst.ShouldContain("A04 en A14");
    }

    [Fact]
    public void The_norms_are_those_of_DUO_divided_by_a_thousand()
    {
        var norms = VsvNormen.Lees(Path.Combine(Gedeeld.Project, "data"));
        string[][] source =
        [
            .. File.ReadLines(Gedeeld.Pad("data/duo-vsv/VSV_normen.csv"))
                .Skip(1)
                .Select(line => line.Split(';'))
                .Where(fields => fields[1] != "NULL"),
        ];

        norms.Count.ShouldBe(source.Length);
        foreach (string[] fields in source)
        {
            norms[(fields[0], fields[2])]
                .ShouldBe(int.Parse(fields[1], CultureInfo.InvariantCulture) / 1000.0, 1e-9);
        }
    }
}
