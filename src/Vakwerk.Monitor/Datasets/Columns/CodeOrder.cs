using System.Globalization;

namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>The order in which codes are written: whole numbers by size and before other codes, those by character.</summary>
internal static class CodeOrder
{
    public static int Compare(string a, string b)
    {
        bool numberA = Number(a, out long x);
        bool numberB = Number(b, out long y);
        int order = numberA && numberB ? x.CompareTo(y) : numberB.CompareTo(numberA);
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }

    private static bool Number(string code, out long number) =>
        long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
