using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Rules;

/// <summary>
/// The (n,k) dominance rule: a cell is sensitive when its <paramref name="N"/> largest contributors have more than
/// <paramref name="K"/> percent of it: <c>x1 + … + xn &gt; k/100 · X</c>.
/// </summary>
/// <param name="N">How many contributors.</param>
/// <param name="K">Percentage, between 0 and 100.</param>
/// <remarks>Required width: <c>100/k · (x1 + … + xn) - X</c> upwards (Hundepool e.a. 2012, table 4.2), taken on both sides.</remarks>
public sealed record Dominance(int N, double K) : PrimaryRule
{
    internal override int Largest => N;

    /// <inheritdoc/>
    public override bool IsSensitive(CellProfile cell) =>
        cell.Contributors > 0
        && cell.SumOfLargest(N) > K / 100 * cell.Total + Tolerance.Of(cell.Total);

    /// <inheritdoc/>
    public override double RequiredWidth(CellProfile cell) =>
        Math.Max(0, 100 / K * cell.SumOfLargest(N) - cell.Total);
}

/// <summary>
/// The p% rule: a cell is sensitive when the second largest contributor can estimate the largest to within
/// <paramref name="P"/> percent: <c>X - x1 - x2 &lt; p/100 · x1</c>.
/// </summary>
/// <param name="P">Percentage, above 0.</param>
/// <remarks>Required width: <c>p/100 · x1 - (X - x1 - x2)</c> (Hundepool e.a. 2012, table 4.2).</remarks>
public sealed record PPercent(double P) : PrimaryRule
{
    internal override int Largest => 2;

    /// <inheritdoc/>
    public override bool IsSensitive(CellProfile cell) =>
        cell.Contributors > 0 && RequiredWidth(cell) > Tolerance.Of(cell.Total);

    /// <inheritdoc/>
    public override double RequiredWidth(CellProfile cell) =>
        Math.Max(0, P / 100 * cell.SumOfLargest(1) - (cell.Total - cell.SumOfLargest(2)));
}

/// <summary>
/// The pq or prior-posterior rule: everybody can estimate everybody to within <paramref name="Q"/> percent before publication,
/// and may not get nearer than <paramref name="P"/> percent by it: sensitive when <c>q · (X - x1 - x2) &lt; p · x1</c>.
/// </summary>
/// <param name="P">Percentage after publication, below <paramref name="Q"/>.</param>
/// <param name="Q">Percentage before publication.</param>
/// <remarks>Required width: <c>p/q · x1 - (X - x1 - x2)</c> (Hundepool e.a. 2012, table 4.2). With q = 100 it is the p% rule.</remarks>
public sealed record PriorPosterior(double P, double Q) : PrimaryRule
{
    internal override int Largest => 2;

    /// <inheritdoc/>
    public override bool IsSensitive(CellProfile cell) =>
        cell.Contributors > 0 && RequiredWidth(cell) > Tolerance.Of(cell.Total);

    /// <inheritdoc/>
    public override double RequiredWidth(CellProfile cell) =>
        Math.Max(0, P / Q * cell.SumOfLargest(1) - (cell.Total - cell.SumOfLargest(2)));
}

/// <summary>A cell is sensitive when one of several rules says so.</summary>
/// <param name="Rules">The rules.</param>
public sealed record AnyOf(IReadOnlyList<PrimaryRule> Rules) : PrimaryRule
{
    internal override int Largest => Rules.Count == 0 ? 0 : Rules.Max(rule => rule.Largest);

    /// <inheritdoc/>
    public override bool IsSensitive(CellProfile cell) => Rules.Any(rule => rule.IsSensitive(cell));

    /// <inheritdoc/>
    public override double RequiredWidth(CellProfile cell) =>
        Rules.Where(rule => rule.IsSensitive(cell)).Max(rule => rule.RequiredWidth(cell));
}
