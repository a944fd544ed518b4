using System.Collections.Frozen;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Feiten;

/// <summary>Units, qualifiers and kinds that the register of figures knows, and how a figure reads in Dutch.</summary>
internal static class Eenheden
{
    private static readonly FrozenDictionary<string, string> Achter = new Dictionary<string, string>
    {
        ["count"] = "",
        ["percent"] = "%",
        ["years"] = " jaar",
        ["months"] = " maanden",
        ["weeks"] = " weken",
        ["age_years"] = " jaar oud",
        ["score_1_10"] = " (cijfer van 1 tot 10)",
        ["million_persons"] = " miljoen mensen",
        ["eur"] = "",
        ["eur_million"] = "",
        ["calendar_year"] = "",
        ["mbo_niveau"] = "",
        ["school_year_group"] = "",
    }.ToFrozenDictionary();

    public static FrozenSet<string> Kwalificaties { get; } =
        new[]
        {
            "exact",
            "circa",
            "ruim",
            "bijna",
            "minimaal",
            "maximaal",
            "minder dan",
            "jonger dan",
            "slechts",
            "vanaf",
        }.ToFrozenSet();

    public static FrozenDictionary<string, string> Soorten { get; } =
        new Dictionary<string, string>
        {
            ["observation"] = "waarneming",
            ["target"] = "streefwaarde",
            ["norm"] = "norm",
            ["rule"] = "regel",
            ["budget"] = "geld",
        }.ToFrozenDictionary();

    public static bool Bekend(string unit) => Achter.ContainsKey(unit);

    public static string Bekende => string.Join(", ", Achter.Keys.Order(StringComparer.Ordinal));

    /// <summary>The value with its qualifier, as a reader of the letter would say it: <c>circa 10%</c>, <c>ruim € 700 mln</c>.</summary>
    public static string Tekst(Feit feit) =>
        feit.Kwalificatie == "exact"
            ? Waarde(feit.Waarde, feit.Eenheid)
            : $"{feit.Kwalificatie} {Waarde(feit.Waarde, feit.Eenheid)}";

    public static string Waarde(decimal value, string unit) =>
        unit switch
        {
            "eur_million" => Notatie.MiljoenEuro(value),
            "eur" => $"€\u00a0{Notatie.Getal(value, 2)}",
            "calendar_year" => value.ToString("0", Notatie.Nederlands),
            "mbo_niveau" => $"mbo-niveau {Notatie.Getal(value)}",
            "school_year_group" => $"groep {Notatie.Getal(value)}",
            "years" when value == 1 => "1 jaar",
            _ => Notatie.Getal(value, 2) + Achter.GetValueOrDefault(unit, " " + unit),
        };
}
