namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>A dimension of a version, as it is stored with it.</summary>
/// <param name="Codes">By number; for a dimension that is read, in the order in which they were first seen.</param>
/// <param name="Labels">Text of each code, where the file gives one; as long as the codes, or empty.</param>
/// <param name="From">The dimension from which this one follows; null when it was read.</param>
/// <param name="Map">For each number of <paramref name="From"/> the number here; empty when it was read.</param>
internal sealed record Dimension(
    string Name,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Labels,
    string? From,
    IReadOnlyList<int> Map
)
{
    /// <summary>Spellings that are understood in a question, with the code they stand for.</summary>
    public IReadOnlyDictionary<string, string> Aliases { get; init; } =
        new Dictionary<string, string>();
}

/// <summary>What is counted or measured, as it is stored with a version.</summary>
/// <param name="Lowest">A hidden cell is at least this; null when a hidden cell is simply not known.</param>
/// <param name="Highest">And at most this.</param>
/// <param name="Width">Bytes that a value needs.</param>
/// <param name="Hides">False when no cell of this version is hidden and none could have been.</param>
internal sealed record Measure(
    string Name,
    string Nl,
    string Unit,
    bool Decimal,
    bool Additive,
    int Width,
    bool Hides,
    int? Lowest,
    int? Highest
);
