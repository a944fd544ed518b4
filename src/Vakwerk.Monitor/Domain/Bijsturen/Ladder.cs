namespace Vakwerk.Monitor.Domain.Bijsturen;

/// <summary>How far a step of the ladder was taken.</summary>
internal enum Stap
{
    Nee,
    Voorgesteld,
    Gezet,
}

/// <summary>One step, with the corrections that take it.</summary>
internal sealed record LadderTrede(Trede Trede, Stap Stap, IReadOnlyList<string> Bijsturingen);

/// <summary>Learning, setting a norm, showing results: how far the corrections of a goal have come.</summary>
internal static class Ladder
{
    public static IReadOnlyList<LadderTrede> Van(
        IReadOnlyCollection<(string Sleutel, Bijsturing Inhoud)> corrections
    ) =>
        [
            Trap(Trede.Leren, corrections, item => item.Trede == Trede.Leren),
            Trap(Trede.Normeren, corrections, item => item.Trede == Trede.Normeren),
            Trap(Trede.Renderen, corrections, Rendeert),
        ];

    /// <summary>The highest step that was taken, or null.</summary>
    public static Trede? Hoogste(IEnumerable<LadderTrede> ladder) =>
        ladder.LastOrDefault(step => step.Stap == Stap.Gezet)?.Trede;

    /// <summary>Only a completed correction with a figure that worked shows results. Nobody can claim this step.</summary>
    public static bool Rendeert(Bijsturing item) =>
        item
            is {
                Staat: BijsturingStaat.Afgerond,
                Waarde: not null,
                Gewerkt: Gewerkt.Ja or Gewerkt.Deels
            };

    private static LadderTrede Trap(
        Trede step,
        IReadOnlyCollection<(string Sleutel, Bijsturing Inhoud)> corrections,
        Func<Bijsturing, bool> takes
    )
    {
        (string Sleutel, Bijsturing Inhoud)[] own =
        [
            .. corrections.Where(item =>
                item.Inhoud.Staat != BijsturingStaat.Vervallen && takes(item.Inhoud)
            ),
        ];
        return new LadderTrede(
            step,
            own.Any(item => item.Inhoud.Vast) ? Stap.Gezet
                : own.Length > 0 ? Stap.Voorgesteld
                : Stap.Nee,
            [.. own.Select(item => item.Sleutel)]
        );
    }
}
