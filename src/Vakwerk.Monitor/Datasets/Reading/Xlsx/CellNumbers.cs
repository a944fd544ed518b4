using System.Globalization;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>Numbers of cells as who looks at the sheet reads them: a workbook keeps 6.7 as 6.7000000000000002, and a date as a count of days.</summary>
internal static class CellNumbers
{
    private const int DaysTo1904 = 1462;
    private const double LastDay = 2_958_465;

    public static string Text(string raw, CellFormat format, bool from1904)
    {
        if (
            !double.TryParse(
                raw,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out double number
            ) || !double.IsFinite(number)
        )
        {
            return raw;
        }

        return format switch
        {
            CellFormat.Percent => Plain(number * 100) + "%",
            CellFormat.Date => Date(number + (from1904 ? DaysTo1904 : 0)) ?? Plain(number),
            _ => Plain(number),
        };
    }

    /// <summary>Fifteen digits, as the sheet shows, and no power of ten.</summary>
    private static string Plain(double number)
    {
        string text = number.ToString("G15", CultureInfo.InvariantCulture);
        return
            text.Contains('E')
            && decimal.TryParse(
                text,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out decimal exact
            )
            ? exact.ToString(CultureInfo.InvariantCulture)
            : text;
    }

    private static string? Date(double day)
    {
        if (day is < 1 or > LastDay)
        {
            return null;
        }

        // In a workbook 1900 is a leap year.
        DateTime date = DateTime.FromOADate(day < 60 ? day + 1 : day);
        return date.ToString(
            date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss",
            CultureInfo.InvariantCulture
        );
    }
}
