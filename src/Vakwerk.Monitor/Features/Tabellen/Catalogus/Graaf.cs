using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vakwerk.Monitor.Features.Tabellen.Catalogus;

/// <summary>What stands behind a predicate: an address, a text, or a thing without a name.</summary>
internal abstract record Waarde
{
    public static Waarde Iri(string address) => new IriWaarde(address);

    public static Waarde Nl(string text) => new TekstWaarde(text, "nl", null);

    public static Waarde En(string text) => new TekstWaarde(text, "en", null);

    public static Waarde Tekst(string text) => new TekstWaarde(text, null, null);

    public static Waarde Getypeerd(string text, string type) => new TekstWaarde(text, null, type);

    public static Waarde Ding(params (string Predicate, Waarde Value)[] facts) =>
        new DingWaarde(facts);
}

internal sealed record IriWaarde(string Adres) : Waarde;

/// <param name="Type">Prefixed name of the datatype, or null.</param>
internal sealed record TekstWaarde(string Inhoud, string? Taal, string? Type) : Waarde;

internal sealed record DingWaarde(IReadOnlyList<(string Predicate, Waarde Value)> Feiten) : Waarde;

/// <summary>A small RDF graph that writes itself as Turtle and as JSON-LD: the same statements in both.</summary>
internal sealed class Graaf
{
    private static readonly JsonSerializerOptions Leesbaar = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly (string Prefix, string Base)[] Prefixes =
    [
        ("adms", "http://www.w3.org/ns/adms#"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private readonly List<(string Subject, List<(string Predicate, Waarde Value)> Facts)> things =
    [];

    /// <summary>Adds a thing with its facts; <c>a</c> is its class.</summary>
    public void Voeg(string subject, params IEnumerable<(string Predicate, Waarde Value)> facts) =>
        things.Add((subject, [.. facts]));

    public string Turtle()
    {
        var text = new StringBuilder();
        foreach ((string prefix, string address) in Prefixes)
        {
            text.Append("@prefix ").Append(prefix).Append(": <").Append(address).Append("> .\n");
        }

        foreach ((string subject, List<(string, Waarde)> facts) in things)
        {
            text.Append('\n').Append(Iri(subject)).Append(' ');
            Feiten(text, facts, "    ");
            text.Append(" .\n");
        }

        return text.ToString();
    }

    public string JsonLd()
    {
        var context = new JsonObject();
        foreach ((string prefix, string address) in Prefixes)
        {
            context[prefix] = address;
        }

        var graph = new JsonArray();
        foreach ((string subject, List<(string, Waarde)> facts) in things)
        {
            var node = new JsonObject { ["@id"] = subject };
            Feiten(node, facts);
            graph.Add(node);
        }

        return new JsonObject { ["@context"] = context, ["@graph"] = graph }.ToJsonString(Leesbaar);
    }

    private static void Feiten(
        StringBuilder text,
        IEnumerable<(string Predicate, Waarde Value)> facts,
        string indent
    ) =>
        text.AppendJoin(
            " ;\n" + indent,
            facts
                .GroupBy(fact => fact.Predicate)
                .Select(group =>
                    $"{group.Key} {string.Join(", ", group.Select(fact => Object(group.Key, fact.Value, indent)))}"
                )
        );

    private static string Object(string predicate, Waarde value, string indent)
    {
        switch (value)
        {
            case IriWaarde iri:
                return predicate == "a" ? iri.Adres : Iri(iri.Adres);
            case TekstWaarde literal:
                return $"\"{Escape(literal.Inhoud)}\""
                    + (literal.Taal is { } language ? "@" + language : "")
                    + (literal.Type is { } type ? "^^" + type : "");
            default:
                var inner = new StringBuilder("[ ");
                Feiten(inner, ((DingWaarde)value).Feiten, indent + "    ");
                return inner.Append(" ]").ToString();
        }
    }

    private static void Feiten(JsonObject node, IEnumerable<(string Predicate, Waarde Value)> facts)
    {
        foreach (var group in facts.GroupBy(fact => fact.Predicate))
        {
            JsonNode[] values =
            [
                .. group.Select(fact =>
                    group.Key == "a" ? ((IriWaarde)fact.Value).Adres : (JsonNode)Node(fact.Value)
                ),
            ];
            node[group.Key == "a" ? "@type" : group.Key] =
                values.Length == 1 ? values[0] : new JsonArray(values);
        }
    }

    private static JsonObject Node(Waarde value)
    {
        switch (value)
        {
            case IriWaarde iri:
                return new JsonObject { ["@id"] = iri.Adres };
            case TekstWaarde literal:
                var text = new JsonObject { ["@value"] = literal.Inhoud };
                if (literal.Taal is { } language)
                {
                    text["@language"] = language;
                }

                if (literal.Type is { } type)
                {
                    text["@type"] = type;
                }

                return text;
            default:
                var node = new JsonObject();
                Feiten(node, ((DingWaarde)value).Feiten);
                return node;
        }
    }

    private static string Iri(string address) =>
        "<"
        + string.Concat(
            address.Select(c =>
                c is <= ' ' or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\'
                    ? Uri.HexEscape(c)
                    : c.ToString()
            )
        )
        + ">";

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal);
}
