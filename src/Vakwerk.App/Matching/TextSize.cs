namespace Vakwerk.App.Matching;

/// <summary>How much there is to read, so that arrays get their right size at once.</summary>
/// <param name="Lines">The number of line ends, and one.</param>
/// <param name="Wishes">The number of colons: every wish has one.</param>
internal readonly record struct TextSize(int Lines, int Wishes)
{
    /// <summary>Counts, and goes back to the start; nothing is known of a stream that cannot.</summary>
    public static TextSize Of(Stream text)
    {
        if (!text.CanSeek)
        {
            return default;
        }

        long start = text.Position;
        long lines = 1;
        long wishes = 0;
        byte[] buffer = new byte[1 << 16];
        for (int length; (length = text.Read(buffer)) > 0; )
        {
            lines += buffer.AsSpan(0, length).Count((byte)'\n');
            wishes += buffer.AsSpan(0, length).Count((byte)':');
        }

        text.Position = start;
        return new TextSize(
            (int)Math.Min(lines, Array.MaxLength),
            (int)Math.Min(wishes, Array.MaxLength)
        );
    }
}
