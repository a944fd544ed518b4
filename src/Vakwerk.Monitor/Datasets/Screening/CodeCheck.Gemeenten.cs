using System.Globalization;
using Vakwerk.Monitor.Domain.Datasets;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>Municipalities, by number and by name, with the days on which they began and ended.</summary>
internal sealed partial class CodeCheck
{
    private (string, Finding?) Municipality(string value, string column)
    {
        string digits = value.StartsWith("GM", StringComparison.OrdinalIgnoreCase)
            ? value[2..]
            : value;
        if (
            digits.Length is 0 or > 4
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        )
        {
            return (
                value,
                Wrong(
                    "gemeente.ongeldig",
                    column,
                    value,
                    "Een gemeentenummer heeft vier cijfers, zoals 0106. Verbeter het."
                )
            );
        }

        string code = "GM" + digits.PadLeft(4, '0');
        return registers.Gemeenten.ContainsKey(code) || registers.Opgeheven.ContainsKey(code)
            ? (code, null)
            : (
                code,
                Doubt(
                    "gemeente.onbekend",
                    column,
                    value,
                    $"Gemeente {code} staat niet in het register van gemeenten, ook niet bij de opgeheven gemeenten. Leg uit welke dit is."
                )
            );
    }

    private Finding? MunicipalityInYear(string code, DateOnly day, string column) =>
        registers.Opgeheven.GetValueOrDefault(code) is { } ended
            ? ended.EndedOn <= day
                ? Doubt(
                    "gemeente.beeindigd",
                    column,
                    code,
                    $"Gemeente {ended.Naam} ({code}) is sinds {ended.EndedOn:yyyy-MM-dd} opgeheven, maar heeft daarna nog cijfers. Leg uit waarom."
                )
                : findings.Of(
                    BevindingErnst.Melding,
                    "gemeente.heringedeeld",
                    column,
                    code,
                    $"Gemeente {ended.Naam} ({code}) is later opgegaan in {string.Join(" en ", ended.Into)}. In gemeente_nu telt zij daar mee."
                )
            : registers.Begonnen.TryGetValue(code, out DateOnly begun) && begun > day
                ? findings.Of(
                    BevindingErnst.Melding,
                    "gemeente.later",
                    column,
                    code,
                    $"Gemeente {code} bestaat pas sinds {begun:yyyy-MM-dd}. De uitgever heeft oudere cijfers omgerekend naar de indeling van later."
                )
                : null;

    private (string, Finding?) MunicipalityName(string value, string column)
    {
        if (spellings.TryGetValue(value, out string? outside))
        {
            return (outside, null);
        }

        return registers.GemeentenMetNaam(value).Length switch
        {
            0 => (
                value,
                Doubt(
                    "gemeente.onbekend",
                    column,
                    value,
                    "Deze naam staat niet in het register van gemeenten, ook niet bij de opgeheven gemeenten. Leg uit welke dit is."
                )
            ),
            1 => (value, null),
            _ => (
                value,
                findings.Of(
                    BevindingErnst.Melding,
                    "gemeente.dubbel",
                    column,
                    value,
                    "Er is meer dan één gemeente met deze naam. Kijk naar de provincie om te weten welke."
                )
            ),
        };
    }
}
