using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>Reads the text that belongs to a code, and tells when one code has two texts.</summary>
internal sealed class LabelReader(
    DimensionReader dimension,
    string column,
    TextDecoder decoder,
    Findings findings
)
{
    private readonly RawValues raw = new();
    private int[] known = [];

    public DimensionReader Dimension => dimension;

    public void Read(ReadOnlySpan<byte> field, int id, long line)
    {
        int number = raw.Number(field, out _) + 1;
        if (raw.Count > DatasetLimits.Codes)
        {
            throw new RefusedFileException(
                line,
                $"Kolom {column} heeft meer dan {DatasetLimits.Codes} verschillende teksten. Klopt dit bestand?"
            );
        }

        if (id >= known.Length)
        {
            Array.Resize(ref known, Math.Max(64, id * 2));
        }

        if (known[id] == number)
        {
            return;
        }

        string text = decoder.Decode(field, column, line);
        if (known[id] == 0)
        {
            dimension.Codes.SetLabel(id, text);
            known[id] = number;
        }
        else if (dimension.Codes.Label(id) != text)
        {
            findings.Note(
                "tekst.verschilt",
                column,
                dimension.Codes.Codes[id],
                line,
                $"{dimension.Definition.Name} {dimension.Codes.Codes[id]} heet hier anders dan op een eerdere regel ('{dimension.Codes.Label(id)}'). De eerste tekst blijft staan."
            );
        }
    }
}
