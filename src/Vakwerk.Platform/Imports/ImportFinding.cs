namespace Vakwerk.Platform.Imports;

/// <summary>One thing wrong in a file: where it stands, what was found, what was expected, and what to do.</summary>
/// <param name="File">Name of the file as the user gave it.</param>
/// <param name="Line">Line in the file, counted from 1 as an editor does; 0 when it is about the whole file.</param>
/// <param name="Column">Name of the column, or null.</param>
/// <param name="Value">The value found, or null.</param>
/// <param name="Expected">Dutch sentence: what is expected and what to do.</param>
public sealed record ImportFinding(
    string File,
    long Line,
    string? Column,
    string? Value,
    string Expected
)
{
    public override string ToString()
    {
        string place = Line > 0 ? $"{File}, regel {Line}" : File;
        string column = Column is null ? "" : $", kolom {Column}";
        string value = Value is null ? "" : $" '{Shorten(Value)}':";
        return $"{place}{column}:{value} {Expected}";
    }

    private static string Shorten(string value) => value.Length <= 60 ? value : value[..57] + "...";
}

/// <summary>What an import did, or why it did nothing.</summary>
public sealed record ImportResult(
    IReadOnlyList<ImportFinding> Findings,
    int Added,
    int Revised,
    int Withdrawn,
    int Unchanged
)
{
    public bool Ok => Findings.Count == 0;

    public bool ChangedNothing => Added + Revised + Withdrawn == 0;

    public string Samenvatting =>
        $"{Added} nieuw, {Revised} herzien, {Withdrawn} vervallen, {Unchanged} gelijk";
}
