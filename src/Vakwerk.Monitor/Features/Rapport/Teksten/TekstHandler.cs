using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Domain.Rapport;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Rapport.Teksten;

/// <summary>What somebody does to the text of a goal.</summary>
/// <param name="Versie">Number of the newest text that he saw, 0 for none.</param>
internal sealed record TekstOpdracht(string Doel, int Versie, string Door);

/// <summary>Writes, approves and discusses the texts of the report. Each thing sent twice is done once.</summary>
internal sealed class TekstHandler(VakwerkDbContext db, Writer writer, TimeProvider clock)
{
    public const string VerouderdCode = "rapport.verouderd";

    /// <summary>Adds a version; the older ones stay.</summary>
    public async Task<Fout?> BewaarAsync(
        TekstOpdracht opdracht,
        string? tekst,
        CancellationToken cancellationToken = default
    )
    {
        string text = Tekstopmaak.Net(tekst);
        if (text.Length > RapportTekst.MaxTekst)
        {
            return Lang("De tekst", text, RapportTekst.MaxTekst);
        }

        return await DoeAsync(
            async token =>
            {
                RapportTekst? last = await LaatsteAsync(opdracht.Doel, token);
                if (last?.Tekst == text)
                {
                    return (null, null);
                }

                if ((last?.Nummer ?? 0) != opdracht.Versie)
                {
                    return (Verouderd, null);
                }

                if (text.Length == 0 && last is null)
                {
                    return (
                        new Fout(
                            "rapport.leeg",
                            "tekst",
                            "Schrijf eerst een tekst. Er is niets bewaard."
                        ),
                        null
                    );
                }

                var next = new RapportTekst
                {
                    Doel = opdracht.Doel,
                    Nummer = opdracht.Versie + 1,
                    Tekst = text,
                    Door = opdracht.Door,
                    Op = clock.GetUtcNow(),
                };
                db.Add(next);
                return (
                    null,
                    Gebeurtenis(opdracht, "rapporttekst gewijzigd", $"versie {next.Nummer}")
                );
            },
            cancellationToken
        );
    }

    /// <summary>A second person finds the text right: from now on it is in the report.</summary>
    public Task<Fout?> AkkoordAsync(
        TekstOpdracht opdracht,
        CancellationToken cancellationToken = default
    ) =>
        DoeAsync(
            async token =>
            {
                RapportTekst? last = await LaatsteAsync(opdracht.Doel, token);
                if (last?.Nummer != opdracht.Versie)
                {
                    return (Verouderd, null);
                }

                if (!last.Concept)
                {
                    return (null, null);
                }

                if (last.Door == opdracht.Door)
                {
                    return (
                        new Fout(
                            "rapport.zelfde-persoon",
                            null,
                            "U schreef deze versie zelf. Vraag een collega om akkoord."
                        ),
                        null
                    );
                }

                last.AkkoordDoor = opdracht.Door;
                last.AkkoordOp = clock.GetUtcNow();
                return (
                    null,
                    Gebeurtenis(opdracht, "rapporttekst akkoord", $"versie {last.Nummer}")
                );
            },
            cancellationToken
        );

    public async Task<Fout?> OpmerkenAsync(
        TekstOpdracht opdracht,
        string? tekst,
        CancellationToken cancellationToken = default
    )
    {
        string text = Tekstopmaak.Net(tekst);
        if (text.Length == 0)
        {
            return new Fout("rapport.opmerking-leeg", "opmerking", "Schrijf eerst een opmerking.");
        }

        if (text.Length > RapportOpmerking.MaxTekst)
        {
            return Lang("De opmerking", text, RapportOpmerking.MaxTekst);
        }

        return await DoeAsync(
            async token =>
            {
                bool known = await db.Set<RapportOpmerking>()
                    .AnyAsync(
                        row =>
                            row.Doel == opdracht.Doel
                            && row.Door == opdracht.Door
                            && row.Tekst == text
                            && row.OpgelostOp == null,
                        token
                    );
                if (known)
                {
                    return (null, null);
                }

                db.Add(
                    new RapportOpmerking
                    {
                        Doel = opdracht.Doel,
                        Nummer = opdracht.Versie,
                        Tekst = text,
                        Door = opdracht.Door,
                        Op = clock.GetUtcNow(),
                    }
                );
                return (
                    null,
                    Gebeurtenis(opdracht, "opmerking geplaatst", $"bij versie {opdracht.Versie}")
                );
            },
            cancellationToken
        );
    }

    public Task<Fout?> OplossenAsync(
        TekstOpdracht opdracht,
        long opmerking,
        CancellationToken cancellationToken = default
    ) =>
        DoeAsync(
            async token =>
            {
                RapportOpmerking? row = await db.Set<RapportOpmerking>()
                    .SingleOrDefaultAsync(
                        row => row.Id == opmerking && row.Doel == opdracht.Doel,
                        token
                    );
                if (row is null)
                {
                    return (
                        new Fout("rapport.opmerking-weg", null, "Deze opmerking bestaat niet."),
                        null
                    );
                }

                if (!row.Open)
                {
                    return (null, null);
                }

                row.OpgelostDoor = opdracht.Door;
                row.OpgelostOp = clock.GetUtcNow();
                return (null, Gebeurtenis(opdracht, "opmerking opgelost", $"opmerking {row.Id}"));
            },
            cancellationToken
        );

    private static Fout Verouderd { get; } =
        new(
            VerouderdCode,
            null,
            "Iemand anders heeft deze tekst intussen gewijzigd. Lees eerst wat er nu staat."
        );

    private static Fout Lang(string what, string text, int most) =>
        new(
            "rapport.lang",
            "tekst",
            $"{what} is te lang: {Notatie.Getal(text.Length)} tekens. Maak er hoogstens {Notatie.Getal(most)} van."
        );

    // No page of the site shows these texts from memory, so nobody needs to hear of a change.
    private async Task<Fout?> DoeAsync(
        Func<CancellationToken, Task<(Fout?, AuditEvent?)>> work,
        CancellationToken cancellationToken
    )
    {
        Fout? against = null;
        await writer.RunQuietlyAsync(
            async token =>
            {
                (against, AuditEvent? done) = await work(token);
                return done is null ? [] : [done];
            },
            cancellationToken
        );
        return against;
    }

    private Task<RapportTekst?> LaatsteAsync(string doel, CancellationToken token) =>
        db.Set<RapportTekst>()
            .Where(row => row.Doel == doel)
            .OrderByDescending(row => row.Nummer)
            .FirstOrDefaultAsync(token);

    /// <summary>What was written stays out of the log: it may have to go one day, and the log never changes.</summary>
    private static AuditEvent Gebeurtenis(TekstOpdracht opdracht, string wat, string welke) =>
        new(opdracht.Door, wat, $"rapport/{opdracht.Doel}", welke);
}
