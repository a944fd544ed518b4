using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>What a user means by a path: a file, a folder of files, or a pattern such as <c>duo/*.csv</c>.</summary>
internal static class Bestandspaden
{
    private static readonly string[] Endings = [".csv", ".json", ".xlsx", ".zip"];

    public static List<string> Uitwerken(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Of).DistinctBy(Path.GetFullPath)];

    /// <summary>A folder with this file is one package of CBS, not a folder of files.</summary>
    public static bool IsPakket(string path) =>
        File.Exists(Path.Combine(path, "Observations.csv"))
        || File.Exists(Path.Combine(path, "MeasureCodes.csv"));

    private static IEnumerable<string> Of(string path)
    {
        if (Directory.Exists(path))
        {
            return IsPakket(path) ? [path] : Checked(path, Directory.EnumerateFiles(path));
        }

        if (File.Exists(path) || path.IndexOfAny(['*', '?']) < 0)
        {
            return [path];
        }

        string folder = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        return Directory.Exists(folder)
            ? Checked(path, Directory.EnumerateFiles(folder, Path.GetFileName(path)))
            : throw new RefusedFileException($"{path}: de map {folder} bestaat niet.");
    }

    private static List<string> Checked(string path, IEnumerable<string> files)
    {
        List<string> found =
        [
            .. files
                .Where(file =>
                    Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                )
                .Order(StringComparer.Ordinal)
                .Take(DatasetLimits.PackedFiles + 1),
        ];
        return found.Count switch
        {
            0 => throw new RefusedFileException(
                $"{path}: hier staat geen enkel bestand dat eindigt op {string.Join(", ", Endings)}."
            ),
            > DatasetLimits.PackedFiles => throw new RefusedFileException(
                $"{path}: hier staan meer dan {DatasetLimits.PackedFiles} bestanden. Noem de bestanden die u wilt inlezen."
            ),
            _ => found,
        };
    }
}
