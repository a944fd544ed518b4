namespace Vakwerk.Disclosure.Tables;

/// <summary>A total is the sum of its parts; all are indices of cells.</summary>
/// <param name="Total">The cell that is the sum.</param>
/// <param name="Parts">The cells that are added up.</param>
public readonly record struct Equation(int Total, int[] Parts);
