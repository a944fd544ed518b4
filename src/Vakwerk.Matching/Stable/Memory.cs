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
}
