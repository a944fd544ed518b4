using System.Globalization;
using System.Text;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

internal enum CellState
{
    /// <summary>There is nothing to store.</summary>
    Empty,
    Value,

    /// <summary>Hidden or not known: stored as such.</summary>
    Hidden,
    Bad,
}

/// <summary>Reads the cells of a measure. What is hidden is never 0.</summary>
internal sealed class CellReader(Layout layout, LayoutMeasure measure, Findings findings)
{
    private static readonly string[] Words = ["circa", "ruim", "bijna", "ongeveer", "maximaal"];

    private readonly byte[][] suppressed =
    [
        .. layout.Suppressed.Select(text => Encoding.UTF8.GetBytes(text)),
    ];

    public LayoutMeasure Measure => measure;

    public long Suppressed { get; private set; }

    public CellState Read(ReadOnlySpan<byte> field, string column, long line, out long value)
    {
        // Nearly every cell is a few digits.
        value = 0;
        if (!measure.Decimal && field.Length is > 0 and <= 15 && Digits(field, out value))
        {
            return CellState.Value;
        }

        field = field.Trim(" \t"u8);
        foreach (byte[] text in suppressed)
        {
            if (field.SequenceEqual(text))
            {
                Suppressed++;
                return CellState.Hidden;
            }
        }

        return field.Length == 0
            ? Empty(column, line)
            : Other(Encoding.Latin1.GetString(field), column, line, out value);
    }

    private static bool Digits(ReadOnlySpan<byte> field, out long value)
    {
        value = 0;
        foreach (byte digit in field)
        {
            uint number = (uint)(digit - '0');
            if (number > 9)
            {
                return false;
            }

            value = value * 10 + number;
        }

        return true;
    }

    private CellState Empty(string column, long line)
    {
        switch (layout.Empty)
        {
            case EmptyCell.None:
                return CellState.Empty;
            case EmptyCell.Suppressed:
            case EmptyCell.Unknown:
                Suppressed++;
                return CellState.Hidden;
            default:
                findings.Error(
                    "aantal.leeg",
                    column,
                    null,
                    line,
                    "Deze cel is leeg, en de indeling zegt niet wat dat betekent. Vul de cel, of zeg het in de indeling."
                );
                return CellState.Bad;
        }
    }

    private CellState Other(string text, string column, long line, out long value)
    {
        value = 0;
        if (!Number(text, column, line, out double number))
        {
            findings.Error(
                "aantal.ongeldig",
                column,
                text.Length > 40 ? text[..40] : text,
                line,
                "Dit is geen getal. Verbeter het, of zeg in de indeling wat deze tekst betekent."
            );
            return CellState.Bad;
        }

        if (measure.Decimal)
        {
            value = BitConverter.DoubleToInt64Bits(number);
            return CellState.Value;
        }

        if (number < 0 || number > 1e15 || number != Math.Floor(number))
        {
            findings.Error(
                number < 0 ? "aantal.negatief" : "aantal.ongeldig",
                column,
                text,
                line,
                "Een aantal is een heel getal van nul of meer. Verbeter het, of zeg in de indeling wat deze waarde betekent."
            );
            return CellState.Bad;
        }

        value = (long)number;
        return CellState.Value;
    }

    private bool Number(string text, string column, long line, out double number)
    {
        if (measure.Decimal)
        {
            string? word = Words.FirstOrDefault(word =>
                text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)
            );
            if (word is not null)
            {
                findings.Note(
                    "waarde.ongeveer",
                    column,
                    text,
                    line,
                    $"De bron schrijft '{text}': het getal is niet precies. Zet dat bij de publicatie."
                );
                text = text[(word.Length + 1)..];
            }

            text = text.TrimEnd('%', ' ');
        }

        text = text.Contains(',')
            ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : text;
        return double.TryParse(
                text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out number
            ) && double.IsFinite(number);
    }
}
