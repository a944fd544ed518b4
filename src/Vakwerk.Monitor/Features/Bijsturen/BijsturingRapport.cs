using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>The corrections of a goal in the progress report: cause, decision, owner, term, result.</summary>
internal sealed class BijsturingRapport(
    Momentopnamen<BijsturingBeeld> beelden,
    Momentopnamen<MonitorBeeld> monitors,
    IBronnoten noten
) : IRapportDoeldeel
{
    public int Volgorde => 55;

    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        BijsturingBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        if (
            beeld.Doel(doel) is not { } goal
            || (goal.Bijsturingen.Count == 0 && goal.Tekens.Count == 0)
        )
        {
            return [];
        }

        MonitorBeeld monitor = await monitors.OpAsync(stand, cancellationToken);
        var blocks = new List<Blok> { new Kop(3, "Bijsturing") };
        if (goal.Tekens.Count > 0)
        {
            blocks.Add(new Alinea(Achter(goal, monitor)));
        }

        if (goal.Bijsturingen.Count > 0)
        {
            Func<IEnumerable<Bronverwijzing>, Voetnoot?> note = await noten.OpAsync(
                stand,
                cancellationToken
            );
            blocks.Add(
                new Tabel(
                    $"Bijsturingen bij {goal.Doel.Nl}",
                    "Per bijsturing de oorzaak, het besluit, wie het doet, de termijn en de stand met het resultaat.",
                    [
                        new("Bijsturing"),
                        new("Oorzaak"),
                        new("Wie"),
                        new("Termijn"),
                        new("Stand en resultaat"),
                    ],
                    [.. goal.Bijsturingen.Select(item => Rij(item, stand, note))]
                )
            );
        }

        return blocks;
    }

    internal static Tekst Achter(DoelBijsturing goal, MonitorBeeld monitor)
    {
        string signs = string.Join(
            "; ",
            goal.Tekens.Select(sign =>
                BijsturingTekst.Teken(sign.Teken, monitor)
                + (sign.Beantwoord ? "" : " (geen bijsturing hierover)")
            )
        );
        return new Tekst(
            new Stuk(
                $"{BijsturingTekst.Vorm(goal.Staat)} Dit doel {BijsturingTekst.Doel(goal.Staat)}",
                Nadruk: true
            ),
            new Stuk($" (afgeleid). {signs}.")
        );
    }

    private static IReadOnlyList<Tekst> Rij(
        BijsturingStand item,
        DateOnly stand,
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> note
    )
    {
        Bijsturing now = item.Nu;
        Voetnoot source =
            (item.Brief is { } letter ? note(letter.Bronnen) : null)
            ?? new Voetnoot($"Dataset bijsturingen, rij {item.Sleutel}.");
        return
        [
            new Tekst(new Stuk(now.Titel, source, Nadruk: true), new Stuk($". {now.Besluit}")),
            now.Oorzaak ?? "niet vermeld",
            BijsturingTekst.Eigenaren(now),
            now.TeLaat(stand)
                ? new Tekst(
                    new Stuk($"{BijsturingTekst.Termijn(now)}; "),
                    new Stuk(BijsturingTekst.TeLaat(now, stand), Nadruk: true),
                    new Stuk(" (afgeleid)")
                )
                : BijsturingTekst.Termijn(now),
            now.Staat switch
            {
                BijsturingStaat.Afgerond =>
                    $"{BijsturingTekst.Staat(now.Staat)}: {now.Resultaat} {BijsturingTekst.Cijfer(now)}",
                BijsturingStaat.Vervallen =>
                    $"{BijsturingTekst.Staat(now.Staat)}: {now.RedenVervallen}",
                _ => BijsturingTekst.Staat(now.Staat),
            },
        ];
    }
}

/// <summary>All goals together: which lag, and which of these nobody corrects.</summary>
internal sealed class BijsturingHoofdstuk(
    Momentopnamen<BijsturingBeeld> beelden,
    Momentopnamen<MonitorBeeld> monitors
) : IRapportHoofdstuk
{
    public int Volgorde => 150;

    public async Task<IReadOnlyList<Blok>> HoofdstukAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        BijsturingBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        DoelBijsturing[] goals = [.. beeld.Doelen.Where(goal => goal.Doel.Groep != "x")];
        DoelBijsturing[] behind = [.. goals.Where(goal => goal.Achter)];
        if (behind.Length == 0)
        {
            return [];
        }

        MonitorBeeld monitor = await monitors.OpAsync(stand, cancellationToken);
        return
        [
            new Kop(1, "Bijsturing"),
            new Alinea(
                new Stuk(
                    BijsturingTekst.Samenvatting(goals),
                    new Voetnoot("Dataset achterstand (afgeleid).")
                )
            ),
            new Alinea(
                "Een doel loopt achter als een cijfer te langzaam of de verkeerde kant op gaat, of als de brief te weinig voortgang ziet. Een bijsturing telt alleen als zij over dat cijfer of over het hele doel gaat. Een bijsturing is te laat als de termijn voorbij is en geen resultaat is vastgelegd; zij kan dus klaar zijn zonder dat het hier staat."
            ),
            new Tabel(
                "Doelen die achterlopen",
                "Per doel dat achterloopt waaruit dat blijkt, wat daarover ontbreekt en hoever de bijsturing is.",
                [
                    new("Doel"),
                    new("Waaruit het blijkt (afgeleid)"),
                    new("Bijsturing"),
                    new("Hoogste trede"),
                ],
                [.. behind.Select(goal => Rij(goal, monitor, stand))]
            ),
        ];
    }

    private static IReadOnlyList<Tekst> Rij(
        DoelBijsturing goal,
        MonitorBeeld monitor,
        DateOnly stand
    ) =>
        [
            goal.Doel.Nl,
            BijsturingRapport.Achter(goal, monitor),
            goal.Zonder
                ? new Tekst(
                    new Stuk("achterstand zonder bijsturing", Nadruk: true),
                    new Stuk($"; {BijsturingTekst.Stand(goal, stand)}")
                )
                : BijsturingTekst.Stand(goal, stand),
            Ladder.Hoogste(goal.Ladder) is { } step ? BijsturingTekst.Trede(step) : "geen",
        ];
}
