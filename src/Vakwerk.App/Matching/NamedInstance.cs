using System.Text.Json;
using Vakwerk.App.Commands;
using Vakwerk.Matching;

namespace Vakwerk.App.Matching;

/// <summary>An instance with names, read from JSON.</summary>
/// <param name="Instance">The instance by number.</param>
/// <param name="Students">The name of each student.</param>
/// <param name="Companies">The name of each company.</param>
internal sealed record NamedInstance(
    PlacementInstance Instance,
    IReadOnlyList<string> Students,
    IReadOnlyList<string> Companies
)
{
    private const int MostClasses = ushort.MaxValue;

    public static string IdOf(JsonElement element, int number)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new InputProblemException("dit moet een object zijn: { ... }.");
        }

        return !element.TryGetProperty("id", out JsonElement id) ? $"{number}"
            : id.ValueKind == JsonValueKind.String ? id.GetString()!
            : id.GetRawText();
    }

    /// <exception cref="InputProblemException">Something is missing or impossible; the message says what and where.</exception>
    public static NamedInstance Read(JsonElement element)
    {
        JsonElement students = Part(element, "students");
        JsonElement companies = Part(element, "companies");
        string[] names = Names(companies, "companies");
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var capacities = new int[names.Length];
        var classes = new Dictionary<string, int>[names.Length];
        foreach (JsonProperty company in companies.EnumerateObject())
        {
            int c = numbers.Count;
            numbers.Add(company.Name, c);
            capacities[c] = Capacity(company);
            classes[c] = Classes(company);
        }

        return Build(students, names, numbers, capacities, classes);
    }

    private static NamedInstance Build(
        JsonElement students,
        string[] companies,
        Dictionary<string, int> numbers,
        int[] capacities,
        Dictionary<string, int>[] classes
    )
    {
        string[] names = Names(students, "students");
        var starts = new List<int> { 0 };
        var wishes = new List<int>();
        var levels = new List<ushort>();
        foreach (JsonProperty student in students.EnumerateObject())
        {
            string place = $"students.{student.Name}";
            foreach (string wish in List(student.Value, place))
            {
                // What the other side does not list is unacceptable, so it is no wish.
                if (
                    numbers.TryGetValue(wish, out int company)
                    && classes[company].TryGetValue(student.Name, out int level)
                )
                {
                    wishes.Add(company);
                    levels.Add((ushort)level);
                }
            }

            starts.Add(wishes.Count);
        }

        try
        {
            var lottery = new ulong[names.Length];
            for (int s = 0; s < lottery.Length; s++)
            {
                lottery[s] = (ulong)s;
            }

            return new NamedInstance(
                PlacementInstance.Create(
                    [.. starts],
                    [.. wishes],
                    [.. levels],
                    capacities,
                    lottery
                ),
                names,
                companies
            );
        }
        catch (PlacementFaultException fault) when (fault.Fault == PlacementFault.Capacity)
        {
            throw new InputProblemException(
                $"companies.{companies[fault.Company!.Value]}.capacity: samen zijn dit meer dan {int.MaxValue} plaatsen."
            );
        }
    }

    private static JsonElement Part(JsonElement element, string key)
    {
        if (
            !element.TryGetProperty(key, out JsonElement part)
            || part.ValueKind != JsonValueKind.Object
        )
        {
            throw new InputProblemException($"{key} ontbreekt of is geen object.");
        }

        return part;
    }

    private static string[] Names(JsonElement part, string key)
    {
        string[] names = [.. part.EnumerateObject().Select(one => one.Name)];
        string? doubled = names
            .GroupBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1)
            ?.Key;
        return doubled is null
            ? names
            : throw new InputProblemException($"{key}.{doubled} staat er twee keer.");
    }

    private static int Capacity(JsonProperty company)
    {
        string place = $"companies.{company.Name}";
        if (company.Value.ValueKind != JsonValueKind.Object)
        {
            throw new InputProblemException($"{place} is geen object.");
        }

        if (
            !company.Value.TryGetProperty("capacity", out JsonElement value)
            || value.ValueKind != JsonValueKind.Number
            || !value.TryGetInt32(out int capacity)
            || capacity < 0
        )
        {
            throw new InputProblemException(
                $"{place}.capacity moet een heel getal van 0 of meer zijn."
            );
        }

        return capacity;
    }

    /// <summary>The class of each student that the company lists.</summary>
    private static Dictionary<string, int> Classes(JsonProperty company)
    {
        string place = $"companies.{company.Name}";
        bool strict = company.Value.TryGetProperty("preferences", out JsonElement preferences);
        bool tied = company.Value.TryGetProperty("priority_classes", out JsonElement ties);
        if (strict == tied)
        {
            throw new InputProblemException(
                $"{place}: geef preferences of priority_classes, een van de twee."
            );
        }

        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        if (strict)
        {
            foreach (string student in List(preferences, $"{place}.preferences"))
            {
                classes.Add(student, Level(classes.Count, place));
            }

            return classes;
        }

        if (ties.ValueKind != JsonValueKind.Array)
        {
            throw new InputProblemException(
                $"{place}.priority_classes moet een lijst van lijsten zijn."
            );
        }

        int level = 0;
        foreach (JsonElement tie in ties.EnumerateArray())
        {
            foreach (string student in List(tie, $"{place}.priority_classes[{level}]"))
            {
                if (!classes.TryAdd(student, Level(level, place)))
                {
                    throw new InputProblemException(
                        $"{place}.priority_classes: {student} staat in twee klassen."
                    );
                }
            }

            level++;
        }

        return classes;
    }

    private static int Level(int level, string place) =>
        level <= MostClasses
            ? level
            : throw new InputProblemException(
                $"{place}: meer dan {MostClasses + 1} klassen kan niet."
            );

    private static List<string> List(JsonElement value, string place)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new InputProblemException($"{place} moet een lijst van namen zijn.");
        }

        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonElement one in value.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.String)
            {
                throw new InputProblemException(
                    $"{place}[{names.Count}] moet een naam tussen aanhalingstekens zijn."
                );
            }

            string name = one.GetString()!;
            if (!seen.Add(name))
            {
                throw new InputProblemException($"{place}: {name} staat er twee keer.");
            }

            names.Add(name);
        }

        return names;
    }
}
