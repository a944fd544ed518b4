namespace Vakwerk.Platform.Output;

/// <summary>A chart as a file that stands alone.</summary>
/// <param name="Naam">Name of the file without ending, unique among all figures.</param>
public sealed record Figuurbestand(string Naam, string Svg);

/// <summary>All charts of a module, as known on a day, for an export.</summary>
public delegate Task<IReadOnlyList<Figuurbestand>> Figurenbron(
    DateOnly stand,
    CancellationToken cancellationToken
);
