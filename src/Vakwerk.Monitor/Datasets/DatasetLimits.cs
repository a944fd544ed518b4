namespace Vakwerk.Monitor.Datasets;

/// <summary>Every limit of data sets, in one place. Whoever passes one gets a sentence that names it.</summary>
internal static class DatasetLimits
{
    /// <summary>Bytes of one file, after unpacking.</summary>
    public const long FileBytes = 4L << 30;

    /// <summary>How many times larger a packed file may become: text packs to a tenth or so, a bomb to a thousandth.</summary>
    public const int UnpackFactor = 200;

    /// <summary>Files in one packed file or folder.</summary>
    public const int PackedFiles = 500;

    /// <summary>Bytes of one line, with all line breaks inside its quotes. A quote that is never closed ends here.</summary>
    public const int LineBytes = 1 << 20;

    public const int Columns = 512;

    /// <summary>Different values of one column.</summary>
    public const int Codes = 200_000;

    /// <summary>Characters of one value.</summary>
    public const int ValueBytes = 1_000;

    /// <summary>Bytes of the texts of a workbook that must be at hand while it is read.</summary>
    public const int XlsxTexts = 64 << 20;

    /// <summary>Observations of one version.</summary>
    public const int Rows = 200_000_000;

    /// <summary>Observations in one block.</summary>
    public const int BlockRows = 65_536;

    /// <summary>Line numbers kept of one finding; the count goes on.</summary>
    public const int FindingLines = 20;

    /// <summary>Findings of one kind that are kept apart by value; the rest goes together.</summary>
    public const int FindingValues = 100;

    /// <summary>Groups for which counters lie ready side by side (16 bytes a measure and thread); more are taken range by range.</summary>
    public const int DenseGroups = 1 << 20;

    /// <summary>Groups of one such range.</summary>
    public const int PassGroups = 1 << 18;
}
