using System.Globalization;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren.Onthulling;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>
/// Publishes an approved version when its moment has come. Publication is one change of state in one transaction: before it
/// nothing can be reached, whatever the clock says, and after a crash it was either done or not.
/// </summary>
internal sealed class PublicatieTaak(
    VakwerkDbContext db,
    Writer writer,
    Wachtrij queue,
    Klokbewaking klok,
    Onthullingscontrole controle,
    TimeProvider clock
) : ITaakHandler
{
    public const string Naam = "dataset.publiceren";
    private const string Systeem = "systeem";

    public string Soort => Naam;

    public string Nl => "Een vastgestelde dataset publiceren";

    public string En => "Publish an approved data set";

    public async Task RunAsync(Taak taak, CancellationToken cancellationToken)
    {
        long id = long.Parse(taak.Inhoud, CultureInfo.InvariantCulture);
        Dossier? dossier = await Dossier.LaadAsync(db, id, cancellationToken);
        if (dossier is not { Versie.Staat: VersieStaat.Vastgesteld } || dossier.Aangehouden)
        {
            return;
        }

        DateTimeOffset moment = dossier.Laatste(StapSoort.Vastgesteld)!.Moment!.Value;
        DateTimeOffset now = clock.GetUtcNow();
        if (now < moment)
        {
            await queue.ZetAsync(
                Naam,
                $"{taak.Inhoud}/na {taak.Id}",
                taak.Inhoud,
                moment,
                cancellationToken
            );
            return;
        }

        bool confirmed = dossier.Stappen[^1].Soort == StapSoort.KlokBevestigd;
        if (!confirmed && await klok.BezwaarAsync(db, cancellationToken) is { } objection)
        {
            await ZetAsync(
                dossier,
                StapSoort.Aangehouden,
                VersieStaat.Vastgesteld,
                objection,
                null,
                cancellationToken
            );
            return;
        }

        // What became public since the approval counts as well.
        DatasetOnthulling found = await controle.ControleerAsync(dossier.Versie, cancellationToken);
        if (Overgangen.Onthult(found) is { } leak)
        {
            await ZetAsync(
                dossier,
                StapSoort.Teruggestuurd,
                VersieStaat.Concept,
                leak.Tekst,
                found,
                cancellationToken
            );
            return;
        }

        await ZetAsync(
            dossier,
            StapSoort.Gepubliceerd,
            VersieStaat.Gepubliceerd,
            dossier.Laatste(StapSoort.Ingediend)!.Tekst,
            found,
            cancellationToken
        );
    }

    private async Task ZetAsync(
        Dossier known,
        StapSoort soort,
        VersieStaat naar,
        string tekst,
        DatasetOnthulling? found,
        CancellationToken cancellationToken
    )
    {
        db.ChangeTracker.Clear();
        await writer.RunAsync(
            async token =>
            {
                Dossier? dossier = await Dossier.LaadAsync(db, known.Versie.Id, token);
                if (dossier is null || dossier.Stand != known.Stand)
                {
                    return [];
                }

                if (found is not null)
                {
                    if (!await controle.IsNogGelijkAsync(dossier.Versie, found, token))
                    {
                        throw new TaakMisluktException(
                            "Tijdens de controle werd een andere tabel openbaar die dezelfde studenten telt. De controle wordt zo opnieuw gedaan."
                        );
                    }

                    db.Add(found);
                }

                Add(dossier.Versie, soort, tekst);
                dossier.Versie.Staat = naar;
                if (naar == VersieStaat.Gepubliceerd && dossier.Huidig is { } old)
                {
                    Add(
                        old,
                        StapSoort.Vervangen,
                        $"Vervangen door versie {dossier.Versie.Nummer}."
                    );
                    old.Staat = VersieStaat.Vervangen;
                }

                return
                [
                    Besluiten.Gebeurtenis(
                        Systeem,
                        $"dataset {PublicatieTekst.Stap(soort).ToLowerInvariant()}",
                        dossier.Versie,
                        tekst
                    ),
                ];
            },
            cancellationToken
        );
    }

    private void Add(DatasetVersie versie, StapSoort soort, string tekst) =>
        db.Add(
            new DatasetStap
            {
                VersieId = versie.Id,
                Soort = soort,
                Door = Systeem,
                Op = clock.GetUtcNow(),
                Tekst = tekst,
            }
        );
}
