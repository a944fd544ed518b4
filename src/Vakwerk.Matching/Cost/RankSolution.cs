namespace Vakwerk.Matching.Cost;

/// <summary>A placement of least rank sum with the prices that prove it.</summary>
/// <param name="Placement">Who goes where.</param>
/// <param name="Prices">Per company the price of a place, 0 or more; 0 where there is room.</param>
/// <param name="Values">
/// Per student what he pays in all: the least of rank + price over his wishes, at most the cost of having no place.
/// </param>
/// <remarks>
/// Certificate (linear programming duality): if for every wish value ≤ rank + price, with equality for the one that came true,
/// and price × room = 0, then Σ value - Σ capacity × price is a lower bound that the rank sum attains.
/// </remarks>
public sealed record RankSolution(
    Placement Placement,
    IReadOnlyList<int> Prices,
    IReadOnlyList<int> Values
);
