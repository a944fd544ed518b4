using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>
/// A block as bytes: number of rows; for each dimension the width of a number (1, 2 or 4) and the numbers; for each measure the width
/// of a value (1, 2, 4 or 8), the values, whether cells are hidden and, if so, the bitmap. Little endian, packed with Brotli.
/// </summary>
internal static class BlockCodec
{
    private const int Quality = 1;
    private const int Window = 22;

    public static byte[] Encode(Block block)
    {
        var raw = new ArrayWriter(block.Rows * (block.Dimensions.Length + 4) + 1024);
        raw.Int32(block.Rows);
        foreach (int[] column in block.Dimensions)
        {
            ReadOnlySpan<int> ids = column.AsSpan(0, block.Rows);
            raw.Numbers(ids, Width(ids));
        }

        for (int m = 0; m < block.Measures.Length; m++)
        {
            ReadOnlySpan<long> values = block.Measures[m].AsSpan(0, block.Rows);
            raw.Numbers(values, block.Decimals[m] ? 8 : Width(values));
            ReadOnlySpan<ulong> hidden = block.Hidden[m].AsSpan(0, (block.Rows + 63) / 64);
            bool any = hidden.ContainsAnyExcept(0UL);
            raw.Byte(any ? 1 : 0);
            if (any)
            {
                raw.Bytes(MemoryMarshal.AsBytes(hidden));
            }
        }

        return Pack(raw.Written);
    }

    /// <summary>Fills a block with what was encoded.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static void Decode(ReadOnlySpan<byte> packed, Block block)
    {
        byte[] raw = Unpack(packed);
        var reader = new ArrayReader(raw);
        block.Clear();
        block.Rows = reader.Int32();
        if (block.Rows is < 0 or > DatasetLimits.BlockRows)
        {
            throw new InvalidDataException("The block is damaged.");
        }

        foreach (int[] column in block.Dimensions)
        {
            reader.Numbers(column.AsSpan(0, block.Rows));
        }

        for (int m = 0; m < block.Measures.Length; m++)
        {
            reader.Numbers(block.Measures[m].AsSpan(0, block.Rows));
            if (reader.Byte() == 1)
            {
                Span<ulong> hidden = block.Hidden[m].AsSpan(0, (block.Rows + 63) / 64);
                reader.Bytes(hidden.Length * 8).CopyTo(MemoryMarshal.AsBytes(hidden));
            }
        }
    }

    /// <summary>Bytes that a number of a code needs; they are never negative.</summary>
    public static int Width(ReadOnlySpan<int> ids) =>
        Highest(ids) switch
        {
            <= byte.MaxValue => 1,
            <= ushort.MaxValue => 2,
            _ => 4,
        };

    /// <summary>Bytes that a value needs, with its sign.</summary>
    public static int Width(ReadOnlySpan<long> values)
    {
        long low = 0;
        long high = 0;
        foreach (long value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        return WidthOf(low, high);
    }

    public static int WidthOf(long low, long high) =>
        low >= sbyte.MinValue && high <= sbyte.MaxValue ? 1
        : low >= short.MinValue && high <= short.MaxValue ? 2
        : low >= int.MinValue && high <= int.MaxValue ? 4
        : 8;

    private static int Highest(ReadOnlySpan<int> ids)
    {
        int highest = 0;
        foreach (int id in ids)
        {
            highest = Math.Max(highest, id);
        }

        return highest;
    }

    private static byte[] Pack(ReadOnlySpan<byte> raw)
    {
        byte[] packed = new byte[4 + BrotliEncoder.GetMaxCompressedLength(raw.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(packed, raw.Length);
        if (!BrotliEncoder.TryCompress(raw, packed.AsSpan(4), out int written, Quality, Window))
        {
            throw new InvalidOperationException("A block does not fit its own bound.");
        }

        return packed[..(4 + written)];
    }

    private static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        int length = packed.Length < 4 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(packed);
        if (length is < 4 or > DatasetLimits.BlockRows * 1024)
        {
            throw new InvalidDataException("The block is damaged.");
        }

        byte[] raw = new byte[length];
        return BrotliDecoder.TryDecompress(packed[4..], raw, out int written) && written == length
            ? raw
            : throw new InvalidDataException("The block is damaged.");
    }

    private sealed class ArrayWriter(int capacity)
    {
        private byte[] bytes = new byte[capacity];
        private int length;

        public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

        public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Room(4), value);

        public void Byte(int value) => Room(1)[0] = (byte)value;

        public void Bytes(ReadOnlySpan<byte> values) => values.CopyTo(Room(values.Length));

        public void Numbers<T>(ReadOnlySpan<T> values, int width)
            where T : unmanaged, IBinaryInteger<T>
        {
            Byte(width);
            Span<byte> room = Room(values.Length * width);
            switch (width)
            {
                case 1:
                    Narrow<T, byte>(values, room);
                    break;
                case 2:
                    Narrow<T, ushort>(values, room);
                    break;
                case 4:
                    Narrow<T, uint>(values, room);
                    break;
                default:
                    Narrow<T, ulong>(values, room);
                    break;
            }
        }

        private static void Narrow<TFrom, TTo>(ReadOnlySpan<TFrom> from, Span<byte> to)
            where TFrom : unmanaged, IBinaryInteger<TFrom>
            where TTo : unmanaged, IBinaryInteger<TTo>
        {
            Span<TTo> cells = MemoryMarshal.Cast<byte, TTo>(to);
            for (int i = 0; i < from.Length; i++)
            {
                cells[i] = TTo.CreateTruncating(from[i]);
            }
        }

        private Span<byte> Room(int size)
        {
            if (length + size > bytes.Length)
            {
                Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + size));
            }

            length += size;
            return bytes.AsSpan(length - size, size);
        }
    }

    private ref struct ArrayReader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> rest = bytes;

        public ReadOnlySpan<byte> Bytes(int count)
        {
            if (count < 0 || count > rest.Length)
            {
                throw new InvalidDataException("The block is damaged.");
            }

            ReadOnlySpan<byte> taken = rest[..count];
            rest = rest[count..];
            return taken;
        }

        public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));

        public int Byte() => Bytes(1)[0];

        /// <summary>Numbers of codes have no sign.</summary>
        public void Numbers(Span<int> to)
        {
            int width = Byte();
            ReadOnlySpan<byte> from = Bytes(to.Length * width);
            switch (width)
            {
                case 1:
                    Widen<byte, int>(from, to);
                    break;
                case 2:
                    Widen<ushort, int>(from, to);
                    break;
                case 4:
                    Widen<int, int>(from, to);
                    break;
                default:
                    throw new InvalidDataException("The block is damaged.");
            }
        }

        public void Numbers(Span<long> to)
        {
            int width = Byte();
            ReadOnlySpan<byte> from = Bytes(to.Length * width);
            switch (width)
            {
                case 1:
                    Widen<sbyte, long>(from, to);
                    break;
                case 2:
                    Widen<short, long>(from, to);
                    break;
                case 4:
                    Widen<int, long>(from, to);
                    break;
                case 8:
                    Widen<long, long>(from, to);
                    break;
                default:
                    throw new InvalidDataException("The block is damaged.");
            }
        }

        private static void Widen<TFrom, TTo>(ReadOnlySpan<byte> from, Span<TTo> to)
            where TFrom : unmanaged, IBinaryInteger<TFrom>
            where TTo : unmanaged, IBinaryInteger<TTo>
        {
            ReadOnlySpan<TFrom> cells = MemoryMarshal.Cast<byte, TFrom>(from);
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = TTo.CreateTruncating(cells[i]);
            }
        }
    }
}
