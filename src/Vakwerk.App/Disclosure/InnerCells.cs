using System.Globalization;
using Vakwerk.App.Commands;
using Vakwerk.Disclosure;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.App.Disclosure;

/// <summary>Reads the csv of lowest-level cells, or of contributors, that a spec names.</summary>
internal static class InnerCells
{
    private const int MostCells = 5_000_000;

    public static CrossTable Read(ProtectSpec spec)
    {
        List<string[]> rows = Rows(spec.Inner);
        int value = Column(spec, rows, spec.Value);
        int contributor = spec.Contributor is null ? -1 : Column(spec, rows, spec.Contributor);
        var leafOf = new List<Dictionary<string, int>>();
        var dimensions = new List<Hierarchy>();
        var lowest = new List<int>();
        double cells = 1;
        foreach ((string name, string[] columns, string total) in spec.Dimensions)
        {
            int[] places = Array.ConvertAll(columns, column => Column(spec, rows, column));
            lowest.Add(places[0]);
            (Hierarchy dimension, Dictionary<string, int> leaves) = Dimension(
                spec.Inner,
                rows,
                name,
                places,
                total
            );
            dimensions.Add(dimension);
            leafOf.Add(leaves);
            cells *= dimension.Codes.Count;
        }

        if (cells > MostCells)
        {
            throw new InputProblemException(
                $"{spec.Inner}: de tabel heeft met alle totalen meer dan {MostCells} cellen. Neem minder dimensies of grovere groepen."
            );
        }

        try
        {
            return CrossTable.Create(
                dimensions,
                rows.Skip(1)
                    .Select(
                        (row, i) =>
                            (
                                lowest.Select((column, d) => leafOf[d][row[column]]).ToArray(),
                                Number(spec.Inner, i + 1, row[value]),
                                contributor < 0 ? null : row[contributor]
                            )
                    )
            );
        }
        catch (DisclosureException fault)
        {
            throw TableProblem.Of(spec.Inner, fault);
        }
    }

    private static List<string[]> Rows(string file)
    {
        List<string[]> rows = CsvText.OfFile(file);
        return rows.Count > 1
            ? rows
            : throw new InputProblemException(
                $"{file}: er staan geen cellen in. Zet op de eerste regel de namen van de kolommen en daaronder een rij per cel."
            );
    }

    private static int Column(ProtectSpec spec, List<string[]> rows, string name)
    {
        int column = Array.IndexOf(rows[0], name);
        return column >= 0
            ? column
            : throw new InputProblemException(
                $"{spec.Inner}: regel 1: de kolom {name} ontbreekt. De kolommen zijn: {string.Join(", ", rows[0])}."
            );
    }

    private static (Hierarchy, Dictionary<string, int>) Dimension(
        string file,
        List<string[]> rows,
        string name,
        int[] columns,
        string total
    )
    {
        var leaves = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = new List<string[]>();
        for (int i = 1; i < rows.Count; i++)
        {
            string leaf = rows[i][columns[0]];
            if (!leaves.TryGetValue(leaf, out int known))
            {
                leaves.Add(leaf, first.Count);
                first.Add(rows[i]);
                continue;
            }

            foreach (int column in columns)
            {
                if (first[known][column] != rows[i][column])
                {
                    throw new InputProblemException(
                        $"{file}: rij {i}: {leaf} hoort hier bij {rows[i][column]} ({rows[0][column]}) en eerder bij {first[known][column]}. Een code hoort in elke indeling bij één groep."
                    );
                }
            }
        }

        try
        {
            var hierarchy = Hierarchy.Create(
                name,
                [.. first.Select(row => row[columns[0]])],
                [.. columns.Skip(1).Select(column => first.ConvertAll(row => row[column]))],
                total
            );
            return (hierarchy, leaves);
        }
        catch (DisclosureException fault)
        {
            throw TableProblem.Of(file, fault);
        }
    }

    private static double Number(string file, int row, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        && double.IsFinite(value)
            ? value
            : throw new InputProblemException(
                $"{file}: rij {row}: '{text}' is geen getal. Schrijf getallen met een punt, bijvoorbeeld 12.5."
            );
}
