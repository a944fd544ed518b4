using System.Text;
using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Datasets.Reading;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Tests.Datasets;

public class CsvScannerTests
{
    private static List<(long Line, string[] Fields)> Lees(byte[] bytes, int piece = int.MaxValue)
    {
        using var stream = new Stukjes(bytes, piece);
        using var scanner = new CsvScanner(stream, (byte)';');
        var rows = new List<(long, string[])>();
        while (scanner.Read())
        {
            rows.Add(
                (
                    scanner.Line,
                    [
                        .. Enumerable
                            .Range(0, scanner.FieldCount)
                            .Select(i => Encoding.UTF8.GetString(scanner.Field(i))),
                    ]
                )
            );
        }

        return rows;
    }

    [Fact]
    public void Quotes_breaks_and_empty_lines_are_understood_and_lines_are_counted_as_an_editor_does()
    {
        var rows = Lees(
            Encoding.UTF8.GetBytes("a;b\r\n\r\n\"x;\"\"y\"\"\nz\";2\r\n;\r\nlast;\"\"")
        );

        rows.Select(row => row.Line).ShouldBe([1, 3, 5, 6]);
        rows[1].Fields.ShouldBe(["x;\"y\"\nz", "2"]);
        rows[2].Fields.ShouldBe(["", ""]);
        rows[3].Fields.ShouldBe(["last", ""]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void A_stream_that_comes_in_pieces_gives_the_same_records(int piece)
    {
        string line = "\"een \"\"twee\"\"\";" + new string('x', 300) + ";\"\n\"\r\n";
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 20_000)));

        var rows = Lees(bytes, piece * 1000);

        rows.Count.ShouldBe(20_000);
        rows.All(row => row.Fields[0] == "een \"twee\"" && row.Fields[2] == "\n").ShouldBeTrue();
        rows[^1].Line.ShouldBe(1 + 2 * 19_999);
    }

    [Theory]
    [InlineData("a;b\n\"nooit dicht;1\n", "nergens gesloten")]
    [InlineData("a;b\n\"dicht\"x;1\n", "nog tekst")]
    [InlineData("a;b\n1;\u00002\n", "nultekens")]
    public void What_is_no_csv_is_refused_with_a_reason(string text, string reason) =>
        Should
            .Throw<RefusedFileException>(() => Lees(Encoding.UTF8.GetBytes(text)))
            .Message.ShouldContain(reason);

    [Fact]
    public void A_quote_that_is_never_closed_does_not_fill_the_memory()
    {
        using var endless = new Eindeloos("a;b\n\"", 100L << 20);
        using var scanner = new CsvScanner(endless, (byte)';');
        scanner.Read();

        Should.Throw<RefusedFileException>(() => scanner.Read()).Message.ShouldContain("kB");
        endless.Gelezen.ShouldBeLessThan(8L << 20);
    }

    [Fact]
    public void Too_many_fields_are_refused() =>
        Should.Throw<RefusedFileException>(() =>
            Lees(Encoding.UTF8.GetBytes(new string(';', DatasetLimits.Columns + 5)))
        );

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class Stukjes(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) =>
            base.Read(buffer[..Math.Min(buffer.Length, piece)]);
    }

    /// <summary>A start, and then the same letter for a long time.</summary>
    private sealed class Eindeloos(string start, long length) : Stream
    {
        private readonly byte[] first = Encoding.UTF8.GetBytes(start);

        public long Gelezen { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) =>
            Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(buffer.Length, length - Gelezen);
            buffer[..count].Fill((byte)'x');
            for (long i = Gelezen; i < first.Length && i - Gelezen < count; i++)
            {
                buffer[(int)(i - Gelezen)] = first[i];
            }

            Gelezen += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();
    }
}
