using System.Globalization;

namespace Vakwerk.Agenda.Features.Afspraken;

/// <summary>Numbers with their noun, one or many, in the language of the page.</summary>
internal static class Aantal
{
    private static bool Engels => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string Afspraken(int n) =>
        Engels ? (n == 1 ? "1 agreement" : $"{n} agreements")
        : n == 1 ? "1 afspraak"
        : $"{n} afspraken";

    public static string Maatregelen(int n) =>
        Engels ? (n == 1 ? "1 measure" : $"{n} measures")
        : n == 1 ? "1 maatregel"
        : $"{n} maatregelen";
}
