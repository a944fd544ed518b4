using Vakwerk.Statistics;
using Vakwerk.Statistics.DiffInDiff;
using Vakwerk.Statistics.MultipleTesting;
using Vakwerk.Statistics.Special;
using Vakwerk.Ui.Charts;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Maatregel;

/// <summary>Does what happened before the start agree with the assumption of equal movement?</summary>
internal enum Vooraf
{
    /// <summary>There is no period long enough before the start to look.</summary>
    NietTeZien,
    GeenAfwijking,
    Afwijking,
}

/// <summary>The effects in an uploaded file. See docs/methods/effect.md.</summary>
internal sealed record EffectUitkomst(
    int Eenheden,
    int Gestart,
    int Onvolledig,
    int AlGestart,
    Effect Samen,
    IReadOnlyDictionary<int, Effect> NaStart,
    IReadOnlyList<GroupTimeEffect> Groepen,
    Vooraf Vooraf
)
{
    private const double Drempel = 0.05;

    public Interval Marge => Samen.Interval();

    public static EffectUitkomst Bereken(EffectBestand file)
    {
        var panel = StaggeredPanel.Create(file.Eenheid, file.Periode, file.Uitkomst, file.Starts);
        GroupTimeEffects effects = GroupTimeEffects.Estimate(panel);
        EffectAverages bySince = effects.ByTimeSinceStart();
        Effect[] before =
        [
            .. effects
                .Effects.ToArray()
                .Where(one => one.Period < one.Start)
                .Select(one => one.Effect),
        ];
        int last = file.Periode.Max();
        int first = file.Periode.Min();
        return new EffectUitkomst(
            panel.Units,
            Enumerable
                .Range(0, file.Eenheid.Length)
                .Where(i => file.Starts[i] > first && file.Starts[i] <= last)
                .Select(i => file.Eenheid[i])
                .Distinct()
                .Count(),
            panel.IncompleteUnits,
            panel.AlreadyTreatedUnits,
            effects.Simple(),
            bySince.Parts,
            effects.Effects.ToArray(),
            Oordeel(before)
        );
    }

    /// <summary>All comparisons before the start together, corrected for their number.</summary>
    private static Vooraf Oordeel(Effect[] before) =>
        before.Length == 0 ? Vooraf.NietTeZien
        : AdjustedP.Holm([.. before.Select(Kans)]).Any(p => p <= Drempel) ? Vooraf.Afwijking
        : Vooraf.GeenAfwijking;

    private static double Kans(Effect effect) =>
        effect.StandardError > 0 ? Normal.TwoSidedP(effect.Estimate / effect.StandardError)
        : effect.Estimate == 0 ? 1
        : 0;

    public GrafiekData Grafiek() =>
        new(
            "effect",
            L(
                "Verschil met eenheden zonder maatregel, naar jaren sinds de start.",
                "Difference with units without the measure, by years since the start."
            ),
            string.Join(
                " ",
                NaStart.Select(part =>
                    $"{part.Key}: {Getal(part.Value.Estimate)} ({Marges(part.Value)})."
                )
            ),
            [
                Reeks(
                    L(
                        "vóór de start (hoort rond 0 te liggen)",
                        "before the start (should be around 0)"
                    ),
                    since => since < 0
                ),
                Reeks(L("vanaf de start", "from the start on"), since => since >= 0),
            ],
            tick => Primitives.Notatie.Getal((decimal)tick, 2),
            [new GrafiekStreef(0, L("geen verschil", "no difference"))],
            Bodem: null
        );

    public static string Marges(Effect effect)
    {
        Interval margin = effect.Interval();
        return $"{Getal(margin.Lower)} {L("tot", "to")} {Getal(margin.Upper)}";
    }

    public static string Getal(double value) =>
        Math.Abs(value) < 1e12
            ? (value > 0 ? "+" : "")
                + Primitives.Notatie.Getal((decimal)value, Math.Abs(value) < 10 ? 3 : 1)
            : value.ToString("E2", Primitives.Notatie.Taal);

    private GrafiekReeks Reeks(string name, Func<int, bool> chosen) =>
        new(
            name,
            [
                .. NaStart
                    .Where(part => chosen(part.Key))
                    .Select(part =>
                    {
                        Interval margin = part.Value.Interval();
                        return new GrafiekPunt(
                            part.Key,
                            part.Value.Estimate,
                            part.Key.ToString(Primitives.Notatie.Taal).Replace('-', '−'),
                            Getal(part.Value.Estimate),
                            Laag: margin.Lower,
                            Hoog: margin.Upper
                        );
                    }),
            ],
            Verbonden: false
        );
}
