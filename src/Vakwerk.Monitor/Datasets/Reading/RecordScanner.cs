namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>
/// Goes over a file record by record, whatever its format. A field is a range of the buffer and holds until the next record, so
/// that memory does not grow with the file.
/// </summary>
internal abstract class RecordScanner(byte[] buffer) : IDisposable
{
    private protected readonly byte[] buffer = buffer;
    private protected readonly int[] starts = new int[DatasetLimits.Columns];
    private protected readonly int[] lengths = new int[DatasetLimits.Columns];

    /// <summary>Where the record begins, as the user sees it: a line of text, a row of a sheet, or which object of a list.</summary>
    public long Line { get; private protected set; }

    public int FieldCount { get; private protected set; }

    /// <summary>Bytes of the file that were read so far, for the progress.</summary>
    public abstract long Consumed { get; }

    public ReadOnlySpan<byte> Field(int index) => buffer.AsSpan(starts[index], lengths[index]);

    /// <summary>Goes to the next record; false at the end. Empty records are passed over.</summary>
    /// <exception cref="Screening.RefusedFileException">The file cannot be read on.</exception>
    public abstract bool Read();

    public abstract void Dispose();
}
