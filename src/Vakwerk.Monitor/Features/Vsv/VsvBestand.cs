using System.Text.RegularExpressions;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Reading;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Features.Vsv;

/// <summary>A file of DUO about the students of one school, and where in it stands what is counted. Other columns are not read.</summary>
/// <param name="Soort">A04, A05, A14, NRSP or NenR.</param>
/// <param name="Nummers">Columns with a number of the person; the second one is for who has none of the first kind.</param>
internal sealed partial record VsvBestand(
    SourceFile File,
    CsvHeader Header,
    string Soort,
    int[] Nummers,
    int Maand,
    int Niveau,
    int Leerweg,
    int Opleiding,
    int Reden
)
{
    /// <summary>Everybody who could leave early, instead of who did.</summary>
    public static bool IsStartpopulatie(string kind) => kind is "A05" or "NRSP";

    /// <summary>The population that a list of leavers belongs to.</summary>
    public static string StartpopulatieVan(string kind) => kind == "NenR" ? "NRSP" : "A05";

    /// <exception cref="RefusedFileException">Not such a file. The sentence never quotes the file: its first line may hold a person.</exception>
    public static VsvBestand Open(string path, LayoutCatalog layouts)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new RefusedFileException("Dit bestand bestaat niet. Controleer de naam.");
        }

        SourceFile file = SourceFile.OnDisk(path, path);
        CsvHeader header = ReadHeader(file);
        Layout[] fits =
        [
            .. layouts.Layouts.Where(layout =>
                layout.PersonalData
                && layout.Key.StartsWith("vsv-", StringComparison.Ordinal)
                && LayoutMatch.Of(layout, header.Names) is { Missing.Count: 0, Unknown.Count: 0 }
            ),
        ];
        if (fits.Length == 0)
        {
            throw new RefusedFileException(
                "De kolommen van dit bestand zijn niet die van een vsv-bestand van DUO (A04, A05, A14, NRSP of NenR). Er is niets gelezen."
            );
        }

        string[] kinds = [.. fits.Select(layout => layout.Key["vsv-".Length..])];
        string kind =
            kinds.FirstOrDefault(one =>
                NameOf(path).Equals(one, StringComparison.OrdinalIgnoreCase)
            )
            ?? (
                kinds.Length == 1
                    ? kinds[0]
                    : throw new RefusedFileException(
                        "A04 en A14 hebben dezelfde kolommen. Geef het bestand de naam van DUO terug, zoals 202310A04I27GZ.csv, zodat te zien is welk het is."
                    )
            );
        return Of(file, header, kind == "nenr" ? "NenR" : kind.ToUpperInvariant());
    }

    private static VsvBestand Of(SourceFile file, CsvHeader header, string kind)
    {
        int At(string name) =>
            header
                .Names.Index()
                .Where(pair => LayoutCatalog.Normal(pair.Item) == LayoutCatalog.Normal(name))
                .Select(pair => pair.Index)
                .DefaultIfEmpty(-1)
                .First();
        return kind switch
        {
            "A05" => new(
                file,
                header,
                kind,
                [At("BSN_ONDERWIJSNR")],
                At("RAPPORTAGE_MAAND"),
                At("NIVEAU"),
                At("LEERWEG"),
                At("ILT/CREBO"),
                -1
            ),
            "NRSP" or "NenR" => new(
                file,
                header,
                kind,
                [At("BURGERSERVICENUMMER"), At("ONDERWIJSNUMMER")],
                -1,
                At("NIVEAU"),
                At("ONDERWIJSSOORT"),
                At("CREBO"),
                -1
            ),
            _ => new(
                file,
                header,
                kind,
                [At("PERSOONSGEBONDENNUMMER")],
                At("RAPPORTAGEMAAND"),
                At("NIVEAU"),
                At("LEERWEG"),
                At("ONDERWIJSCODE"),
                At("REDEN_UITSTROOM")
            ),
        };
    }

    private static CsvHeader ReadHeader(SourceFile file)
    {
        try
        {
            return CsvHeader.Read(file);
        }
        catch (RefusedFileException)
        {
            throw new RefusedFileException(
                1,
                "De eerste regel bevat geen goede kolomnamen. Er is niets gelezen."
            );
        }
    }

    private static string NameOf(string path) =>
        KindInName().Match(Path.GetFileName(path)).Groups["soort"].Value;

    [GeneratedRegex("(?<soort>A04|A05|A14|NRSP|NenR)(?=[0-9I])", RegexOptions.IgnoreCase)]
    private static partial Regex KindInName();
}
