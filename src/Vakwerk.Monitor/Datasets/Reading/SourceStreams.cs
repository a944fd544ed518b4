using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>A stream that is only read, from begin to end.</summary>
internal abstract class ForwardStream(Stream inner) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public sealed override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>Stops a stream that gives more than it said: a packed file may lie about its size.</summary>
internal sealed class LimitedStream(Stream inner, string name, long limit) : ForwardStream(inner)
{
    /// <summary>Bytes given so far.</summary>
    public long Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int count = base.Read(buffer);
        Given += count;
        return Given <= limit ? count : throw SourceFile.TooLarge(name);
    }
}

/// <summary>A stream that closes what it comes from.</summary>
internal sealed class OwningStream(Stream inner, IDisposable owner) : ForwardStream(inner)
{
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            owner.Dispose();
        }
    }
}

/// <summary>Refuses XML with a tag or a text that is longer than a line may be: whoever parses it holds such a thing in memory.</summary>
internal sealed class TagStream(Stream inner, string name) : ForwardStream(inner)
{
    private long since;

    public override int Read(Span<byte> buffer)
    {
        int count = base.Read(buffer);
        int last = buffer[..count].LastIndexOf((byte)'<');
        since = last < 0 ? since + count : count - last;
        return since <= DatasetLimits.LineBytes
            ? count
            : throw new RefusedFileException(
                $"In {name} is een tekst langer dan {DatasetLimits.LineBytes / 1024} kB. Dat hoort niet in een tabel: verkort de tekst."
            );
    }
}
