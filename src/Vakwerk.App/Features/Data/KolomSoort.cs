using System.Collections;
using System.Globalization;
using Vakwerk.Primitives;

namespace Vakwerk.App.Features.Data;

/// <summary>What kind of value a column holds, in words for a reader.</summary>
internal static class KolomSoort
{
    public static string Naam(Type type)
    {
        (string nl, string en) = type switch
        {
            { IsEnum: true } => (
                $"een van: {string.Join(", ", Enum.GetNames(type))}",
                $"one of: {string.Join(", ", Enum.GetNames(type))}"
            ),
            _ when type == typeof(string) => ("tekst", "text"),
            _ when type == typeof(bool) => ("ja of nee", "yes or no"),
            _ when type == typeof(DateOnly) || type == typeof(DateTimeOffset) => ("datum", "date"),
            _ when type == typeof(Periode) => ("periode", "period"),
            _ when typeof(IEnumerable).IsAssignableFrom(type) => ("lijst", "list"),
            { IsPrimitive: true } => ("getal", "number"),
            _ when type == typeof(decimal) => ("getal", "number"),
            _ => ("samengesteld", "composite"),
        };
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? en : nl;
    }
}
