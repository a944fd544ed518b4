using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Vakwerk.Matching.Stable;

/// <summary>Hints to the processor; nothing changes without them but the time.</summary>
internal static class Memory
{
    /// <summary>Asks for a value that is read soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref T value)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            // A prefetch never faults, also when the array moves meanwhile: at worst the hint is useless.
            Sse.Prefetch0(Unsafe.AsPointer(ref value));
        }
    }

    /// <summary>Asks for a row of some twenty numbers: two lines of the cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FetchRow(int[] values, int first)
    {
        const int Line = 16;
        if (first + Line < values.Length)
        {
            Fetch(ref values[first]);
            Fetch(ref values[first + Line]);
        }
    }
}
