using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Brieven;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Reading;

/// <summary>What the letters account for to Parliament, as known on a day: figures, promises, money, silences and the letters themselves.</summary>
internal sealed class KamerBeeld
{
    public required DateOnly Stand { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<Brief> Brieven { get; init; }

    public required FrozenDictionary<string, Brief> BriefOpSleutel { get; init; }

    /// <summary>In the order of the register: letter by letter, line by line.</summary>
    public required IReadOnlyList<Feit> Feiten { get; init; }

    public required FrozenDictionary<string, Feit> FeitOpSleutel { get; init; }

    public required IReadOnlyList<Belofte> Beloften { get; init; }

    public required FrozenDictionary<string, Belofte> BelofteOpSleutel { get; init; }

    public required FrozenDictionary<string, Kamerlid> Kamerleden { get; init; }

    public required FrozenDictionary<string, BelofteStatus> Statussen { get; init; }

    public required IReadOnlyList<Geldpost> Geld { get; init; }

    public required IReadOnlyList<Bekostigingsdeel> Bekostiging { get; init; }

    public required IReadOnlyList<Stilte> Stiltes { get; init; }

    public required IReadOnlyList<AangehaaldStuk> Documenten { get; init; }

    public required IReadOnlyList<Bijzonderheid> Bijzonderheden { get; init; }

    /// <summary>Texts that somebody read in, by key of the letter; also letters that the register does not know.</summary>
    public required FrozenDictionary<string, IngelezenBrief> Teksten { get; init; }

    /// <summary>The years that the dates of all promises need.</summary>
    public required (DateOnly Van, DateOnly Tot) Looptijd { get; init; }

    /// <summary>Other papers that carry the same Kamerstuk number: a number is no key.</summary>
    public IEnumerable<(string Nummer, Belofte Andere)> ZelfdeNummer(Belofte belofte) =>
        from number in belofte.Motie.Kamerstukken
        from other in Beloften
        where other != belofte && other.Motie.Kamerstukken.Contains(number)
        select (number, other);

    public static async Task<KamerBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        Task<List<T>> Rijen<T>()
            where T : Revisie => db.RijenAsync<T>(stand, cancellationToken);

        List<Brief> brieven = [.. (await Rijen<Brief>()).OrderBy(brief => brief.Datum)];
        FrozenDictionary<string, Brief> opSleutel = brieven.ToFrozenDictionary(brief =>
            brief.Sleutel
        );
        List<Feit> feiten = [.. (await Rijen<FeitRij>()).Select(rij => rij.AlsFeit())];
        FrozenDictionary<string, BelofteStatus> statussen = (
            await Rijen<BelofteStatus>()
        ).ToFrozenDictionary(status => status.Sleutel);
        List<Belofte> beloften =
        [
            .. (await Rijen<Motie>()).Select(motie => new Belofte(
                motie,
                stand,
                opSleutel,
                statussen
            )),
        ];
        FrozenDictionary<string, Kamerlid> leden = (await Rijen<Kamerlid>()).ToFrozenDictionary(
            lid => lid.Sleutel
        );
        List<AangehaaldStuk> documenten = await Rijen<AangehaaldStuk>();
        var kennis = new Letterkennis(
            [
                .. beloften
                    .SelectMany(belofte => belofte.Motie.Kamerstukken)
                    .Concat(documenten.Select(document => document.Kamerstuk).OfType<string>())
                    .Concat(brieven.Select(brief => brief.Kamerstuk).OfType<string>())
                    .Select(number => KamerstukNummer.Lees(number).Value)
                    .Distinct(),
            ],
            [.. leden.Values]
        );
        return new KamerBeeld
        {
            Stand = stand,
            Brieven = brieven,
            BriefOpSleutel = opSleutel,
            Feiten = feiten,
            FeitOpSleutel = feiten.ToFrozenDictionary(feit => feit.Sleutel),
            Beloften = beloften,
            BelofteOpSleutel = beloften.ToFrozenDictionary(belofte => belofte.Motie.Sleutel),
            Looptijd = LooptijdVan(beloften, stand),
            Kamerleden = leden,
            Statussen = statussen,
            Geld = await Rijen<Geldpost>(),
            Bekostiging = await Rijen<Bekostigingsdeel>(),
            Stiltes = [.. (await Rijen<StilteRij>()).Select(rij => rij.AlsStilte())],
            Documenten = documenten,
            Bijzonderheden = await Rijen<Bijzonderheid>(),
            Teksten = await TekstenAsync(db, opSleutel, kennis, stand, cancellationToken),
        };
    }

    private static (DateOnly Van, DateOnly Tot) LooptijdVan(
        IEnumerable<Belofte> beloften,
        DateOnly stand
    )
    {
        DateOnly last = beloften
            .SelectMany(item => item.Lijnen.Select(lijn => lijn.Geldend.Uiterlijk))
            .OfType<DateOnly>()
            .Append(stand)
            .Max();
        return (new DateOnly(2022, 1, 1), new DateOnly(last.Year, 12, 31));
    }

    private static async Task<FrozenDictionary<string, IngelezenBrief>> TekstenAsync(
        VakwerkDbContext db,
        FrozenDictionary<string, Brief> brieven,
        Letterkennis kennis,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        List<BriefTekst> texts = await db.Set<BriefTekst>()
            .AsNoTracking()
            .Include(tekst => tekst.Regels.OrderBy(regel => regel.Nummer))
            .ToListAsync(cancellationToken);
        return texts
            .Where(tekst =>
                brieven.ContainsKey(tekst.Brief)
                || (tekst.Titel is not null && tekst.Datum <= stand)
            )
            .Select(tekst => new IngelezenBrief(
                tekst,
                BriefSpeurder.Zoek([.. tekst.Regels.Select(regel => regel.Tekst)], kennis)
            ))
            .ToFrozenDictionary(item => item.Tekst.Brief);
    }
}

/// <summary>A letter's text with what the detector finds odd in it.</summary>
internal sealed record IngelezenBrief(BriefTekst Tekst, IReadOnlyList<Vondst> Vondsten);
