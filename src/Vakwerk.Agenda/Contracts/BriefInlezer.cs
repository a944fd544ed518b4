using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Brieven;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Contracts;

/// <summary>A text handed in as a letter, with what the user knows of it.</summary>
/// <param name="Id">Key of a known letter, <c>new</c> to read another version as a letter of its own, or null to recognise it.</param>
public sealed record BriefAanbod(
    string Bestand,
    byte[] Inhoud,
    string? Id = null,
    string? Kamerstuk = null,
    string? Datum = null,
    string? Titel = null
);

/// <summary>What was done with it.</summary>
public sealed record BriefInlezing(string Brief, bool Ongewijzigd, int Regels);

/// <summary>Reads the text of a letter into the database: all of it or nothing, and the same text twice changes nothing.</summary>
public sealed class BriefInlezer(VakwerkDbContext db, Writer writer, TimeProvider clock)
{
    public const string Nieuw = "new";

    /// <summary>A larger file is refused.</summary>
    public const int MaxBytes = BriefLezer.MaxBytes;

    public async Task<Result<BriefInlezing>> LeesAsync(
        BriefAanbod aanbod,
        string actor,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(aanbod);
        Result<string[]> lines = BriefLezer.Regels(aanbod.Inhoud);
        Result<KamerstukNummer?> number = Nummer(aanbod.Kamerstuk);
        Result<DateOnly?> date = Dag(aanbod.Datum);
        Fout[] mistakes = [.. lines.Fouten, .. number.Fouten, .. date.Fouten];
        if (!lines.Ok || mistakes.Length > 0)
        {
            return mistakes;
        }

        string sha = Convert.ToHexStringLower(SHA256.HashData(aanbod.Inhoud));
        Result<BriefInlezing> result = new Fout("brief.leeg", null, "Er is niets gedaan.");
        await writer.RunAsync(
            async token =>
            {
                if (
                    await db.Set<BriefTekst>()
                        .AsNoTracking()
                        .FirstOrDefaultAsync(tekst => tekst.Sha256 == sha, token) is
                    { } same
                )
                {
                    result = new BriefInlezing(same.Brief, true, lines.Value.Length);
                    return [];
                }

                Result<BriefTekst> text = await HerkenAsync(
                    aanbod,
                    sha,
                    number.Value,
                    date.Value,
                    token
                );
                if (!text.Ok)
                {
                    result = text.Fouten.ToArray();
                    return [];
                }

                text.Value.Regels.AddRange(
                    lines.Value.Select(
                        (line, index) => new BriefRegel { Nummer = index + 1, Tekst = line }
                    )
                );
                db.Add(text.Value);
                result = new BriefInlezing(text.Value.Brief, false, lines.Value.Length);
                return
                [
                    new AuditEvent(
                        actor,
                        "brief ingelezen",
                        $"brief/{text.Value.Brief}",
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{lines.Value.Length} regels, sha256 {sha}"
                        )
                    ),
                ];
            },
            cancellationToken
        );
        return result;
    }

    private async Task<Result<BriefTekst>> HerkenAsync(
        BriefAanbod aanbod,
        string sha,
        KamerstukNummer? number,
        DateOnly? date,
        CancellationToken cancellationToken
    )
    {
        List<Brief> known = await db.Set<Brief>()
            .AsNoTracking()
            .BekendOp(DateOnly.MaxValue)
            .ToListAsync(cancellationToken);
        string name = Path.GetFileName(aanbod.Bestand);
        if (known.FirstOrDefault(brief => brief.Sha256 == sha) is { } exact)
        {
            return Bekend(exact, aanbod, name, sha, number, date);
        }

        if (aanbod.Id != Nieuw)
        {
            Brief? other =
                known.FirstOrDefault(brief => brief.Sleutel == aanbod.Id)
                ?? known.FirstOrDefault(brief => brief.Bestand == name)
                ?? known.FirstOrDefault(brief =>
                    number is { } given && brief.Kamerstuk == given.ToString()
                );
            if (other is not null)
            {
                return new Fout(
                    "brief.andere-versie",
                    "id",
                    $"Dit is een andere tekst van brief {other.Sleutel} ('{other.Titel}'). De regelnummers in de registers horen bij één vaste tekst (sha256 {other.Sha256}) en kloppen hier niet. Gebruik die tekst, of lees deze met --id new in als een aparte brief."
                );
            }

            if (aanbod.Id is not null)
            {
                return new Fout(
                    "brief.onbekend",
                    "id",
                    $"Er is geen brief met sleutel '{aanbod.Id}'. Bekend zijn: {string.Join(", ", known.Select(brief => brief.Sleutel).Order(StringComparer.Ordinal))}. Een nieuwe brief krijgt zelf een sleutel: laat --id weg."
                );
            }
        }

        if (date is not { } day)
        {
            return new Fout(
                "brief.datum",
                "date",
                "Dit is een nieuwe brief. Geef de datum erbij, bijvoorbeeld --date 2026-06-19."
            );
        }

        return new BriefTekst
        {
            Brief = await NieuweSleutelAsync(known, cancellationToken),
            Titel = aanbod.Titel?.Trim() is { Length: > 0 } title
                ? title
                : $"Brief van {day.ToString("d MMMM yyyy", Notatie.Nederlands)}",
            Kamerstuk = number?.ToString(),
            Datum = day,
            Bestand = name,
            Sha256 = sha,
            Ingelezen = clock.GetUtcNow(),
        };
    }

    private Result<BriefTekst> Bekend(
        Brief brief,
        BriefAanbod aanbod,
        string name,
        string sha,
        KamerstukNummer? number,
        DateOnly? date
    )
    {
        if (aanbod.Id is { } id && id != brief.Sleutel)
        {
            return new Fout(
                "brief.id",
                "id",
                $"Deze tekst is brief {brief.Sleutel} ('{brief.Titel}'). Laat --id weg."
            );
        }

        if (number is { } given && given.ToString() != brief.Kamerstuk)
        {
            return new Fout(
                "brief.kamerstuk",
                "kamerstuk",
                $"Deze tekst is brief {brief.Sleutel} en die heeft {(brief.Kamerstuk is null ? "geen Kamerstuknummer" : $"nummer {brief.Kamerstuk}")}, niet {given}."
            );
        }

        if (date is { } day && day != brief.Datum)
        {
            return new Fout(
                "brief.datum",
                "date",
                $"Deze tekst is brief {brief.Sleutel} van {brief.Datum:yyyy-MM-dd}, niet van {day:yyyy-MM-dd}."
            );
        }

        return new BriefTekst
        {
            Brief = brief.Sleutel,
            Bestand = name,
            Sha256 = sha,
            Ingelezen = clock.GetUtcNow(),
        };
    }

    private async Task<string> NieuweSleutelAsync(
        List<Brief> known,
        CancellationToken cancellationToken
    )
    {
        HashSet<string> used =
        [
            .. known.Select(brief => brief.Sleutel),
            .. await db.Set<BriefTekst>().Select(text => text.Brief).ToListAsync(cancellationToken),
        ];
        return Enumerable
            .Range(0, int.MaxValue)
            .Select(number => number.ToString("000", CultureInfo.InvariantCulture))
            .First(key => !used.Contains(key));
    }

    private static Result<KamerstukNummer?> Nummer(string? text)
    {
        if (text is null)
        {
            return (KamerstukNummer?)null;
        }

        Result<KamerstukNummer> number = KamerstukNummer.Lees(text);
        return number.Ok ? (KamerstukNummer?)number.Value : number.Fouten[0];
    }

    private Result<DateOnly?> Dag(string? text)
    {
        if (text is null)
        {
            return (DateOnly?)null;
        }

        bool ok = DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        );
        return ok && day <= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
            ? (DateOnly?)day
            : new Fout(
                "brief.datum",
                "date",
                $"'{text}' kan niet als datum van een brief. Schrijf jaar-maand-dag, niet in de toekomst, bijvoorbeeld 2024-07-17."
            );
    }
}
