using System.Globalization;
using System.Text;
using System.Text.Json;
using Vakwerk.App.Commands;
using Vakwerk.Matching.Cost;

namespace Vakwerk.App.Matching;

/// <summary>Reads assignment problems and writes their solution.</summary>
internal static class AssignFile
{
    private static readonly char[] White = [' ', '\t', '\r', '\n'];

    /// <exception cref="InputProblemException">The file is no matrix.</exception>
    public static byte[] Matrix(string file, byte[] text)
    {
        string[] words = Words(text);
        if (
            words.Length == 0
            || !int.TryParse(words[0], CultureInfo.InvariantCulture, out int size)
            || size < 0
        )
        {
            throw new InputProblemException(
                $"{file}: het eerste getal moet het aantal rijen zijn."
            );
        }

        if (words.Length - 1 != (long)size * size)
        {
            throw new InputProblemException(
                $"{file}: na het aantal rijen ({size}) horen {(long)size * size} kosten; er staan er {words.Length - 1}."
            );
        }

        (long[] costs, decimal unit) = Whole(
            [
                .. words
                    .Skip(1)
                    .Select(
                        (word, i) => Cost(word, $"{file}: rij {i / size + 1}, kolom {i % size + 1}")
                    ),
            ],
            file
        );
        return Guarded(file, () => Json(DenseAssignment.Solve(costs, size), unit));
    }

    /// <exception cref="InputProblemException">The file holds no arcs, or not every row can have a column.</exception>
    public static byte[] Arcs(string file, byte[] text)
    {
        var ends = new List<(int Row, int Column)>();
        var costs = new List<decimal>();
        int number = 0;
        foreach (string line in Encoding.UTF8.GetString(text).Split('\n'))
        {
            number++;
            string[] words = line.Split(White, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                continue;
            }

            if (
                words.Length != 3
                || !int.TryParse(
                    words[0],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out int row
                )
                || !int.TryParse(
                    words[1],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out int column
                )
            )
            {
                throw new InputProblemException(
                    $"{file}: regel {number}: hier hoort 'rij kolom kosten', met rij en kolom vanaf 0."
                );
            }

            ends.Add((row, column));
            costs.Add(Cost(words[2], $"{file}: regel {number}"));
        }

        (long[] whole, decimal unit) = Whole([.. costs], file);
        Arc[] arcs = [.. ends.Select((end, i) => new Arc(end.Row, end.Column, whole[i]))];
        return Guarded(file, () => Solve(file, arcs, unit));
    }

    private static byte[] Solve(string file, Arc[] arcs, decimal unit)
    {
        int rows = arcs.Length == 0 ? 0 : arcs.Max(arc => arc.Row) + 1;
        int columns = arcs.Length == 0 ? 0 : arcs.Max(arc => arc.Column) + 1;
        if (rows > arcs.Length)
        {
            throw new InputProblemException(
                $"{file}: niet elke rij van 0 tot {rows - 1} heeft een regel, dus geen oplossing."
            );
        }

        AssignmentSolution? solution = SparseAssignment.Solve(rows, columns, arcs, out int stuck);
        return solution is null
            ? throw new InputProblemException(
                $"{file}: er is geen oplossing. De rijen 0 tot en met {stuck} passen niet samen op de kolommen die zij mogen hebben."
            )
            : Json(solution, unit);
    }

    private static byte[] Guarded(string file, Func<byte[]> solve)
    {
        try
        {
            return solve();
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InputProblemException(
                $"{file}: de kosten zijn te groot om exact op te tellen."
            );
        }
    }

    private static byte[] Json(AssignmentSolution solution, decimal unit)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            writer.WriteNumber("cost", solution.Cost * unit);
            writer.WriteStartArray("assignment");
            foreach (int column in solution.Columns)
            {
                writer.WriteNumberValue(column);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return memory.ToArray();
    }

    private static string[] Words(byte[] text) =>
        Encoding.UTF8.GetString(text).Split(White, StringSplitOptions.RemoveEmptyEntries);

    private static decimal Cost(string word, string place) =>
        decimal.TryParse(
            word,
            NumberStyles.AllowLeadingSign
                | NumberStyles.AllowDecimalPoint
                | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out decimal cost
        )
            ? cost
            : throw new InputProblemException($"{place}: '{word}' is geen getal.");

    /// <summary>Costs with decimals become whole numbers of a smaller unit, so that the solution stays exact.</summary>
    private static (long[] Costs, decimal Unit) Whole(decimal[] costs, string file)
    {
        decimal unit = 1;
        while (unit > 1e-9m && costs.Any(cost => decimal.Remainder(cost, unit) != 0))
        {
            unit /= 10;
        }

        try
        {
            return (Array.ConvertAll(costs, cost => (long)decimal.Round(cost / unit)), unit);
        }
        catch (OverflowException)
        {
            throw new InputProblemException(
                $"{file}: de kosten zijn te groot om exact op te tellen."
            );
        }
    }
}
