using System.Globalization;
using System.Text.Json;

namespace Vakwerk.App.Statistics;

/// <summary>The inputs of a case by key, with an error that names the key when one is missing or of the wrong kind.</summary>
internal sealed class CaseInputs
{
    /// <summary>Keys under which a case file may give what a method calls by another name.</summary>
    private static readonly Dictionary<string, string[]> KeysOf = new()
    {
        ["successes"] = ["numerator", "x", "condition"],
        ["trials"] = ["denominator", "n", "failures"],
        ["successes1"] = ["x1"],
        ["trials1"] = ["n1"],
        ["successes2"] = ["x2"],
        ["trials2"] = ["n2"],
        ["proportion"] = ["p0"],
        ["confidence"] = ["level"],
        ["exposure"] = ["population"],
        ["expected"] = ["r0", "rate0", "exposure"],
        ["observed"] = ["observed_by_stratum", "observed_events"],
        ["population"] = ["population_by_stratum"],
        ["referenceCount"] = ["reference_count_by_stratum"],
        ["referencePopulation"] = ["reference_population_by_stratum"],
        ["count"] = ["count_by_stratum"],
        ["standard"] = ["standard_population"],
        ["numerators"] = ["numerator"],
        ["denominators"] = ["limits_at_denominator", "denominator"],
        ["numerator"] = ["overall_numerator"],
        ["denominator"] = ["overall_denominator"],
        ["trimBy"] = ["trim_by"],
        ["estimates"] = ["yi"],
        ["variances"] = ["vi"],
        ["populations"] = ["fpc"],
        ["strata"] = ["stratum"],
        ["start"] = ["group"],
        ["period"] = ["time"],
        ["value"] = ["values"],
    };

    private readonly JsonElement root;
    private readonly CaseData data;

    private CaseInputs(JsonElement root, CaseData data)
    {
        this.root = root;
        this.data = data;
    }

    public static CaseInputs Parse(string json, CaseData data)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? new CaseInputs(document.RootElement.Clone(), data)
            : throw new CaseProblemException("De invoer is geen JSON-object met sleutels.");
    }

    public bool Has(string key) =>
        root.TryGetProperty(key, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    public double Number(string key) =>
        Needed(key) is { ValueKind: JsonValueKind.Number } value
            ? value.GetDouble()
            : throw Wrong(key, "een getal");

    public double Number(string key, double otherwise) => Has(key) ? Number(key) : otherwise;

    public string Text(string key) =>
        Needed(key) is { ValueKind: JsonValueKind.String } value
            ? value.GetString()!
            : throw Wrong(key, "een tekst");

    public string Text(string key, string otherwise) => Has(key) ? Text(key) : otherwise;

    /// <summary>A series of numbers; a single number is a series of one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="missing">What null becomes; without it null is an error.</param>
    public double[] Numbers(string key, double? missing = null)
    {
        JsonElement value = Needed(key);
        if (value.ValueKind == JsonValueKind.Number)
        {
            return [value.GetDouble()];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(key, "een reeks getallen");
        }

        var numbers = new double[value.GetArrayLength()];
        int position = 0;
        foreach (JsonElement one in value.EnumerateArray())
        {
            numbers[position++] = one.ValueKind switch
            {
                JsonValueKind.Number => one.GetDouble(),
                JsonValueKind.Null when missing is { } instead => instead,
                _ => throw Wrong(key, $"een reeks getallen (plaats {position})"),
            };
        }

        return numbers;
    }

    /// <summary>The data file that the case names.</summary>
    public CaseTable Table() => data.Read(Text("data"));

    /// <summary>A sentence about an impossible input, with the key of the case file.</summary>
    public string Explain(ArgumentException impossible)
    {
        string name = impossible.ParamName ?? "invoer";
        if (!Has(name) && KeysOf.TryGetValue(name, out string[]? keys))
        {
            name = Array.Find(keys, Has) ?? name;
        }

        string value = impossible is ArgumentOutOfRangeException { ActualValue: { } actual }
            ? string.Create(CultureInfo.InvariantCulture, $" = {actual}")
            : "";
        string reason = impossible.Message.Split(" (Parameter '", 2)[0];
        return $"Deze invoer kan niet: {name}{value}. ({reason})";
    }

    private JsonElement Needed(string key) =>
        Has(key)
            ? root.GetProperty(key)
            : throw new CaseProblemException($"De sleutel {key} ontbreekt in de invoer.");

    private static CaseProblemException Wrong(string key, string kind) =>
        new($"De sleutel {key} moet {kind} zijn.");
}
