using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Domain.Datasets;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>
/// Numbers of versions say what changed for who uses them. First part: a dimension or a code is gone, so that an old question may
/// fail. Second part: there is more, such as a new year. Third part: the same codes with other figures.
/// </summary>
internal static class VersieNummer
{
    public static string Volgende(
        IReadOnlyList<DatasetVersie> earlier,
        string layout,
        IReadOnlyList<Dimension> dimensions
    )
    {
        HashSet<string> taken = [.. earlier.Select(version => version.Nummer)];
        string next = Na(
            earlier
                .Where(version => version.Staat != VersieStaat.Weggegooid)
                .MaxBy(version => Version.Parse(version.Nummer)),
            layout,
            dimensions
        );
        // The number of a draft that was thrown away is not given twice.
        while (taken.Contains(next))
        {
            var number = Version.Parse(next);
            next = $"{number.Major}.{number.Minor}.{number.Build + 1}";
        }

        return next;
    }

    private static string Na(
        DatasetVersie? last,
        string layout,
        IReadOnlyList<Dimension> dimensions
    )
    {
        if (last is null)
        {
            return "1.0.0";
        }

        var number = Version.Parse(last.Nummer);
        Dictionary<string, Dimension> now = dimensions.ToDictionary(item => item.Name);
        bool lost = last.Dimensies.Any(old =>
            !now.TryGetValue(old.Name, out Dimension? kept) || old.Codes.Except(kept.Codes).Any()
        );
        if (lost || last.Indeling != layout)
        {
            return $"{number.Major + 1}.0.0";
        }

        Dictionary<string, Dimension> before = last.Dimensies.ToDictionary(item => item.Name);
        bool more = dimensions.Any(item =>
            !before.TryGetValue(item.Name, out Dimension? old) || item.Codes.Except(old.Codes).Any()
        );
        return more
            ? $"{number.Major}.{number.Minor + 1}.0"
            : $"{number.Major}.{number.Minor}.{number.Build + 1}";
    }
}
