using System.Text.RegularExpressions;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>Conditions as texts: <c>jaar=2025</c>, <c>leerweg!=EX</c>, <c>niveau=2|3</c>. One dimension twice means one value or the other.</summary>
internal static class Voorwaarden
{
    private const int Shown = 20;

    public static Result<IReadOnlyList<(int Dimension, bool[] Codes)>> Lees(
        IReadOnlyList<string> texts,
        IReadOnlyList<ImageDimension> dimensions,
        string field = "where"
    )
    {
        var wanted = new Dictionary<int, bool[]>();
        foreach (string text in texts.SelectMany(text => Split(text, dimensions)))
        {
            int sign = text.IndexOf('=', StringComparison.Ordinal);
            bool not = sign > 0 && text[sign - 1] == '!';
            if (sign < 1)
            {
                return new Fout(
                    "vraag.voorwaarde",
                    field,
                    $"'{text}' is geen voorwaarde. Schrijf een kenmerk, een =-teken en een waarde, zoals jaar=2025."
                );
            }

            string name = text[..(not ? sign - 1 : sign)].Trim();
            int number = dimensions.ToList().FindIndex(dimension => dimension.Name == name);
            if (number < 0)
            {
                return OnbekendKenmerk(name, field, dimensions);
            }

            ImageDimension dimension = dimensions[number];
            bool[] codes = new bool[dimension.Codes.Count];
            foreach (string value in Values(text[(sign + 1)..], dimension))
            {
                int code = Find(dimension, value);
                if (code < 0)
                {
                    return OnbekendeWaarde(value, field, dimension);
                }

                codes[code] = true;
            }

            Add(wanted, number, codes, not);
        }

        return wanted.Select(pair => (pair.Key, pair.Value)).ToArray();
    }

    public static Fout OnbekendKenmerk(
        string name,
        string field,
        IEnumerable<ImageDimension> dimensions
    ) =>
        new(
            "vraag.kenmerk",
            field,
            $"'{name}' is geen kenmerk van deze dataset. Kies uit: {string.Join(", ", dimensions.Select(dimension => dimension.Name))}."
        );

    private static Fout OnbekendeWaarde(string value, string field, ImageDimension dimension) =>
        new(
            "vraag.waarde",
            field,
            $"'{value}' komt niet voor bij {dimension.Name}. {(dimension.Codes.Count > Shown ? $"Er zijn {dimension.Codes.Count} waarden, zoals" : "Kies uit")}: {string.Join(", ", dimension.Codes.Take(Shown).Select(code => code.Length == 0 ? "(leeg)" : code))}."
        );

    private static void Add(Dictionary<int, bool[]> wanted, int number, bool[] codes, bool not)
    {
        if (not)
        {
            for (int i = 0; i < codes.Length; i++)
            {
                codes[i] = !codes[i] && (!wanted.TryGetValue(number, out bool[]? both) || both[i]);
            }

            wanted[number] = codes;
        }
        else if (wanted.TryGetValue(number, out bool[]? known))
        {
            for (int i = 0; i < codes.Length; i++)
            {
                known[i] |= codes[i];
            }
        }
        else
        {
            wanted[number] = codes;
        }
    }

    /// <summary>Values may hold a comma or "en", so a next condition begins only where a known name and a sign follow.</summary>
    private static IEnumerable<string> Split(string text, IReadOnlyList<ImageDimension> dimensions)
    {
        string names = string.Join(
            '|',
            dimensions.Select(dimension => Regex.Escape(dimension.Name))
        );
        return Regex
            .Split(
                text,
                $@"(?:,|\s+and\s+|\s+en\s+|\s*&\s*)(?=\s*(?:{names})\s*!?=)",
                RegexOptions.IgnoreCase
            )
            .Select(part => part.Trim())
            .Where(part => part.Length > 0);
    }

    private static IEnumerable<string> Values(string text, ImageDimension dimension)
    {
        string whole = Unquote(text);
        return Find(dimension, whole) >= 0 ? [whole] : whole.Split('|').Select(Unquote);
    }

    private static string Unquote(string text)
    {
        text = text.Trim();
        return text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0]
            ? text[1..^1]
            : text;
    }

    private static int Find(ImageDimension dimension, string value)
    {
        for (int i = 0; i < dimension.Codes.Count; i++)
        {
            if (dimension.Codes[i] == value)
            {
                return i;
            }
        }

        return dimension.Aliases.TryGetValue(value, out string? code) ? Find(dimension, code) : -1;
    }
}
