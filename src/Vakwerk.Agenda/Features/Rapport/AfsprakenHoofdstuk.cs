using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Rapport;

/// <summary>All agreements together: how many are done, and how many overdue, by goal.</summary>
internal sealed class AfsprakenHoofdstuk(Momentopnamen<WerkagendaBeeld> beelden) : IRapportHoofdstuk
{
    public int Volgorde => 200;

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (beeld.Afspraken.Count == 0)
        {
            return [];
        }

        return
        [
            new Kop(1, "Afspraken bij elkaar"),
            new Alinea(
                new Stuk(
                    AfsprakenRapport.Samenvatting(beeld.Afspraken),
                    new Voetnoot("Dataset afspraken.")
                )
            ),
            new Alinea(
                "Een afspraak is te laat als de laatste dag van de genoemde termijn voorbij is en geen brief zegt dat het klaar is. Het kan dus klaar zijn zonder dat een brief het zegt."
            ),
            new Tabel(
                "Afspraken per doel",
                "Per doel het aantal afspraken, en hoeveel er volgens de brieven gereed of te laat zijn (afgeleid).",
                [
                    new("Doel"),
                    new("Afspraken", Getal: true),
                    new("Gereed", Getal: true),
                    new("Te laat", Getal: true),
                ],
                [
                    .. beeld
                        .Doelen.Select(goal =>
                            (goal.Nl, Items: beeld.AfsprakenVan(goal.Sleutel).ToArray())
                        )
                        .Where(pair => pair.Items.Length > 0)
                        .Select(pair =>
                            (IReadOnlyList<Tekst>)
                                [
                                    pair.Nl,
                                    Getal(pair.Items.Length),
                                    Getal(
                                        pair.Items.Count(item => item.Toestand == Toestand.Gereed)
                                    ),
                                    Getal(pair.Items.Count(item => item.TeLaat)),
                                ]
                        ),
                ]
            ),
        ];
    }

    private static string Getal(int count) => Notatie.Getal(count, 0);
}
