using System.Collections.Frozen;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <param name="Into">Codes of the municipalities that took it over.</param>
internal sealed record EndedGemeente(string Code, string Naam, DateOnly EndedOn, string[] Into);

/// <summary>The codes that the product knows, with their dates: institutions, municipalities, provinces, programmes.</summary>
internal sealed class CodeRegisters
{
    public required FrozenDictionary<string, Instelling> Instellingen { get; init; }

    public required FrozenDictionary<string, Gemeente> Gemeenten { get; init; }

    public required FrozenDictionary<string, EndedGemeente> Opgeheven { get; init; }

    /// <summary>First day of municipalities that are new since 2011, as far as CBS says it.</summary>
    public required FrozenDictionary<string, DateOnly> Begonnen { get; init; }

    /// <summary>Codes of today by name, of municipalities of today and of those that ended; a few names stand for two.</summary>
    public required ILookup<string, string> Gemeentenamen { get; init; }

    public required IReadOnlyList<Regio> Regios { get; init; }

    public required FrozenSet<string> Crebos { get; init; }

    public static async Task<CodeRegisters> LoadAsync(
        VakwerkDbContext db,
        string dataFolder,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        List<Instelling> institutions = await db.RijenAsync<Instelling>(stand, cancellationToken);
        List<Gemeente> gemeenten = await db.RijenAsync<Gemeente>(stand, cancellationToken);
        var ended = Lines(dataFolder, "ended_municipalities.csv")
            .Select(row => new EndedGemeente(
                row[0],
                row[1],
                Day(row[2]),
                row[3].Split('|', StringSplitOptions.RemoveEmptyEntries)
            ))
            .ToFrozenDictionary(row => row.Code);
        return new CodeRegisters
        {
            Instellingen = institutions.ToFrozenDictionary(row => row.Brin),
            Gemeenten = gemeenten.ToFrozenDictionary(row => row.Code),
            Opgeheven = ended,
            Begonnen = Lines(dataFolder, "started_municipalities.csv")
                .ToFrozenDictionary(row => row[0], row => Day(row[2])),
            Gemeentenamen = gemeenten
                .Select(row => (row.Naam, row.Code))
                .Concat(ended.Values.Select(row => (row.Naam, Code: Now(ended, row.Code))))
                .Select(pair => (Naam: Bare(pair.Naam), pair.Code))
                .Distinct()
                .ToLookup(pair => pair.Naam, pair => pair.Code),
            Regios = await db.RijenAsync<Regio>(stand, cancellationToken),
            Crebos = CrebosIn(dataFolder),
        };
    }

    public static FrozenSet<string> CrebosIn(string dataFolder) =>
        Lines(dataFolder, "crebo_codes.csv").Select(row => row[0]).ToFrozenSet();

    /// <summary>Codes of today of the municipalities with this name, in whatever spelling.</summary>
    public string[] GemeentenMetNaam(string name) => [.. Gemeentenamen[Bare(name)]];

    public Regio? Province(string name) =>
        Regios.FirstOrDefault(regio => regio.Soort == RegioSoort.Provincie && regio.Heet(name));

    /// <summary>The institution to which the students of this one belong today; itself when it was split over several.</summary>
    public string BrinNow(string brin)
    {
        for (int step = 0; step < 10; step++)
        {
            if (
                Instellingen.GetValueOrDefault(brin)
                is not { Status: InstellingStatus.Gesloten, OpgegaanIn: [string next] }
            )
            {
                break;
            }

            brin = next;
        }

        return brin;
    }

    /// <summary>The municipality of today; the code itself when it was split or is unknown.</summary>
    public string GemeenteNow(string code) => Now(Opgeheven, code);

    private static string Now(FrozenDictionary<string, EndedGemeente> ended, string code)
    {
        for (
            int step = 0;
            step < 10 && ended.GetValueOrDefault(code) is { Into: [string next] };
            step++
        )
        {
            code = next;
        }

        return code;
    }

    /// <summary>Súdwest-Fryslân, SUDWEST FRYSLAN; Hengelo (O), HENGELO; 's-Gravenhage, S GRAVENHAGE.</summary>
    private static string Bare(string name)
    {
        int suffix = name.IndexOf('(', StringComparison.Ordinal);
        IEnumerable<char> letters = (suffix > 0 ? name[..suffix] : name)
            .Normalize(System.Text.NormalizationForm.FormD)
            .Where(char.IsAsciiLetter)
            .Select(char.ToUpperInvariant);
        return string.Concat(letters);
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Small files of our own in which only the second column may hold a comma.
    private static IEnumerable<string[]> Lines(string dataFolder, string file)
    {
        string path = Path.Combine(dataFolder, "reference", file);
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            yield return line.Split(';');
        }
    }
}
