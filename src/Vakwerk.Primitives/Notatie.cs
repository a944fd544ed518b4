using System.Globalization;

namespace Vakwerk.Primitives;

/// <summary>
/// How numbers, money and dates are written for readers: Dutch notation, and English on the English pages, whatever the machine
/// is set to.
/// </summary>
public static class Notatie
{
    /// <summary>Dutch culture, fixed.</summary>
    public static CultureInfo Nederlands { get; } = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly CultureInfo Engels = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>English only where the website says so; an American machine still writes Dutch.</summary>
    public static CultureInfo Taal =>
        CultureInfo.CurrentUICulture.Name == Engels.Name ? Engels : Nederlands;

    /// <summary>A number with at most the given decimals: <c>22.308</c>, <c>31,5</c>; in English <c>22,308</c>, <c>31.5</c>.</summary>
    /// <param name="value">Number.</param>
    /// <param name="decimals">Most decimals shown; trailing zeros are dropped.</param>
    /// <returns>Text with a true minus sign.</returns>
    public static string Getal(decimal value, int decimals = 1)
    {
        string format = decimals > 0 ? "#,##0." + new string('#', decimals) : "#,##0";
        return value.ToString(format, Taal).Replace('-', '−');
    }

    /// <summary>A number with exactly the given decimals: <c>31,0</c>; for columns of shares that must line up.</summary>
    /// <param name="value">Number.</param>
    /// <param name="decimals">Decimals shown.</param>
    /// <returns>Text with a true minus sign.</returns>
    public static string Vast(decimal value, int decimals = 1) =>
        value.ToString($"N{decimals}", Taal).Replace('-', '−');

    /// <summary>A date in words: <c>17 juli 2024</c>.</summary>
    /// <param name="date">Date.</param>
    /// <returns>Day, month in words, year.</returns>
    public static string Datum(DateOnly date) => date.ToString("d MMMM yyyy", Taal);

    /// <summary>Money in millions as in the letters: <c>€ 704 mln</c>, <c>€ 47,2 mln</c>.</summary>
    /// <param name="millions">Millions of euros.</param>
    /// <returns>Text with a hard space after the euro sign.</returns>
    public static string MiljoenEuro(decimal millions) => $"€\u00a0{Getal(millions)}\u00a0mln";
}
