using System.Buffers.Text;

namespace Vakwerk.App.Matching;

/// <summary>Writes whole numbers and letters as text, a piece at a time, so that no text of a national round is in memory.</summary>
internal sealed class NumberWriter(Stream text)
{
    private const int LongestNumber = 20;
    private readonly byte[] buffer = new byte[1 << 16];
    private int length;

    public void Number(long value, char end)
    {
        Room();
        Utf8Formatter.TryFormat(value, buffer.AsSpan(length), out int written);
        length += written;
        buffer[length++] = (byte)end;
    }

    public void Number(ulong value, char end)
    {
        Room();
        Utf8Formatter.TryFormat(value, buffer.AsSpan(length), out int written);
        length += written;
        buffer[length++] = (byte)end;
    }

    public void Letter(char letter)
    {
        Room();
        buffer[length++] = (byte)letter;
    }

    public void Line(ReadOnlySpan<byte> line)
    {
        Flush();
        text.Write(line);
        Letter('\n');
    }

    public void Flush()
    {
        text.Write(buffer, 0, length);
        length = 0;
    }

    private void Room()
    {
        if (buffer.Length - length <= LongestNumber)
        {
            Flush();
        }
    }
}
