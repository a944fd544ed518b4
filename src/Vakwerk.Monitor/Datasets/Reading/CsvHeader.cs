using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>The first line of a csv: which sign stands between fields, and the names of the columns.</summary>
internal sealed record CsvHeader(byte Delimiter, IReadOnlyList<string> Names)
{
    private static ReadOnlySpan<byte> Candidates => ";,\t|"u8;

    public static CsvHeader Read(SourceFile file)
    {
        byte delimiter;
        using (Stream stream = file.Open())
        {
            byte[] start = new byte[64 << 10];
            int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            delimiter = Delimit(start.AsSpan(0, length));
        }

        using var scanner = new CsvScanner(file.Open(), delimiter);
        if (!scanner.Read())
        {
            throw new RefusedFileException("Dit bestand is leeg.");
        }

        return new CsvHeader(delimiter, ColumnNames.Of(scanner));
    }

    /// <summary>The records behind the names.</summary>
    public RecordScanner Open(SourceFile file)
    {
        var scanner = new CsvScanner(file.Open(), Delimiter);
        scanner.Read();
        return scanner;
    }

    /// <summary>The candidate that stands most often on the first line, outside quotes.</summary>
    private static byte Delimit(ReadOnlySpan<byte> start)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        bool quoted = false;
        foreach (byte sign in start)
        {
            quoted ^= sign == '"';
            if (!quoted && sign is (byte)'\n' or (byte)'\r' && counts.ContainsAnyExcept(0))
            {
                break;
            }

            int candidate = quoted ? -1 : Candidates.IndexOf(sign);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Candidates[best];
    }
}
