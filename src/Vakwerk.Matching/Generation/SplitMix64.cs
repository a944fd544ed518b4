namespace Vakwerk.Matching.Generation;

/// <summary>A random generator that any language can repeat (Steele, Lea and Flood 2014, OOPSLA, 453-472).</summary>
/// <param name="seed">Where the sequence starts.</param>
public struct SplitMix64(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;
    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Scramble(state += Step);

    /// <summary>The next number from 0 to 1, without 1: 53 bits.</summary>
    public double Uniform() => ToUnit(Next());

    /// <summary>The next whole number from 0 to <paramref name="below"/> - 1.</summary>
    public int Below(int below) => (int)(Uniform() * below);

    /// <summary>The next standard normal number (Box and Muller, the cosine branch only).</summary>
    public double Normal()
    {
        double u = 1.0 - Uniform();
        double v = Uniform();
        return Math.Sqrt(-2.0 * Math.Log(u)) * Math.Cos(2.0 * Math.PI * v);
    }

    /// <summary>One number of two: a hash for what must not depend on the order of drawing.</summary>
    public static ulong Mix(ulong a, ulong b) => Scramble((a * Step) ^ (b + 0x632BE59BD9B4E019UL));

    /// <summary>What <see cref="Next"/> gives after this many earlier calls.</summary>
    internal static ulong At(ulong seed, int index) => Scramble(seed + (ulong)(index + 1L) * Step);

    internal static double ToUnit(ulong bits) => (bits >> 11) * (1.0 / 9007199254740992.0);

    private static ulong Scramble(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
