using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Vakwerk.Monitor.Datasets.Reading;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Features.Vsv;

/// <summary>What is kept of a person while counting: no name, no date, no number.</summary>
internal readonly record struct VsvPersoon(
    string Niveau,
    string Leerweg,
    string Opleiding,
    string Reden
);

/// <summary>
/// Counts persons once per file kind and counting year. A number is turned at once into a hash with a key that exists only while
/// this runs, so that nothing that is kept leads back to a person.
/// </summary>
internal sealed class VsvTelling(IReadOnlySet<string> crebos, string? teljaar)
{
    public const string Onbekend = "onbekend";
    private const int HashBytes = 16;
    private const int ReasonLength = 60;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<
        (string Soort, string Teljaar),
        Dictionary<UInt128, VsvPersoon>
    > all = [];

    public IReadOnlyDictionary<
        (string Soort, string Teljaar),
        Dictionary<UInt128, VsvPersoon>
    > Personen => all;

    public long Regels { get; private set; }

    /// <summary>Lines without a number: each counts as a person of its own.</summary>
    public long ZonderNummer { get; private set; }

    /// <exception cref="RefusedFileException">A line is not like the first. The sentence gives its number and nothing of what is in it.</exception>
    public void Lees(VsvBestand bestand, CancellationToken cancellationToken)
    {
        using RecordScanner scanner = bestand.Header.Open(bestand.File);
        while (scanner.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (scanner.FieldCount != bestand.Header.Names.Count)
            {
                throw new RefusedFileException(
                    scanner.Line,
                    $"Deze regel heeft niet {bestand.Header.Names.Count} velden, zoals de eerste regel. Er is niets geteld."
                );
            }

            Regels++;
            string year =
                bestand.Maand >= 0
                    ? Year(scanner.Field(bestand.Maand), scanner.Line)
                    : teljaar ?? "";
            if (!all.TryGetValue((bestand.Soort, year), out var persons))
            {
                all[(bestand.Soort, year)] = persons = [];
            }

            // The newest line of a person counts.
            persons[Number(scanner, bestand.Nummers)] = new VsvPersoon(
                Level(Text(scanner, bestand.Niveau)),
                Route(Text(scanner, bestand.Leerweg)),
                Text(scanner, bestand.Opleiding) is { } crebo && crebos.Contains(crebo)
                    ? crebo
                    : Onbekend,
                Reason(Text(scanner, bestand.Reden))
            );
        }
    }

    private UInt128 Number(RecordScanner scanner, int[] columns)
    {
        foreach (int column in columns)
        {
            ReadOnlySpan<byte> number = scanner.Field(column).Trim(" \t"u8);
            if (number.ContainsAnyExcept((byte)'0'))
            {
                Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
                HMACSHA256.HashData(key, number, hash);
                return BinaryPrimitives.ReadUInt128LittleEndian(hash[..HashBytes]);
            }
        }

        return (UInt128)(++ZonderNummer);
    }

    /// <summary>A counting year runs from October up to September.</summary>
    private static string Year(ReadOnlySpan<byte> month, long line)
    {
        if (
            month.Length != 6
            || !int.TryParse(month[..4], out int year)
            || !int.TryParse(month[4..], out int number)
            || number is < 1 or > 12
        )
        {
            throw new RefusedFileException(
                line,
                "De rapportagemaand op deze regel is geen jaar en maand, zoals 202310. Er is niets geteld."
            );
        }

        int first = number >= 10 ? year : year - 1;
        return $"{first}-{first + 1}";
    }

    private static string Text(RecordScanner scanner, int column) =>
        column < 0 ? "" : Encoding.UTF8.GetString(scanner.Field(column)).Trim();

    /// <summary>Only words that are known come through: columns that were moved must not show a name.</summary>
    private static string Level(string text) =>
        text.Length > 3
        && text.StartsWith("mbo", StringComparison.OrdinalIgnoreCase)
        && text[3] is >= '1' and <= '4'
            ? text[3..4]
        : text.Length == 1 && text[0] is >= '1' and <= '4' ? text
        : text.Contains("vmbo", StringComparison.OrdinalIgnoreCase)
        || text.Contains("havo", StringComparison.OrdinalIgnoreCase)
            ? "geen mbo"
        : Onbekend;

    private static string Route(string text) =>
        text.ToUpperInvariant() is "BOL" or "BBL" or "EX" ? text.ToUpperInvariant() : Onbekend;

    private static string Reason(string text) =>
        text.Length is 0 or > ReasonLength ? Onbekend : text;
}
