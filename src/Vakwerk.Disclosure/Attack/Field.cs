namespace Vakwerk.Disclosure.Attack;

/// <summary>
/// Arithmetic modulo the prime 2^61 - 1: exact where fractions would grow without end and floating point would guess. A
/// combination that is zero here and not in the fractions has a chance of about 10^-18.
/// </summary>
internal static class Field
{
    public const ulong Prime = (1UL << 61) - 1;

    public static ulong From(int number) =>
        number >= 0 ? (ulong)number : Prime - (ulong)-(long)number;

    public static ulong Add(ulong a, ulong b)
    {
        ulong sum = a + b;
        return sum >= Prime ? sum - Prime : sum;
    }

    public static ulong Negate(ulong a) => a == 0 ? 0 : Prime - a;

    public static ulong Multiply(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        // a·b = high·2^64 + low, and 2^61 is 1.
        ulong sum = (low & Prime) + ((low >> 61) | (high << 3));
        return sum >= Prime ? sum - Prime : sum;
    }

    public static ulong Inverse(ulong a)
    {
        // Fermat: a^(p-2).
        ulong result = 1;
        for (ulong power = Prime - 2, factor = a; power > 0; power >>= 1)
        {
            if ((power & 1) == 1)
            {
                result = Multiply(result, factor);
            }

            factor = Multiply(factor, factor);
        }

        return result;
    }
}
