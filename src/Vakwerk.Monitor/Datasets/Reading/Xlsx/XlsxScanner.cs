using System.Text;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>
/// A sheet of a workbook, row by row. The first row with something in it holds the names of the columns; a column without a name is
/// not read. What a sheet can hide (formulas, merged cells, hidden rows, other sheets) is told.
/// </summary>
internal sealed class XlsxScanner : RecordScanner
{
    private const int LastRow = 1_048_576;
    private const int RowLevel = 2;

    private readonly SourceFile file;
    private readonly Workbook book;
    private readonly CellValues values;
    private readonly XmlPart xml;
    private readonly XlsxFindings findings;
    private readonly StringBuilder text = new(4096);
    private readonly int[] fields = new int[DatasetLimits.Columns];
    private IReadOnlyList<string> names = [];
    private int header;
    private int row;
    private int used;

    private XlsxScanner(
        SourceFile file,
        Workbook book,
        Findings findings,
        CancellationToken cancellationToken
    )
        : base(new byte[DatasetLimits.LineBytes])
    {
        this.file = file;
        this.book = book;
        this.findings = new XlsxFindings(findings);
        values = new CellValues(
            book,
            book.Texts is { } part ? SharedTexts.Read(part, cancellationToken) : null
        );
        xml = new XmlPart(book.ChosenPart);
    }

    public override long Consumed =>
        (long)((double)xml.Consumed / Math.Max(1, book.ChosenPart.Bytes) * file.Bytes);

    /// <summary>Stands behind the names of the columns.</summary>
    public static XlsxScanner Open(
        SourceFile file,
        Workbook book,
        Findings findings,
        CancellationToken cancellationToken
    )
    {
        var scanner = new XlsxScanner(file, book, findings, cancellationToken);
        try
        {
            scanner.findings.Sheets(book);
            return scanner.ReadNames()
                ? scanner
                : throw new RefusedFileException(
                    $"Blad '{book.Chosen.Name}' is leeg. Kies een ander blad met --sheet."
                );
        }
        catch
        {
            scanner.Dispose();
            throw;
        }
    }

    public IReadOnlyList<string> Names => names;

    public override bool Read()
    {
        while (NextRow())
        {
            if (ReadRow())
            {
                return true;
            }
        }

        return false;
    }

    public override void Dispose() => xml.Dispose();

    /// <summary>Goes to the next row, past what stands between and behind the rows.</summary>
    private bool NextRow()
    {
        while (xml.Next())
        {
            if (!xml.Begins)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "row" when xml.Level == RowLevel:
                    return true;
                case "col" when xml.Flag("hidden"):
                    findings.HiddenColumns();
                    break;
                case "mergeCell":
                    findings.Merged(xml.Attribute("ref") ?? "", header, fields);
                    break;
            }
        }

        return false;
    }

    private bool ReadNames()
    {
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = i;
        }

        FieldCount = fields.Length;
        if (!Read())
        {
            return false;
        }

        header = (int)Line;
        int count = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = lengths[i] > 0 ? count : -1;
            if (lengths[i] > 0)
            {
                (starts[count], lengths[count]) = (starts[i], lengths[i]);
                count++;
            }
        }

        FieldCount = count;
        names = ColumnNames.Of(this);
        return true;
    }

    /// <summary>True when there is something in this row.</summary>
    private bool ReadRow()
    {
        int number = xml.Number("r", row + 1);
        if (number <= row || number > LastRow)
        {
            throw new RefusedFileException(
                row + 1,
                "De rijen van dit blad staan niet op volgorde of zijn er te veel. Open de werkmap in Excel of LibreOffice en sla haar opnieuw op."
            );
        }

        row = number;
        used = 0;
        Array.Clear(lengths, 0, FieldCount);
        bool hidden = xml.Flag("hidden");
        bool any = false;
        if (!xml.IsEmpty)
        {
            int level = xml.Level;
            int last = -1;
            while (xml.Inside(level))
            {
                if (xml.Name == "c")
                {
                    any |= ReadCell(ref last);
                }
            }
        }

        if (any)
        {
            Line = row;
            findings.HiddenRow(hidden, row);
        }

        return any;
    }

    private bool ReadCell(ref int last)
    {
        int column = xml.Attribute("r") is { } place ? CellPlace.Column(place) : last + 1;
        if (column <= last)
        {
            throw new RefusedFileException(
                row,
                "De cellen van deze rij staan niet op volgorde. Open de werkmap in Excel of LibreOffice en sla haar opnieuw op."
            );
        }

        last = column;
        string type = xml.Attribute("t") ?? "n";
        int style = xml.Number("s", 0);
        (bool formula, bool value) = ReadContent();
        int field = column < fields.Length ? fields[column] : -1;
        string name = field >= 0 && field < names.Count ? names[field] : CellPlace.Name(column);
        findings.Cell(type, formula, value, name, row);
        return value && Store(column, field, type, style);
    }

    /// <summary>Reads to the end of the cell; the text lies ready.</summary>
    private (bool Formula, bool Value) ReadContent()
    {
        bool formula = false;
        bool value = false;
        text.Clear();
        if (xml.IsEmpty)
        {
            return (false, false);
        }

        int level = xml.Level;
        while (xml.Inside(level))
        {
            switch (xml.Name)
            {
                case "v":
                    text.Clear();
                    xml.Text(text);
                    value = true;
                    break;
                case "is":
                    SharedTexts.Rich(xml, text);
                    value = true;
                    break;
                case "f":
                    formula = true;
                    break;
            }
        }

        return (formula, value);
    }

    /// <summary>Puts the value in its field; false when it is blank.</summary>
    private bool Store(int column, int field, string type, int style)
    {
        int length = values.Write(text, type, style, buffer.AsSpan(used), row);
        ReadOnlySpan<byte> written = buffer.AsSpan(used, length).Trim(" \t\u00a0"u8);
        if (written.IsEmpty)
        {
            return false;
        }

        if (field < 0)
        {
            findings.Nameless(CellPlace.Name(column), row);
            return true;
        }

        starts[field] = used;
        lengths[field] = length;
        used += length;
        return true;
    }
}
