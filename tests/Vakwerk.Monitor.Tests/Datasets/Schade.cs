namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>Random damage of the kinds that files get: a wrong byte, one too many, a piece gone, a piece twice, the end gone.</summary>
internal static class Schade
{
    private static ReadOnlySpan<byte> Signs => "\",;\r\n\0-<>/=[]{}:&0e"u8;

    public static byte[] Aan(byte[] whole, Random random)
    {
        List<byte> bytes = [.. whole];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 40; i--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.Insert(at, Signs[random.Next(Signs.Length)]);
                    break;
                case 2:
                    bytes[at] = Signs[random.Next(Signs.Length)];
                    break;
                case 3:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 30)));
                    break;
                case 4:
                    int from = random.Next(bytes.Count);
                    bytes.InsertRange(
                        at,
                        bytes.GetRange(from, Math.Min(bytes.Count - from, random.Next(1, 200)))
                    );
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(at, bytes.Count - at);
                    }

                    break;
            }
        }

        return [.. bytes];
    }
}
