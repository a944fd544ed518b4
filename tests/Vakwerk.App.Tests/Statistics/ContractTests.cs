using System.Text.Json;
using System.Text.RegularExpressions;
using Vakwerk.App.Commands;
using Vakwerk.App.Statistics;

namespace Vakwerk.App.Tests.Statistics;

/// <summary>The examples of the contract, which are results of other people's software; read beside the repository.</summary>
public sealed partial class ContractTests
{
    /// <summary>How far an example may be off: most are printed to seven digits, some to two.</summary>
    private static readonly Dictionary<string, (double Relative, double Absolute)> Allowed = new()
    {
        ["event_study_aggregate"] = (0, 6e-5),
        ["group_aggregate"] = (0, 6e-4),
        ["difference_ci_miettinen_nurminen_score"] = (0, 0.002),
        ["difference_ci_newcombe_hybrid_score"] = (0, 0.005),
        ["ratio_ci_katz_log"] = (0.01, 0),
        ["odds_ratio_ci_woolf_logit"] = (0.01, 0),
        // The peer bisects coarsely.
        ["funnel_limits_ratio_poisson_exact"] = (5e-5, 0),
        ["poisson_count_exact_and_byar"] = (2e-3, 0),
        // The contract allows a limit to be cut off at 1.
        ["proportion_ci_wald"] = (0.04, 0),
        // The peer rounds a zero to 8e-30.
        ["two_proportion_test_wald_ci"] = (1e-9, 1e-13),
    };

    [Fact]
    public void Every_method_of_the_contract_is_there()
    {
        string[] names = [.. Sections().Select(section => section.Name)];
        names.Length.ShouldBeGreaterThan(60);
        names.Except(CaseMethods.All.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Every_complete_example_of_the_contract_is_met()
    {
        string data = Path.Combine(Folder(), "data");
        int compared = 0;
        foreach ((string name, string inputs, string expected) in Sections())
        {
            if (inputs.EndsWith('…'))
            {
                continue;
            }

            string answer = CaseFile.Run([new CaseRow("1", name, inputs)], data);
            string[] row = CsvText.Rows(answer)[1];
            row[2].ShouldBe("", name);
            using JsonDocument actual = JsonDocument.Parse(row[1]);
            foreach (Match part in Parts().Matches(expected))
            {
                string key = part.Groups[1].Value;
                using JsonDocument value = JsonDocument.Parse(part.Groups[2].Value);
                actual
                    .RootElement.TryGetProperty(key, out JsonElement got)
                    .ShouldBeTrue($"{name}.{key}");
                Compare(name, key, got, value.RootElement);
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(150);
    }

    private static void Compare(string name, string key, JsonElement actual, JsonElement expected)
    {
        if (expected.ValueKind == JsonValueKind.Array)
        {
            for (int i = 0; i < expected.GetArrayLength(); i++)
            {
                Compare(name, $"{key}[{i}]", actual[i], expected[i]);
            }
        }
        else if (expected.ValueKind == JsonValueKind.Number)
        {
            (double relative, double absolute) = Allowed.GetValueOrDefault(name, (1e-6, 0));
            double value = expected.GetDouble();
            actual
                .GetDouble()
                .ShouldBe(value, relative * Math.Abs(value) + absolute + 1e-15, $"{name}.{key}");
        }
        else
        {
            actual.ToString().ShouldBe(expected.ToString(), $"{name}.{key}");
        }
    }

    private static List<(string Name, string Inputs, string Expected)> Sections() =>
        [
            .. Section()
                .Matches(File.ReadAllText(Path.Combine(Folder(), "statistics-methods.md")))
                .Select(match =>
                    (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)
                ),
        ];

    /// <summary>The contracts beside the repository or in VAKWERK_SHARED; without them the test is skipped, visibly.</summary>
    private static string Folder()
    {
        string? root = Environment.GetEnvironmentVariable("VAKWERK_SHARED");
        for (
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            folder is not null && root is null;
            folder = folder.Parent
        )
        {
            string beside = Path.Combine(folder.FullName, "shared");
            root = Directory.Exists(Path.Combine(beside, "contracts")) ? beside : null;
        }

        Assert.SkipWhen(
            root is null,
            "De map 'shared' staat niet naast het project (of zet VAKWERK_SHARED)."
        );
        return Path.Combine(root!, "contracts");
    }

    [GeneratedRegex(
        @"^## `([^`]+)`.*?^- example in: `([^`]*)`.*?^- example out: `([^`]*)`",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Section();

    /// <summary>Key and complete value; a value that the contract cuts short is left out.</summary>
    [GeneratedRegex(@"""(\w+)"": (\[[^\]…]*\]|-?[0-9][0-9.e+-]*(?=[,}])|""[^""]*""|true|false)")]
    private static partial Regex Parts();
}
