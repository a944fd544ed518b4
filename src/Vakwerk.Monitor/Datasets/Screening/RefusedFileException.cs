namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>A file with which nothing can be begun: a Dutch sentence that says what is wrong and what to do.</summary>
internal sealed class RefusedFileException(long line, string sentence) : Exception(sentence)
{
    /// <summary>Line, or 0 when it is about the whole file.</summary>
    public long Line { get; } = line;

    public RefusedFileException(string sentence)
        : this(0, sentence) { }
}
