using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren.Onthulling;

/// <summary>Attacks a version as readers would see it, together with every public table that counts the same people.</summary>
internal sealed class Onthullingscontrole(
    VakwerkDbContext db,
    ImageStore images,
    TimeProvider clock
)
{
    private const int MaxLekken = 20;

    public async Task<DatasetOnthulling> ControleerAsync(
        DatasetVersie versie,
        CancellationToken cancellationToken
    )
    {
        List<DatasetVersie> open = await NaastAsync(versie, cancellationToken);
        var found = new List<AanvalUitkomst>();
        long hidden = 0;
        foreach (Measure measure in versie.Maten.Where(Maskering.TeltPersonen))
        {
            Tabel own = await TabelAsync(versie, measure.Name, cancellationToken);
            hidden += own.Verborgen.Count;
            (List<Tabel> now, List<Tabel> past) = await AndereAsync(
                versie,
                open,
                measure.Name,
                cancellationToken
            );
            // Figures that were revised do not fit those of before: then the older versions teach nothing together with these.
            AanvalUitkomst all = Aanval.Doe([own, .. now, .. past], cancellationToken);
            found.Add(
                all.Tegenstrijdig && past.Count > 0
                    ? Aanval.Doe([own, .. now], cancellationToken)
                    : all
            );
        }

        return new DatasetOnthulling
        {
            VersieId = versie.Id,
            Op = clock.GetUtcNow(),
            Naast = [.. open.Select(Naam)],
            Verborgen = hidden,
            Vergelijkingen = found.Sum(item => item.Vergelijkingen),
            PastNiet = found.Sum(item => item.PastNiet),
            Vernauwd = found.Sum(item => item.Vernauwd),
            Lekken = [.. found.SelectMany(item => item.Lekken).Take(MaxLekken)],
            AantalLekken = found.Sum(item => item.Lekken.Count),
            NietGedaan = found
                .Select(item => item.NietGedaan)
                .FirstOrDefault(item => item is not null),
        };
    }

    /// <summary>Chooses the cells of a version to hide, so that the attack fails; the reason when there are none.</summary>
    public async Task<Result<DatasetMasker>> SchermAfAsync(
        DatasetVersie versie,
        string door,
        CancellationToken cancellationToken
    )
    {
        long began = clock.GetTimestamp();
        List<DatasetVersie> open = await NaastAsync(versie, cancellationToken);
        var masks = new List<IReadOnlyList<MaskedCell>>();
        foreach (Measure measure in versie.Maten)
        {
            if (!Maskering.TeltPersonen(measure))
            {
                masks.Add([]);
                continue;
            }

            Tabel own = await TabelAsync(versie, measure.Name, cancellationToken);
            if (own.Rijen > Afscherming.MeesteRijen)
            {
                return Bezwaar(
                    $"Deze versie heeft {Notatie.Getal(own.Rijen)} rijen. Vakwerk kiest cellen in een tabel van hoogstens {Notatie.Getal(Afscherming.MeesteRijen)} rijen. Publiceer de tabel minder fijn."
                );
            }

            (List<Tabel> now, List<Tabel> past) = await AndereAsync(
                versie,
                open,
                measure.Name,
                cancellationToken
            );
            bool revised =
                past.Count > 0
                && Aanval.Doe([own, .. now, .. past], cancellationToken).Tegenstrijdig;
            Afgeschermd chosen = Afscherming.Doe(
                own,
                revised ? now : [.. now, .. past],
                cancellationToken
            );
            if (chosen.Bezwaar is { } reason)
            {
                return Bezwaar(reason);
            }

            masks.Add([
                .. own.Erbij.Select(item => new MaskedCell(
                    item.Key,
                    item.Value.Minst,
                    item.Value.Meest
                )),
            ]);
        }

        byte[] content = DatasetMasker.Schrijf(masks);
        return new DatasetMasker
        {
            VersieId = versie.Id,
            Door = door,
            Op = clock.GetUtcNow(),
            Methode = Afscherming.Methode,
            Duur = (long)clock.GetElapsedTime(began).TotalMilliseconds,
            Naast = [.. open.Select(Naam)],
            Aantallen =
            [
                .. versie
                    .Maten.Zip(masks)
                    .Where(pair => Maskering.TeltPersonen(pair.First))
                    .Select(pair => new MaskerAantal(
                        Naam(versie),
                        pair.First.Name,
                        pair.Second.Count
                    )),
            ],
            Sha256 = DatasetMasker.Hash(content),
            Inhoud = content,
        };
    }

    private static Fout Bezwaar(string tekst) => new("publicatie.afschermen", "onthulling", tekst);

    /// <summary>The other tables as readers see them: those that count now, and those that were replaced.</summary>
    private async Task<(List<Tabel> Nu, List<Tabel> Eerder)> AndereAsync(
        DatasetVersie versie,
        List<DatasetVersie> open,
        string measure,
        CancellationToken cancellationToken
    )
    {
        var now = new List<Tabel>();
        var past = new List<Tabel>();
        foreach (DatasetVersie other in open.Where(row => Heeft(row, measure)))
        {
            bool replaced = other.Staat == VersieStaat.Vervangen || other.Dataset == versie.Dataset;
            (replaced ? past : now).Add(await TabelAsync(other, measure, cancellationToken));
        }

        return (now, past);
    }

    /// <summary>Whether what the attacker could hold is still what was attacked.</summary>
    public async Task<bool> IsNogGelijkAsync(
        DatasetVersie versie,
        DatasetOnthulling found,
        CancellationToken cancellationToken
    ) => (await NaastAsync(versie, cancellationToken)).Select(Naam).SequenceEqual(found.Naast);

    /// <summary>Every other public version that counts the same people, in the order in which they were read in.</summary>
    private Task<List<DatasetVersie>> NaastAsync(
        DatasetVersie versie,
        CancellationToken cancellationToken
    ) =>
        db.Set<DatasetVersie>()
            .AsNoTracking()
            .Where(row =>
                row.Id != versie.Id
                && row.Populatie == versie.Populatie
                && (row.Staat == VersieStaat.Gepubliceerd || row.Staat == VersieStaat.Vervangen)
            )
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);

    private async Task<Tabel> TabelAsync(
        DatasetVersie versie,
        string measure,
        CancellationToken cancellationToken
    )
    {
        ColumnImage image = await images.OpenAsync(versie, openbaar: true, cancellationToken);
        int number = versie.Maten.Index().First(item => item.Item.Name == measure).Index;
        return new Tabel(versie.Dataset, versie.Nummer, image, number);
    }

    private static bool Heeft(DatasetVersie versie, string measure) =>
        versie.Maten.Any(item => item.Name == measure);

    private static string Naam(DatasetVersie versie) => $"{versie.Dataset} {versie.Nummer}";
}
