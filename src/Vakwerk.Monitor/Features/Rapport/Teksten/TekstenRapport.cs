using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Rapport;
using Vakwerk.Monitor.Features.Publiceren;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Rapport.Teksten;

/// <summary>What OCW writes about a goal: for readers the approved text, for writers the newest one with what is said about it.</summary>
internal sealed class TekstenRapport(IServiceScopeFactory scopes, TimeProvider clock)
    : IRapportTeksten
{
    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        bool werkversie,
        CancellationToken cancellationToken = default
    )
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        TekstDossier dossier = await TekstDossier.LaadAsync(
            scope.ServiceProvider.GetRequiredService<VakwerkDbContext>(),
            werkversie ? scope.ServiceProvider.GetRequiredService<Accounts>() : null,
            doel,
            clock.EindeVan(stand),
            cancellationToken
        );
        IReadOnlyList<Blok> blocks = werkversie ? Werkversie(dossier) : Lezersversie(dossier);
        return blocks.Count == 0 ? [] : [new Kop(3, "Toelichting van OCW"), .. blocks];
    }

    private static IReadOnlyList<Blok> Lezersversie(TekstDossier dossier) =>
        dossier.Vastgesteld is { Tekst.Length: > 0 } text
            ? Tekstopmaak.Blokken(text.Tekst, Noot(text))
            : [];

    private static IReadOnlyList<Blok> Werkversie(TekstDossier dossier)
    {
        Kanttekening[] remarks =
        [
            .. dossier.Nu is { } now ? [Herkomst(now, dossier)] : Array.Empty<Kanttekening>(),
            .. dossier.Open.Select(row => new Kanttekening(
                dossier.Naam(row.Door),
                NederlandseTijd.Lokaal(row.Op),
                row.Nummer == dossier.Versie || row.Nummer == 0
                    ? row.Tekst
                    : $"(bij versie {row.Nummer}) {row.Tekst}"
            )),
        ];
        return remarks.Length == 0
            ? []
            :
            [
                new Alinea(Staat(dossier)) { Kanttekeningen = remarks },
                .. dossier.Nu is { } text
                    ? Tekstopmaak.Blokken(text.Tekst, text.Concept ? null : Noot(text))
                    : [],
            ];
    }

    private static Tekst Staat(TekstDossier dossier) =>
        dossier.Nu switch
        {
            null => new Stuk("Nog geen tekst.", Nadruk: true),
            { Concept: true } => new Tekst(
                new Stuk("Concept: nog niet vastgesteld.", Nadruk: true),
                new Stuk(
                    dossier.Vastgesteld is { } old
                        ? $" In het rapport staat nog versie {old.Nummer}, vastgesteld op {NederlandseTijd.Dag(old.AkkoordOp!.Value)}."
                        : ""
                )
            ),
            { Tekst.Length: 0 } text => new Stuk(
                $"Geen tekst: weggehaald en vastgesteld op {NederlandseTijd.Dag(text.AkkoordOp!.Value)}.",
                Nadruk: true
            ),
            { } text => new Stuk(
                $"Vastgesteld op {NederlandseTijd.Dag(text.AkkoordOp!.Value)}.",
                Nadruk: true
            ),
        };

    private static Kanttekening Herkomst(RapportTekst text, TekstDossier dossier) =>
        new(
            dossier.Naam(text.Door),
            NederlandseTijd.Lokaal(text.Op),
            $"Versie {text.Nummer}, geschreven door {dossier.Naam(text.Door)} op {NederlandseTijd.Dag(text.Op)}."
                + (
                    text.AkkoordOp is { } at
                        ? $" Akkoord van {dossier.Naam(text.AkkoordDoor)} op {NederlandseTijd.Dag(at)}."
                        : ""
                )
        );

    private static Voetnoot Noot(RapportTekst text) =>
        new(
            $"Tekst van OCW, versie {text.Nummer}, vastgesteld op {NederlandseTijd.Dag(text.AkkoordOp!.Value)}."
        );
}
