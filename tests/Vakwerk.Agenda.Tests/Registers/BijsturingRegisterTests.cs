using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.VisualBasic.FileIO;
using Vakwerk.Agenda.Domain;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Registers;

/// <summary>The register of corrections belongs to the monitor, but it rests on the same letters and its terms are read as those of agreements.</summary>
public partial class BijsturingRegisterTests
{
    private static List<Dictionary<string, string>> Rijen()
    {
        using var parser = new TextFieldParser(
            Path.Combine(Gedeeld.Project, "data", "letters", "corrections.csv")
        );
        parser.SetDelimiters(",");
        string[] columns = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (!parser.EndOfData)
        {
            rows.Add(
                columns
                    .Zip(parser.ReadFields()!)
                    .ToDictionary(pair => pair.First, pair => pair.Second)
            );
        }

        return rows;
    }

    [Fact]
    public void The_last_day_of_a_correction_is_the_one_that_its_words_allow()
    {
        List<Dictionary<string, string>> rows = [.. Rijen().Where(row => row["term"].Length > 0)];

        rows.Count.ShouldBe(12);
        foreach (Dictionary<string, string> row in rows)
        {
            DateOnly? last = Termijn.Lees(row["term"]).Value!.Uiterlijk;
            (last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "").ShouldBe(
                row["term_last"],
                row["id"]
            );
        }
    }

    /// <summary>A wrong line number is found because too few words of the row stand on those lines.</summary>
    [Fact]
    public void At_least_two_words_of_every_correction_stand_on_the_lines_it_names()
    {
        string folder = Gedeeld.Pad("letters/text");
        foreach (Dictionary<string, string> row in Rijen())
        {
            string words = string.Join(
                ' ',
                row["title"],
                row["decision"],
                row["cause"],
                row["reason"]
            );
            string[] stems =
            [
                .. Woord()
                    .Matches(words.ToLowerInvariant())
                    .Select(match => match.Value[..6])
                    .Distinct(),
            ];
            foreach (string place in row["source"].Split('|'))
            {
                string text = Regels(folder, place);
                stems
                    .Count(stem => text.Contains(stem, StringComparison.Ordinal))
                    .ShouldBeGreaterThanOrEqualTo(2, $"{row["id"]} {place}");
            }
        }
    }

    private static string Regels(string folder, string place)
    {
        string[] parts = place.Split(':', '-');
        int from = int.Parse(parts[1], CultureInfo.InvariantCulture);
        int to = int.Parse(parts[^1], CultureInfo.InvariantCulture);
        string[] lines = File.ReadAllText(Path.Combine(folder, parts[0])).Split('\n');
        return string.Join(' ', lines[(from - 1)..to])
            .Replace("- ", "", StringComparison.Ordinal)
            .ToLowerInvariant();
    }

    [GeneratedRegex(@"\w{6,}")]
    private static partial Regex Woord();
}
