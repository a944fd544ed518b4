using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Rapport;

internal sealed class Bronnoten(Momentopnamen<AgendaBeeld> beelden) : IBronnoten
{
    public async Task<Func<IEnumerable<Bronverwijzing>, Voetnoot?>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        AgendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return places => Maak(places, beeld);
    }

    private static Voetnoot? Maak(IEnumerable<Bronverwijzing> places, AgendaBeeld beeld)
    {
        Bronverwijzing[] known =
        [
            .. places
                .Where(place => beeld.BriefOpSleutel.ContainsKey(place.Brief))
                .Distinct()
                .OrderBy(place => beeld.BriefOpSleutel[place.Brief].Datum)
                .ThenBy(place => place.Van),
        ];
        if (known.Length == 0)
        {
            return null;
        }

        IEnumerable<string> letters = known
            .GroupBy(place => place.Brief)
            .Select(letter =>
                $"brief van {Notatie.Datum(beeld.BriefOpSleutel[letter.Key].Datum)}, {Regels([.. letter])}"
            );
        string text = string.Join("; ", letters);
        return new Voetnoot(char.ToUpperInvariant(text[0]) + text[1..] + ".", known[0].Adres);
    }

    private static string Regels(Bronverwijzing[] places)
    {
        string numbers = string.Join(
            ", ",
            places.Select(place =>
                place.Van == place.Tot ? $"{place.Van}" : $"{place.Van}–{place.Tot}"
            )
        );
        return places.Length == 1 && places[0].Van == places[0].Tot
            ? $"regel {numbers}"
            : $"regels {numbers}";
    }
}
