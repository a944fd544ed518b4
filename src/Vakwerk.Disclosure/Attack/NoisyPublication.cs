using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// Tables in which every number is published, but not as it is: the attacker knows an interval of each and that the true ones
/// add up.
/// </summary>
public static class NoisyPublication
{
    /// <summary>Numbers that deviate by at most so much, as after cell-key perturbation.</summary>
    /// <param name="structure">The cells and their equations; its values are not used.</param>
    /// <param name="published">The published number of each cell.</param>
    /// <param name="maxDeviation">The largest deviation, which is no secret.</param>
    /// <returns>What the attacker has to go on, for <see cref="Attacker"/>.</returns>
    public static Publication Deviating(
        Table structure,
        IReadOnlyList<double> published,
        double maxDeviation
    )
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDeviation);
        return Between(
            structure,
            cell => Math.Max(0, published[cell] - maxDeviation),
            cell => published[cell] + maxDeviation
        );
    }

    /// <summary>Small counts that were rounded to zero or the base; larger inner cells are as they were.</summary>
    /// <param name="structure">The cells and their equations; its values are not used.</param>
    /// <param name="rounded">The published number of each cell.</param>
    /// <param name="roundBase">The base.</param>
    /// <returns>What the attacker has to go on, for <see cref="Attacker"/>.</returns>
    public static Publication Rounded(Table structure, IReadOnlyList<double> rounded, int roundBase)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(rounded);
        ArgumentOutOfRangeException.ThrowIfLessThan(roundBase, 2);
        bool Inner(int cell) => structure.Composition.IsInner[cell];
        // A margin is the sum of what is published, and tells nothing new.
        return Between(
            structure,
            cell =>
                !Inner(cell) || rounded[cell] == 0 ? 0
                : rounded[cell] == roundBase ? 1
                : rounded[cell],
            cell =>
                !Inner(cell) ? double.PositiveInfinity
                : rounded[cell] == 0 ? roundBase - 1
                : rounded[cell]
        );
    }

    private static Publication Between(
        Table structure,
        Func<int, double> least,
        Func<int, double> most
    )
    {
        ArgumentNullException.ThrowIfNull(structure);
        bool[] hidden = new bool[structure.Count];
        Array.Fill(hidden, true);
        var unknown = new Table(
            [.. structure.Names],
            [.. hidden.Select(_ => double.NaN)],
            [.. structure.Equations]
        );
        return Publication.Of(unknown, hidden).Knowing(least, most);
    }
}
