using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;

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
        List<DatasetVersie> open = await db.Set<DatasetVersie>()
            .AsNoTracking()
            .Where(row =>
                row.Id != versie.Id
                && row.Populatie == versie.Populatie
                && (row.Staat == VersieStaat.Gepubliceerd || row.Staat == VersieStaat.Vervangen)
            )
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var found = new List<AanvalUitkomst>();
        long hidden = 0;
        foreach (Measure measure in versie.Maten.Where(Maskering.TeltPersonen))
        {
            Tabel own = await TabelAsync(versie, measure.Name, cancellationToken);
            hidden += own.VerborgenRijen().LongCount();
            List<Tabel> tables = [own];
            foreach (DatasetVersie other in open.Where(row => Heeft(row, measure.Name)))
            {
                tables.Add(await TabelAsync(other, measure.Name, cancellationToken));
            }

            found.Add(Aanval.Doe(tables, cancellationToken));
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

    private async Task<Tabel> TabelAsync(
        DatasetVersie versie,
        string measure,
        CancellationToken cancellationToken
    )
    {
        ColumnImage image = await images.OpenAsync(versie, openbaar: true, cancellationToken);
        int number = versie.Maten.Index().First(item => item.Item.Name == measure).Index;
        return new Tabel(Naam(versie), image, number);
    }

    private static bool Heeft(DatasetVersie versie, string measure) =>
        versie.Maten.Any(item => item.Name == measure);

    private static string Naam(DatasetVersie versie) => $"{versie.Dataset} {versie.Nummer}";
}
