using System.Globalization;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen.Lezen;

/// <summary>What a number of an answer says: exactly this, between these two, or not known. Hidden is never nought.</summary>
internal static class Getal
{
    public const string Geen = "–";

    /// <summary>True when something in it was hidden, so that only bounds are known.</summary>
    public static bool Verborgen(this DatasetGetal number) =>
        number.Som is null || number.Laag != number.Hoog;

    /// <summary>The number when nothing in it is hidden.</summary>
    public static double? Exact(this DatasetGetal number) => number.Verborgen() ? null : number.Som;

    /// <summary>Sum of what can be seen; null when nothing of it can be seen.</summary>
    public static double? Zichtbaar(this DatasetGetal number) =>
        number.Verborgen() && number.Som is 0 ? null : number.Som;

    /// <summary>Least that it can be: to sort and to draw.</summary>
    public static double Minst(this DatasetGetal number) => number.Laag ?? number.Som ?? 0;

    public static double Meest(this DatasetGetal number) => number.Hoog ?? number.Som ?? 0;

    /// <summary>As it is written: <c>1.230</c>, <c>1.230 tot 1.246</c>, <c>onbekend</c>.</summary>
    public static string Tekst(DatasetGetal? number)
    {
        bool english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        if (number is not { } value)
        {
            return Geen;
        }

        if (value.Exact() is { } exact)
        {
            return Schrijf(exact);
        }

        return value is { Laag: { } low, Hoog: { } high }
                ? $"{Schrijf(low)} {(english ? "to" : "tot")} {Schrijf(high)}"
            : english ? "unknown"
            : "onbekend";
    }

    public static string Schrijf(double value) =>
        Math.Abs(value) < 1e15
            ? Notatie.Getal((decimal)value, 2)
            : value.ToString("R", Notatie.Taal);
}
