namespace Vakwerk.Disclosure;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): small, seeded, and the same in every language.</summary>
internal static class SplitMix
{
    public static ulong Next(ref ulong state) => Mix(state += 0x9E3779B97F4A7C15UL);

    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
