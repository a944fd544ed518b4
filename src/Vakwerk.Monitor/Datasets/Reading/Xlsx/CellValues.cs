using System.Text;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>The value of a cell as who looks at the sheet reads it.</summary>
internal sealed class CellValues(Workbook book, SharedTexts? texts)
{
    private const int ShortNumber = 15;

    /// <summary>Writes the value as UTF-8 and returns its length.</summary>
    /// <param name="text">What stands in the cell; it may be changed.</param>
    /// <param name="type">As the cell says it: s, str, inlineStr, b, d, e or n.</param>
    public int Write(StringBuilder text, string type, int style, Span<byte> to, int row)
    {
        if (type == "s")
        {
            ReadOnlySpan<byte> shared = Shared(text, row);
            Room(shared.Length, to, row);
            shared.CopyTo(to);
            return shared.Length;
        }

        if (type == "b")
        {
            string word = text.Length > 0 && text[0] == '1' ? "TRUE" : "FALSE";
            text.Clear().Append(word);
        }
        else if (type == "n" && !IsPlain(text, style))
        {
            string number = CellNumbers.Text(text.ToString().Trim(), Format(style), book.From1904);
            text.Clear().Append(number);
        }
        else if (type == "str")
        {
            SharedTexts.Unescape(text);
        }

        Room(text.Length * 3, to, row);
        // One piece nearly always; a letter of two chars could lie over two pieces.
        StringBuilder.ChunkEnumerator pieces = text.GetChunks();
        return pieces.MoveNext() && pieces.Current.Length == text.Length
            ? Encoding.UTF8.GetBytes(pieces.Current.Span, to)
            : Encoding.UTF8.GetBytes(text.ToString(), to);
    }

    private static void Room(int bytes, Span<byte> to, int row)
    {
        if (bytes > to.Length)
        {
            throw new RefusedFileException(
                row,
                $"Deze rij is langer dan {DatasetLimits.LineBytes / 1024} kB. Dat hoort niet in een tabel: verkort de teksten."
            );
        }
    }

    private ReadOnlySpan<byte> Shared(StringBuilder text, int row) =>
        texts is not null
        && int.TryParse(text.ToString(), out int number)
        && number >= 0
        && number < texts.Count
            ? texts[number]
            : throw new RefusedFileException(
                row,
                "Een cel verwijst naar een tekst die er niet is. Open de werkmap in Excel of LibreOffice en sla haar opnieuw op."
            );

    private CellFormat Format(int style) =>
        style < book.Formats.Count ? book.Formats[style] : CellFormat.Number;

    /// <summary>Nearly every number is a few digits, and stands as it is.</summary>
    private bool IsPlain(StringBuilder text, int style)
    {
        if (text.Length is 0 or > ShortNumber || Format(style) != CellFormat.Number)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
