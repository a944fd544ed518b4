using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>Reads the codes of one dimension: from a column of the file, or given by the layout.</summary>
internal sealed class DimensionReader(
    DimensionDefinition definition,
    CodeCheck check,
    TextDecoder decoder
)
{
    private const int Years = 128;

    private readonly RawValues raw = new();
    private readonly List<(int Id, Finding? Finding)> values = [];
    private Finding?[] byYear = [];
    private bool[] judged = [];

    public DimensionDefinition Definition => definition;

    public CodeList Codes { get; } = new();

    public bool HasDates => check.HasDates;

    /// <summary>Name of the column, as it stands in the file.</summary>
    public string Column { get; set; } = "";

    public int Read(ReadOnlySpan<byte> field, long line)
    {
        int number = raw.Number(field, out bool isNew);
        if (isNew)
        {
            if (values.Count == DatasetLimits.Codes)
            {
                throw new RefusedFileException(
                    line,
                    $"Kolom {Column} heeft meer dan {DatasetLimits.Codes} verschillende waarden. Dat is geen kenmerk maar een nummer of een vrije tekst: neem het niet op als kenmerk."
                );
            }

            (string code, Finding? finding) = check.Judge(
                decoder.Decode(field, Column, line),
                Column
            );
            values.Add((Codes.Id(code), finding));
        }

        (int id, Finding? found) = values[number];
        found?.At(line);
        return id;
    }

    /// <summary>The code of a value that a layout or the name of a file gives.</summary>
    public int Fixed(string value, string column)
    {
        (string code, Finding? finding) = check.Judge(value, column);
        finding?.At(1);
        return Codes.Id(code);
    }

    /// <summary>Counts what is remarkable about this code in this year, such as an institution that had merged by then.</summary>
    public void CheckYear(int id, int year, long line)
    {
        int at = id * Years + (year & (Years - 1));
        if (at >= judged.Length)
        {
            int size = Math.Max(at + 1, judged.Length * 2);
            Array.Resize(ref judged, size);
            Array.Resize(ref byYear, size);
        }

        if (!judged[at])
        {
            judged[at] = true;
            byYear[at] = check.InYear(Codes.Codes[id], year, Column);
        }

        byYear[at]?.At(line);
    }
}
