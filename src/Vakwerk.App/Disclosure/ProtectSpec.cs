using Vakwerk.Disclosure.Rules;

namespace Vakwerk.App.Disclosure;

/// <summary>What a spec of <c>disclosure protect</c> says.</summary>
internal sealed record ProtectSpec(
    string Inner,
    string Value,
    string? Contributor,
    IReadOnlyList<(string Name, string[] Columns, string Total)> Dimensions,
    PrimaryRule? Rule,
    bool Rounding,
    int Base,
    bool HideSuppressed
)
{
    private static readonly string[] RuleNames =
    [
        "minimum_frequency",
        "dominance_nk",
        "p_percent",
        "pq",
    ];

    public static ProtectSpec Read(string file)
    {
        JsonInput input = JsonInput.Read(file);
        bool rounding = Method(input.Has("method") ? input.Key("method") : null);
        int roundBase = 5;
        if (rounding && input.Has("base"))
        {
            double wanted = input.Key("base").Number();
            roundBase =
                wanted is >= 2 and <= 1000 && double.IsInteger(wanted)
                    ? (int)wanted
                    : throw input
                        .Key("base")
                        .Problem(
                            "de basis is een heel getal van 2 tot en met 1000, meestal 3 of 5"
                        );
        }

        return new ProtectSpec(
            Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, input.Key("inner").Text()),
            input.Key("value").Text(),
            input.Has("contributor") ? input.Key("contributor").Text() : null,
            [.. Hierarchy(input.Key("hierarchy"))],
            rounding && !input.Has("rule") ? null : ReadRule(input.Key("rule")),
            rounding,
            roundBase,
            input.Has("hide_suppressed") && input.Key("hide_suppressed").Truth()
        );
    }

    private static bool Method(JsonInput? method) =>
        method?.Text() switch
        {
            null or "suppression" => false,
            "rounding" => true,
            _ => throw method.Problem("deze methode bestaat niet. Kies suppression of rounding"),
        };

    private static IEnumerable<(string, string[], string)> Hierarchy(JsonInput hierarchy)
    {
        bool any = false;
        foreach ((string name, JsonInput list) in hierarchy.Members())
        {
            string[] words = [.. list.Items().Select(item => item.Text())];
            if (words.Length < 2)
            {
                throw list.Problem(
                    "hier hoort minstens een kolom en daarna de naam van het totaal te staan"
                );
            }

            any = true;
            yield return (name, words[..^1], words[^1]);
        }

        if (!any)
        {
            throw hierarchy.Problem("er is minstens één dimensie nodig");
        }
    }

    private static PrimaryRule ReadRule(JsonInput rule)
    {
        string name = rule.Key("rule").Text();
        switch (name)
        {
            case "minimum_frequency":
                double most = rule.Key("suppress_if_count_at_most").Number();
                if (!(most is >= 1 and <= 1e6 && double.IsInteger(most)))
                {
                    throw rule.Key("suppress_if_count_at_most")
                        .Problem("dit is een heel getal van minstens 1");
                }

                return new MinimumFrequency(
                    (int)most,
                    rule.Has("protect_zeros") && rule.Key("protect_zeros").Truth()
                );
            case "dominance_nk":
                return Dominances(rule);
            case "p_percent":
                return new PPercent(Percentage(rule, "p"));
            case "pq":
                double p = Percentage(rule, "p");
                double q = Percentage(rule, "q");
                return p < q
                    ? new PriorPosterior(p, q)
                    : throw rule.Key("p").Problem("p moet kleiner zijn dan q");
            default:
                throw rule.Key("rule")
                    .Problem($"deze regel bestaat niet. Kies uit {string.Join(", ", RuleNames)}");
        }
    }

    private static AnyOf Dominances(JsonInput rule)
    {
        double[] n = rule.Key("n").Numbers();
        double[] k = rule.Key("k").Numbers();
        if (n.Length != k.Length || n.Length == 0)
        {
            throw rule.Problem("n en k moeten even lang zijn");
        }

        if (n.Any(count => !(count is >= 1 and <= 1000 && double.IsInteger(count))))
        {
            throw rule.Key("n").Problem("n is een heel getal van minstens 1");
        }

        if (k.Any(share => !(share is > 0 and <= 100)))
        {
            throw rule.Key("k").Problem("k is een percentage boven 0 en hoogstens 100");
        }

        return new AnyOf([.. n.Zip(k, (count, share) => new Dominance((int)count, share))]);
    }

    private static double Percentage(JsonInput rule, string key)
    {
        double value = rule.Key(key).Number();
        return value is > 0 and <= 1000
            ? value
            : throw rule.Key(key).Problem("dit is een percentage boven 0");
    }
}
