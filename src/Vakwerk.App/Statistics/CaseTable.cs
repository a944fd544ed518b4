using System.Globalization;

namespace Vakwerk.App.Statistics;

/// <summary>A data file by column.</summary>
internal sealed class CaseTable
{
    private static readonly string[] Comparisons = ["==", "!=", ">=", "<=", ">", "<"];

    private readonly string name;
    private readonly List<string[]> rows;

    public CaseTable(string name, List<string[]> rows)
    {
        this.name = name;
        this.rows = rows;
        if (rows.Count == 0)
        {
            throw new CaseProblemException($"data: het bestand {name} is leeg.");
        }

        for (int i = 1; i < rows.Count; i++)
        {
            if (rows[i].Length != rows[0].Length)
            {
                throw new CaseProblemException(
                    $"data: {name}, rij {i}: {rows[i].Length} velden; het zijn er {rows[0].Length}."
                );
            }
        }
    }

    public int Count => rows.Count - 1;

    public bool Has(string column) => rows[0].Contains(column);

    public string[] Texts(string column)
    {
        int index = Array.IndexOf(rows[0], column);
        if (index < 0)
        {
            throw new CaseProblemException($"data: {name} heeft geen kolom {column}.");
        }

        var values = new string[Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = rows[i + 1][index];
        }

        return values;
    }

    public double[] Numbers(string column)
    {
        string[] texts = Texts(column);
        var values = new double[texts.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (!TryNumber(texts[i], out values[i]))
            {
                throw new CaseProblemException(
                    $"data: {name}, rij {i + 1}, kolom {column}: {texts[i]} is geen getal."
                );
            }
        }

        return values;
    }

    public int[] Whole(string column) =>
        Array.ConvertAll(
            Numbers(column),
            value =>
                value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue
                    ? (int)value
                    : throw new CaseProblemException(
                        $"data: {name}, kolom {column}: {value} is geen geheel getal."
                    )
        );

    /// <summary>A column as labels: the same text gives the same number.</summary>
    public int[] Labels(string column)
    {
        var labels = new Dictionary<string, int>();
        return Array.ConvertAll(
            Texts(column),
            text =>
            {
                labels.TryAdd(text, labels.Count);
                return labels[text];
            }
        );
    }

    /// <summary>A column of numbers, or 1 and 0 for a condition such as <c>a==b &amp; c&gt;=3</c>.</summary>
    public double[] NumbersOrCondition(string expression) =>
        Has(expression.Trim()) ? Numbers(expression.Trim()) : Condition(expression);

    private double[] Condition(string expression)
    {
        double[]? result = null;
        foreach (string alternative in expression.Split('|'))
        {
            double[] all = [.. Enumerable.Repeat(1.0, Count)];
            foreach (string part in alternative.Split('&'))
            {
                double[] one = Comparison(part.Trim());
                for (int i = 0; i < all.Length; i++)
                {
                    all[i] *= one[i];
                }
            }

            for (int i = 0; i < all.Length && result is not null; i++)
            {
                all[i] = Math.Max(all[i], result[i]);
            }

            result = all;
        }

        return result ?? [];
    }

    private double[] Comparison(string text)
    {
        string? sign = Array.Find(
            Comparisons,
            sign => text.Contains(sign, StringComparison.Ordinal)
        );
        if (sign is null)
        {
            throw new CaseProblemException(
                $"data: {name} heeft geen kolom {text}, en het is ook geen voorwaarde met ==, !=, >, <, >= of <=."
            );
        }

        string[] sides = text.Split(sign, 2, StringSplitOptions.TrimEntries);
        string[] left = Texts(sides[0]);
        string literal = sides[1].Trim('"', '\'');
        string[]? right = Has(sides[1]) ? Texts(sides[1]) : null;
        var result = new double[left.Length];
        for (int i = 0; i < result.Length; i++)
        {
            int order = Compare(left[i], right?[i] ?? literal);
            bool holds = sign switch
            {
                "==" => order == 0,
                "!=" => order != 0,
                ">" => order > 0,
                "<" => order < 0,
                ">=" => order >= 0,
                _ => order <= 0,
            };
            result[i] = holds ? 1 : 0;
        }

        return result;
    }

    private static int Compare(string left, string right) =>
        TryNumber(left, out double first) && TryNumber(right, out double second)
            ? first.CompareTo(second)
            : string.CompareOrdinal(left, right);

    private static bool TryNumber(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
