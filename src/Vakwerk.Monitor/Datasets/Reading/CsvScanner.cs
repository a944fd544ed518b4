using System.Buffers;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>
/// Reads csv record by record from a stream, in one buffer. Encoding is left to who reads the fields, because most values come
/// back many times.
/// </summary>
internal sealed class CsvScanner : RecordScanner
{
    private const byte Quote = (byte)'"';

    /// <summary>Byte order mark of UTF-8: it belongs to no field.</summary>
    private static ReadOnlySpan<byte> Mark => "\ufeff"u8;

    private readonly Stream stream;
    private readonly byte delimiter;
    private readonly SearchValues<byte> ends;
    private readonly bool[] hasDoubled = new bool[DatasetLimits.Columns];
    private bool anyDoubled;
    private int position;
    private int filled;
    private bool ended;
    private long nextLine = 1;
    private long consumed;

    public CsvScanner(Stream stream, byte delimiter)
        : base(ArrayPool<byte>.Shared.Rent(2 * DatasetLimits.LineBytes))
    {
        this.stream = stream;
        this.delimiter = delimiter;
        ends = SearchValues.Create([delimiter, (byte)'\n', (byte)'\r']);
    }

    public override long Consumed => consumed + position;

    public override bool Read()
    {
        while (true)
        {
            if (position == filled && !Fill(position))
            {
                return false;
            }

            byte first = buffer[position];
            if (first is (byte)'\n' or (byte)'\r')
            {
                position++;
                nextLine += first == '\n' ? 1 : 0;
                continue;
            }

            Line = nextLine;
            while (!TryRecord())
            {
                if (!Fill(position))
                {
                    throw new RefusedFileException(
                        Line,
                        "Een aanhalingsteken op deze regel wordt nergens gesloten. Zet er een bij, of haal het weg."
                    );
                }
            }

            return true;
        }
    }

    public override void Dispose()
    {
        stream.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Splits the record at the position; false when it is not whole yet.</summary>
    private bool TryRecord()
    {
        FieldCount = 0;
        anyDoubled = false;
        int at = position;
        long breaks = 0;
        while (true)
        {
            if (FieldCount == DatasetLimits.Columns)
            {
                throw new RefusedFileException(
                    Line,
                    $"Deze regel heeft meer dan {DatasetLimits.Columns} velden. Is dit wel een csv-bestand?"
                );
            }

            int end =
                at < filled && buffer[at] == Quote ? QuotedField(at, ref breaks) : PlainField(at);
            if (end < 0)
            {
                return false;
            }

            FieldCount++;
            if (end < filled && buffer[end] == delimiter)
            {
                at = end + 1;
                continue;
            }

            position = end;
            nextLine += breaks;
            if (anyDoubled)
            {
                UndoubleFields();
            }

            return true;
        }
    }

    /// <summary>Returns where the field ends, or -1 when that is not in the buffer yet.</summary>
    private int PlainField(int at)
    {
        int length = buffer.AsSpan(at, filled - at).IndexOfAny(ends);
        if (length < 0)
        {
            if (!ended)
            {
                return -1;
            }

            length = filled - at;
        }

        starts[FieldCount] = at;
        lengths[FieldCount] = length;
        hasDoubled[FieldCount] = false;
        return at + length;
    }

    private int QuotedField(int at, ref long breaks)
    {
        int read = at + 1;
        bool doubled = false;
        while (true)
        {
            int length = buffer.AsSpan(read, filled - read).IndexOf(Quote);
            if (length < 0)
            {
                return -1;
            }

            int close = read + length;
            if (close + 1 == filled && !ended)
            {
                return -1;
            }

            if (close + 1 < filled && buffer[close + 1] == Quote)
            {
                doubled = true;
                read = close + 2;
                continue;
            }

            return CloseField(at + 1, close, doubled, ref breaks);
        }
    }

    private int CloseField(int from, int close, bool doubled, ref long breaks)
    {
        int end = close + 1;
        if (end < filled && !ends.Contains(buffer[end]))
        {
            throw new RefusedFileException(
                Line,
                "Na een gesloten aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken in een tekst dubbel."
            );
        }

        Span<byte> content = buffer.AsSpan(from, close - from);
        breaks += content.Count((byte)'\n');
        starts[FieldCount] = from;
        lengths[FieldCount] = content.Length;
        hasDoubled[FieldCount] = doubled;
        anyDoubled |= doubled;
        return end;
    }

    /// <summary>Only when the whole record is there, because an unfinished one is read again.</summary>
    private void UndoubleFields()
    {
        for (int i = 0; i < FieldCount; i++)
        {
            if (hasDoubled[i])
            {
                lengths[i] = Undouble(buffer.AsSpan(starts[i], lengths[i]));
            }
        }
    }

    private static int Undouble(Span<byte> content)
    {
        int write = 0;
        for (int read = 0; read < content.Length; read++)
        {
            content[write++] = content[read];
            if (content[read] == Quote && read + 1 < content.Length && content[read + 1] == Quote)
            {
                read++;
            }
        }

        return write;
    }

    /// <summary>Keeps what was not used yet and reads on behind it; false when there is no more.</summary>
    private bool Fill(int keepFrom)
    {
        if (ended)
        {
            return false;
        }

        int kept = filled - keepFrom;
        if (kept > DatasetLimits.LineBytes)
        {
            throw new RefusedFileException(
                nextLine,
                $"Deze regel is langer dan {DatasetLimits.LineBytes / 1024} kB. Waarschijnlijk is een aanhalingsteken niet gesloten."
            );
        }

        buffer.AsSpan(keepFrom, kept).CopyTo(buffer);
        consumed += keepFrom;
        position = 0;
        int read = stream.ReadAtLeast(
            buffer.AsSpan(kept),
            buffer.Length - kept,
            throwOnEndOfStream: false
        );
        filled = kept + read;
        ended = filled < buffer.Length;
        if (consumed == 0 && kept == 0 && buffer.AsSpan(0, filled).StartsWith(Mark))
        {
            position = Mark.Length;
        }

        if (buffer.AsSpan(kept, read).Contains((byte)0))
        {
            throw new RefusedFileException(
                nextLine,
                "In dit bestand staan nultekens: het is geen tekst, of het is UTF-16. Sla het op als csv in UTF-8."
            );
        }

        return filled > position;
    }
}
