using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Agenda.Reading;

/// <summary>Goals, agreements, partners, sources and bills as known on a day. Immutable and shared between requests.</summary>
internal sealed class WerkagendaBeeld
{
    public required DateOnly Stand { get; init; }

    public required FrozenDictionary<string, Brief> Brieven { get; init; }

    /// <summary>All trees, in order.</summary>
    public required IReadOnlyList<Doel> Bomen { get; init; }

    public required FrozenDictionary<string, Doel> DoelOpSleutel { get; init; }

    public required IReadOnlyList<RegelingDoel> RegelingDoelen { get; init; }

    public required IReadOnlyList<Maatregel> Maatregelen { get; init; }

    public required IReadOnlyList<StagepactAfspraak> Stagepact { get; init; }

    public required FrozenDictionary<string, DoelVoortgang> Voortgang { get; init; }

    public required IReadOnlyList<AfspraakStand> Afspraken { get; init; }

    public required FrozenDictionary<string, AfspraakStand> AfspraakOpSleutel { get; init; }

    public required IReadOnlyList<Partner> Partners { get; init; }

    public required FrozenDictionary<string, Partner> PartnerOpSleutel { get; init; }

    /// <summary>Names of all partners, also of those whose role was described only later: an agreement may name them before.</summary>
    public required FrozenDictionary<string, string> PartnerNamen { get; init; }

    public required IReadOnlyList<Onderzoek> Onderzoeken { get; init; }

    public required IReadOnlyList<WetStand> Wetten { get; init; }

    public required IReadOnlyList<Moment> Kalender { get; init; }

    /// <summary>Everything with a page of its own: goals, themes of the Stagepact, and subjects across all goals.</summary>
    public IEnumerable<Doel> Doelen => Bomen.Where(doel => doel.HeeftPagina);

    /// <summary>The day on which Werkagenda and Stagepact were signed: before it the frame of 2022 held.</summary>
    public static DateOnly Ondertekend { get; } = new(2023, 2, 14);

    public string DefaultBoom => Stand < Ondertekend ? Doel.Kaders : Doel.Werkagenda;

    public IEnumerable<AfspraakStand> AfsprakenVan(string doel) =>
        Afspraken.Where(item => item.Afspraak.Doel == doel);

    public RegelingDoel? Regeling(Doel doel) =>
        RegelingDoelen.FirstOrDefault(item => doel.Heet.Contains(item.Sleutel));

    public IEnumerable<Maatregel> MaatregelenVan(Doel doel) =>
        Maatregelen.Where(item => doel.Heet.Contains(item.Doel));

    /// <summary>Keys of the measures that are obligatory.</summary>
    public required FrozenSet<string> Verplichtingen { get; init; }

    public bool Verplicht(Afspraak afspraak) => afspraak.Maatregelen.Any(Verplichtingen.Contains);

    /// <summary>Agreements that name this partner, or a group to which it belongs by its signature.</summary>
    public bool DoetMee(Partner partner, Afspraak afspraak) =>
        afspraak.Partners.Any(key =>
            PartnerOpSleutel.GetValueOrDefault(key)?.GroepVan switch
            {
                "werkagenda" => partner.Werkagenda,
                "stagepact" => partner.Stagepact,
                _ => false,
            }
        );

    public static async Task<WerkagendaBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        Task<List<T>> Rijen<T>()
            where T : Revisie => db.RijenAsync<T>(stand, cancellationToken);

        List<Doel> bomen = await Rijen<Doel>();
        List<Maatregel> maatregelen = await Rijen<Maatregel>();
        List<Partner> partners = await Rijen<Partner>();
        WetStand[] wetten = [.. (await Rijen<Wet>()).Select(item => new WetStand(item, stand))];
        AfspraakStand[] afspraken =
        [
            .. (await Rijen<Afspraak>()).Select(item => new AfspraakStand(
                item,
                stand,
                wetten.FirstOrDefault(wet => wet.Wet.Afspraak == item.Sleutel)
            )),
        ];
        return new WerkagendaBeeld
        {
            Stand = stand,
            Brieven = (await Rijen<Brief>()).ToFrozenDictionary(brief => brief.Sleutel),
            Bomen = bomen,
            DoelOpSleutel = bomen.ToFrozenDictionary(doel => doel.Sleutel),
            RegelingDoelen = await Rijen<RegelingDoel>(),
            Maatregelen = maatregelen,
            Verplichtingen = maatregelen
                .Where(item => item.Verplicht)
                .Select(item => item.Sleutel)
                .ToFrozenSet(),
            Stagepact = await Rijen<StagepactAfspraak>(),
            Voortgang = (await Rijen<DoelVoortgang>()).ToFrozenDictionary(row => row.Sleutel),
            Afspraken = afspraken,
            AfspraakOpSleutel = afspraken.ToFrozenDictionary(item => item.Sleutel),
            Partners = partners,
            PartnerOpSleutel = partners.ToFrozenDictionary(item => item.Sleutel),
            PartnerNamen = (
                await db.Set<Partner>()
                    .AsNoTracking()
                    .BekendOp(DateOnly.MaxValue)
                    .ToListAsync(cancellationToken)
            ).ToFrozenDictionary(item => item.Sleutel, item => item.Naam),
            Onderzoeken = await Rijen<Onderzoek>(),
            Wetten = wetten,
            Kalender = await Rijen<Moment>(),
        };
    }
}
