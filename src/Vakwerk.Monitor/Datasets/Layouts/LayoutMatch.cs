using System.Text.RegularExpressions;

namespace Vakwerk.Monitor.Datasets.Layouts;

/// <summary>A layout laid on the names of the columns of a file.</summary>
/// <param name="Columns">For each column of the file what it is, and what its name says; null when unknown.</param>
/// <param name="Missing">Columns that the layout needs and the file has not.</param>
/// <param name="Unknown">Columns of the file that the layout does not know.</param>
internal sealed record LayoutMatch(
    Layout Layout,
    IReadOnlyList<MatchedColumn?> Columns,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Unknown
)
{
    public int Known => Columns.Count(column => column is not null);

    public static LayoutMatch Of(Layout layout, IReadOnlyList<string> header)
    {
        var used = new HashSet<LayoutColumn>();
        var columns = new List<MatchedColumn?>();
        foreach (string name in header)
        {
            MatchedColumn? match = layout
                .Columns.Select(column => Match(column, name))
                .FirstOrDefault(found => found is not null);
            columns.Add(match);
            if (match is not null)
            {
                used.Add(match.Column);
            }
        }

        return new LayoutMatch(
            layout,
            columns,
            [
                .. layout
                    .Columns.Where(column => !column.Optional && !used.Contains(column))
                    .Select(column => column.Name ?? column.Pattern!),
            ],
            [.. header.Where((_, i) => columns[i] is null)]
        );
    }

    private static MatchedColumn? Match(LayoutColumn column, string name)
    {
        string normal = LayoutCatalog.Normal(name);
        if (column.Pattern is null)
        {
            return
                LayoutCatalog.Normal(column.Name!) == normal
                || column.Also.Any(other => LayoutCatalog.Normal(other) == normal)
                ? new MatchedColumn(column, name, column.Set)
                : null;
        }

        Match found = Regex.Match(
            normal,
            $"^(?:{column.Pattern})$",
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
        );
        if (!found.Success)
        {
            return null;
        }

        var set = new Dictionary<string, string>(column.Set);
        foreach (Group group in found.Groups.Values.Where(group => group.Name != "0"))
        {
            set[group.Name] = group.Value;
        }

        return new MatchedColumn(column, name, set);
    }
}

/// <param name="Name">As it stands in the file.</param>
/// <param name="Set">Values of dimensions that follow from the name.</param>
internal sealed record MatchedColumn(
    LayoutColumn Column,
    string Name,
    IReadOnlyDictionary<string, string> Set
);
