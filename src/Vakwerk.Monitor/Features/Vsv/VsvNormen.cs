using System.Globalization;

namespace Vakwerk.Monitor.Features.Vsv;

/// <summary>The norms of DUO, in percent by counting year and level.</summary>
internal static class VsvNormen
{
    public static Dictionary<(string Teljaar, string Niveau), double> Lees(string dataFolder) =>
        File.ReadLines(Path.Combine(dataFolder, "reference", "vsv_norms.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(
                fields => (fields[0], fields[1]),
                fields => double.Parse(fields[2], CultureInfo.InvariantCulture)
            );
}
