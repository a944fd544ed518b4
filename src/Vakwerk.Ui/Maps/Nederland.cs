using System.Collections.Frozen;
using System.Globalization;

namespace Vakwerk.Ui.Maps;

/// <summary>Outline of a region in the drawing, and the point inside it that lies farthest from its border.</summary>
/// <param name="Pad">Path data for svg.</param>
public sealed record Omtrek(string Code, int X, int Y, string Pad);

/// <summary>The map of the Netherlands: outlines of provinces (PV..) and arbeidsmarktregio's (AM..), by CBS code.</summary>
/// <remarks>Made by <c>tools/kaart.mjs</c> from the municipal boundaries of 2024 (CBS, Kadaster, CC-BY 4.0).</remarks>
public static class Nederland
{
    public const int Breedte = 560;

    public const int Hoogte = 653;

    public static FrozenDictionary<string, Omtrek> Omtrekken { get; } = Lees();

    private static FrozenDictionary<string, Omtrek> Lees()
    {
        using Stream stream = typeof(Nederland).Assembly.GetManifestResourceStream(
            "maps/nederland.csv"
        )!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var found = new List<Omtrek>();
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split(',', 4);
            found.Add(
                new Omtrek(
                    fields[0],
                    int.Parse(fields[1], CultureInfo.InvariantCulture),
                    int.Parse(fields[2], CultureInfo.InvariantCulture),
                    fields[3].Trim('"')
                )
            );
        }

        return found.ToFrozenDictionary(item => item.Code);
    }
}

/// <summary>How a region appears on the map.</summary>
/// <param name="Code">Code of the region; those without an outline are left out.</param>
/// <param name="Naam">Name, shown when the pointer rests on it.</param>
/// <param name="Waarde">Short text in the region; null means there is nothing to show, and the region is hatched.</param>
/// <param name="Klasse">Shade from 1 to 4, or 0 for none.</param>
/// <param name="Straal">Radius of a circle in the region, or 0 for none.</param>
public sealed record Kaartgebied(
    string Code,
    string Naam,
    string? Waarde,
    int Klasse = 0,
    double Straal = 0
);

/// <summary>A line of the legend: a shade, or a circle, with what it stands for.</summary>
public sealed record Kaartlegenda(string Tekst, int Klasse = 0, double Straal = 0);
