using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Features.Publiceren.Onthulling;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>What can be done to a draft beside submitting it: hide more of it, or throw it away.</summary>
internal sealed class ConceptHandler(
    VakwerkDbContext db,
    Writer writer,
    Onthullingscontrole controle,
    Besluiten besluiten,
    ImageStore images
)
{
    /// <summary>Hides what is needed for the attack to fail, and attacks again. What was hidden for this before starts over.</summary>
    public async Task<IReadOnlyList<Fout>> AfschermenAsync(
        Besluit besluit,
        CancellationToken cancellationToken = default
    )
    {
        Dossier? before = await Dossier.LaadAsync(db, besluit.Versie, cancellationToken);
        db.ChangeTracker.Clear();
        if (before is null || Overgangen.Afschermen(before) is not null)
        {
            return [before is null ? Besluiten.Weg : Overgangen.Afschermen(before)!];
        }

        before.Versie.Masker = null;
        Result<DatasetMasker> chosen = await controle.SchermAfAsync(
            before.Versie,
            besluit.Door,
            cancellationToken
        );
        if (!chosen.Ok)
        {
            return [.. chosen.Fouten];
        }

        DatasetMasker mask = chosen.Value;
        int cells = mask.Aantallen.Sum(item => item.Cellen);
        IReadOnlyList<Fout> against = await besluiten.ZetAsync(
            besluit,
            "dataset afgeschermd",
            dossier => Besluiten.Lijst(Overgangen.Afschermen(dossier)),
            dossier =>
            {
                db.Add(mask);
                dossier.Versie.Masker = cells == 0 ? null : mask.Sha256;
                dossier.Versie.MaskerCellen = cells;
                return new Stap(
                    besluiten.Maak(
                        dossier,
                        StapSoort.Afgeschermd,
                        besluit.Door,
                        PublicatieTekst.Masker(mask)
                    ),
                    VersieStaat.Concept
                );
            },
            cancellationToken
        );
        if (against.Count == 0)
        {
            await NogEensAsync(besluit, cancellationToken);
        }

        return against;
    }

    /// <summary>Attacks what readers would see now, for the report on the page.</summary>
    private async Task NogEensAsync(Besluit besluit, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Dossier now = (await Dossier.LaadAsync(db, besluit.Versie, cancellationToken))!;
        DatasetOnthulling found = await controle.ControleerAsync(now.Versie, cancellationToken);
        db.ChangeTracker.Clear();
        await writer.RunQuietlyAsync(
            token =>
            {
                db.Add(found);
                return Task.FromResult<IReadOnlyList<AuditEvent>>([
                    Besluiten.Gebeurtenis(
                        besluit.Door,
                        "dataset nagerekend",
                        now.Versie,
                        found.Veilig ? "Er is niets te berekenen." : $"{found.AantalLekken}"
                    ),
                ]);
            },
            cancellationToken
        );
    }

    /// <summary>Removes the figures of a draft; that it was there, and why it went, stays.</summary>
    public async Task<IReadOnlyList<Fout>> WeggooienAsync(
        Besluit besluit,
        string reden,
        CancellationToken cancellationToken = default
    )
    {
        reden = reden.Trim();
        DatasetVersie? gone = null;
        IReadOnlyList<Fout> against = await besluiten.ZetAsync(
            besluit,
            "concept weggegooid",
            dossier => Besluiten.Lijst(Overgangen.Weggooien(dossier, reden)),
            dossier =>
            {
                gone = dossier.Versie;
                return new Stap(
                    besluiten.Maak(dossier, StapSoort.Weggegooid, besluit.Door, reden),
                    VersieStaat.Weggegooid,
                    Ook: token =>
                        db.Set<DatasetBlok>()
                            .Where(row => row.VersieId == besluit.Versie)
                            .ExecuteDeleteAsync(token)
                );
            },
            cancellationToken
        );
        if (against.Count == 0)
        {
            images.Verwijder(gone!);
        }

        return against;
    }
}
