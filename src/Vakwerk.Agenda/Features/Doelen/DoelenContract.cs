using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Agenda.Features.Doelen;

internal sealed class DoelenContract(Momentopnamen<WerkagendaBeeld> beelden) : IDoelen
{
    public async Task<IReadOnlyList<DoelInfo>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        string[] groups =
        [
            .. beeld.Bomen.Where(doel => doel.Ouder is null).Select(doel => doel.Sleutel),
        ];
        return
        [
            .. beeld
                .Doelen.OrderBy(doel => Array.IndexOf(groups, doel.Ouder))
                .Select((doel, i) => Info(doel, beeld, i)),
        ];
    }

    private static DoelInfo Info(Doel doel, WerkagendaBeeld beeld, int order)
    {
        Doel group = beeld.DoelOpSleutel[doel.Ouder!];
        return new DoelInfo(
            doel.Sleutel,
            doel.Nl,
            doel.En,
            doel.Soort == DoelSoort.Doel ? beeld.Regeling(doel)?.Sleutel : null,
            group.Sleutel,
            group.Nl,
            group.En,
            order
        );
    }
}

/// <summary>Findings that rest on the letters alone: no figure at all, or no word on how it goes.</summary>
internal sealed class BriefBevindingen(Momentopnamen<WerkagendaBeeld> beelden) : IDoelBevindingen
{
    public async Task<IReadOnlyList<DoelBevinding>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        var found = new List<DoelBevinding>();
        foreach (DoelVoortgang row in beeld.Voortgang.Values)
        {
            string? place = row.Bronnen.Count > 0 ? row.Bronnen[0].Adres : null;
            if (!row.Indicator)
            {
                found.Add(
                    new DoelBevinding(
                        row.Sleutel,
                        "Dit doel heeft geen indicator: de brieven noemen er geen enkel cijfer bij. Niemand kan dus zien of het beter gaat.",
                        "This goal has no indicator: the letters give no figure for it. So nobody can see whether things improve.",
                        place
                    )
                );
            }

            if (row.Voortgang == Voortgang.NietVermeld)
            {
                found.Add(
                    new DoelBevinding(
                        row.Sleutel,
                        "De brief van december 2025 zegt niet hoe het met dit doel gaat.",
                        "The letter of December 2025 does not say how this goal is doing.",
                        place
                    )
                );
            }
        }

        return found;
    }
}
