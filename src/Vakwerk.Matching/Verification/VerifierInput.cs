namespace Vakwerk.Matching.Verification;

/// <summary>The instance as the verifier reads it: its own reader and its own shape, so that it shares no mistake with the solver.</summary>
internal sealed class VerifierInput
{
    private VerifierInput(int[] capacities, ulong[] lottery, (int Company, int Class)[][] wishes)
    {
        Capacities = capacities;
        Lottery = lottery;
        Wishes = wishes;
    }

    public int[] Capacities { get; }

    public ulong[] Lottery { get; }

    public (int Company, int Class)[][] Wishes { get; }

    /// <exception cref="FormatException">The text is not what it should be.</exception>
    public static VerifierInput Read(ReadOnlySpan<byte> text, bool classes)
    {
        ReadOnlySpan<byte> rest = text;
        int[] sizes = Numbers(NextLine(ref rest));
        if (sizes.Length != 2)
        {
            throw new FormatException("line 1");
        }

        int[] capacities = Numbers(NextLine(ref rest));
        var lottery = new ulong[sizes[0]];
        var wishes = new (int, int)[sizes[0]][];
        if (capacities.Length != sizes[1])
        {
            throw new FormatException("line 2");
        }

        for (int s = 0; s < sizes[0]; s++)
        {
            try
            {
                (lottery[s], wishes[s]) = Student(NextLine(ref rest), classes, capacities.Length);
            }
            catch (FormatException)
            {
                throw new FormatException($"line {s + 3}");
            }
        }

        return new VerifierInput(capacities, lottery, wishes);
    }

    /// <summary>One whole number per line.</summary>
    public static int[] Column(ReadOnlySpan<byte> text)
    {
        var numbers = new List<int>();
        while (!text.IsEmpty)
        {
            ReadOnlySpan<byte> line = NextLine(ref text);
            if (!int.TryParse(line, out int number))
            {
                throw new FormatException($"line {numbers.Count + 1}");
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }

    private static (ulong Lottery, (int Company, int Class)[] Wishes) Student(
        ReadOnlySpan<byte> line,
        bool classes,
        int companies
    )
    {
        ulong lottery = 0;
        bool first = true;
        var wishes = new List<(int, int)>();
        foreach (Range range in line.Split((byte)' '))
        {
            ReadOnlySpan<byte> word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (first)
            {
                lottery = ulong.Parse(word, provider: null);
                first = false;
                continue;
            }

            int colon = word.IndexOf((byte)':');
            int company = colon < 0 ? -1 : int.Parse(word[..colon], provider: null);
            if (company < 0 || company >= companies)
            {
                throw new FormatException();
            }

            int level = int.Parse(word[(colon + 1)..], provider: null);
            wishes.Add((company, classes ? level : 0));
        }

        return first ? throw new FormatException() : (lottery, [.. wishes]);
    }

    private static int[] Numbers(ReadOnlySpan<byte> line)
    {
        var numbers = new List<int>();
        foreach (Range range in line.Split((byte)' '))
        {
            if (!line[range].IsEmpty)
            {
                int number = int.TryParse(line[range], out int value) ? value : -1;
                numbers.Add(number >= 0 ? number : throw new FormatException("line 1 or 2"));
            }
        }

        return [.. numbers];
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest)
    {
        int end = rest.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line.TrimEnd((byte)'\r');
    }
}
