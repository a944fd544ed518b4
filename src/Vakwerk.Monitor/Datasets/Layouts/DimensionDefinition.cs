namespace Vakwerk.Monitor.Datasets.Layouts;

internal enum CodeKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>BRIN number, checked against the institutions of that year.</summary>
    Brin,

    /// <summary>Number of a municipality, checked against those of that year.</summary>
    Gemeente,

    /// <summary>Name of a municipality, or a place of living outside them.</summary>
    Gemeentenaam,

    /// <summary>Name of a province, or a place of living outside them.</summary>
    Provincie,

    Crebo,

    /// <summary>One of the values that are listed.</summary>
    Fixed,

    /// <summary>Given by the file itself, such as the codes of a package of CBS.</summary>
    Listed,
}

/// <summary>A dimension: what its codes are and what follows from them.</summary>
internal sealed record DimensionDefinition
{
    public required string Name { get; init; }

    public required string Nl { get; init; }

    public required string En { get; init; }

    public CodeKind Kind { get; init; }

    /// <summary>An unknown value stops the import instead of asking for an explanation.</summary>
    public bool Strict { get; init; }

    /// <summary>Codes with their other spellings; upper and lower case do not count.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>A dimension that is coarser, by code: <c>leerweg</c> from <c>leerweg_duo</c>.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } =
        new Dictionary<string, string>();

    /// <summary>The dimension from whose codes this one follows; null for a dimension that is read.</summary>
    public string? From { get; init; }
}
