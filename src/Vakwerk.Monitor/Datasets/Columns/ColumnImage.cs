using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>
/// A version as a read-only file in columns, mapped into memory: made from the blocks of the database and thrown away freely.
/// 32 bytes of preamble (mark, length, checksum, length of the header), the header as JSON, and the columns, each on a multiple of 64.
/// </summary>
internal sealed unsafe class ColumnImage : IDisposable
{
    public const int HeaderStart = 32;

    private static ReadOnlySpan<byte> Mark => "VWKOLOM1"u8;

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* data;

    private ColumnImage(
        MemoryMappedFile file,
        MemoryMappedViewAccessor view,
        byte* data,
        ImageHeader header
    )
    {
        this.file = file;
        this.view = view;
        this.data = data;
        Header = header;
    }

    public ImageHeader Header { get; }

    public int Rows => Header.Rows;

    /// <summary>Opens an image; null when it is absent or damaged, so that it is made anew.</summary>
    public static ColumnImage? Open(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length < HeaderStart)
        {
            return null;
        }

        var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete
        );
        long length = stream.Length;
        MemoryMappedFile file = MemoryMappedFile.CreateFromFile(
            stream,
            null,
            0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: false
        );
        MemoryMappedViewAccessor view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        if (ReadHeader(start, length) is { } header)
        {
            int json = BinaryPrimitives.ReadInt32LittleEndian(
                new ReadOnlySpan<byte>(start + 24, 4)
            );
            return new ColumnImage(file, view, start + DataStart(json), header);
        }

        Close(file, view);
        return null;
    }

    /// <summary>Part of a column.</summary>
    /// <param name="offset">As the header gives it.</param>
    public ReadOnlySpan<T> Column<T>(long offset, int row, int count)
        where T : unmanaged => new(data + offset + (long)row * sizeof(T), count);

    /// <summary>The number of the code of one row in a column.</summary>
    public int Id(ImageDimension column, int row) =>
        column.Width switch
        {
            1 => Column<byte>(column.Offset, row, 1)[0],
            2 => Column<ushort>(column.Offset, row, 1)[0],
            _ => Column<int>(column.Offset, row, 1)[0],
        };

    /// <summary>A whole number of one row; 0 when it is hidden.</summary>
    public long Value(ImageMeasure measure, int row) =>
        measure.Measure.Width switch
        {
            1 => Column<sbyte>(measure.Offset, row, 1)[0],
            2 => Column<short>(measure.Offset, row, 1)[0],
            4 => Column<int>(measure.Offset, row, 1)[0],
            _ => Column<long>(measure.Offset, row, 1)[0],
        };

    /// <summary>The bitmap of hidden cells from a row that is a multiple of 64.</summary>
    public ReadOnlySpan<ulong> Hidden(long offset, int row, int count) =>
        new(data + offset + row / 64 * 8L, (count + 63) / 64);

    public void Dispose() => Close(file, view);

    internal static long DataStart(int jsonLength) => (HeaderStart + jsonLength + 63L) / 64 * 64;

    internal static byte[] Preamble(int jsonLength, long length, ulong checksum)
    {
        byte[] bytes = new byte[HeaderStart];
        Mark.CopyTo(bytes);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), length);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(16), checksum);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(24), jsonLength);
        return bytes;
    }

    /// <summary>Checksum of everything behind the preamble.</summary>
    internal static ulong Checksum(FileStream stream)
    {
        using var file = MemoryMappedFile.CreateFromFile(
            stream,
            null,
            0,
            MemoryMappedFileAccess.ReadWrite,
            HandleInheritability.None,
            leaveOpen: true
        );
        using MemoryMappedViewAccessor view = file.CreateViewAccessor(
            0,
            0,
            MemoryMappedFileAccess.Read
        );
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        ulong sum = Sum(start + HeaderStart, stream.Length - HeaderStart);
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        return sum;
    }

    private static ImageHeader? ReadHeader(byte* start, long length)
    {
        var preamble = new ReadOnlySpan<byte>(start, HeaderStart);
        int json = BinaryPrimitives.ReadInt32LittleEndian(preamble[24..]);
        bool whole =
            preamble[..8].SequenceEqual(Mark)
            && BinaryPrimitives.ReadInt64LittleEndian(preamble[8..]) == length
            && json > 0
            && HeaderStart + json <= length
            && Sum(start + HeaderStart, length - HeaderStart)
                == BinaryPrimitives.ReadUInt64LittleEndian(preamble[16..]);
        return whole
            ? JsonSerializer.Deserialize<ImageHeader>(
                new ReadOnlySpan<byte>(start + HeaderStart, json)
            )
            : null;
    }

    /// <summary>Four lanes, so that the processor need not wait for itself. Against damage, not against an enemy.</summary>
    private static ulong Sum(byte* bytes, long length)
    {
        ulong a = 1;
        ulong b = 2;
        ulong c = 3;
        ulong d = (ulong)length;
        long i = 0;
        for (; i + 32 <= length; i += 32)
        {
            a = Step(a, bytes + i);
            b = Step(b, bytes + i + 8);
            c = Step(c, bytes + i + 16);
            d = Step(d, bytes + i + 24);
        }

        for (; i < length; i++)
        {
            a = RawValues.Mix(a ^ bytes[i]) + 1;
        }

        return RawValues.Mix(a ^ RawValues.Mix(b ^ RawValues.Mix(c ^ RawValues.Mix(d))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong sum, byte* bytes) =>
        (System.Numerics.BitOperations.RotateLeft(sum, 29) ^ Unsafe.ReadUnaligned<ulong>(bytes))
        * 0x9E3779B97F4A7C15UL;

    private static void Close(MemoryMappedFile file, MemoryMappedViewAccessor view)
    {
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }
}
