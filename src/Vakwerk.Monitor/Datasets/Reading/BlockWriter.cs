using System.Buffers.Binary;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>Gathers observations into blocks and lays those in a file beside the database, so that the database is written in one go at the end.</summary>
internal sealed class BlockWriter : IDisposable
{
    private readonly FileStream file;
    private readonly Block block;
    private readonly long[] low;
    private readonly long[] high;
    private readonly bool[] hides;

    public BlockWriter(string folder, int dimensions, IReadOnlyList<bool> decimals)
    {
        block = new Block(dimensions, decimals, DatasetLimits.BlockRows);
        low = new long[decimals.Count];
        high = new long[decimals.Count];
        hides = new bool[decimals.Count];
        file = TemporaryFile.Open(folder);
    }

    public long Rows { get; private set; }

    public bool Hides(int measure) => hides[measure];

    public int Width(int measure) =>
        block.Decimals[measure] ? 8 : BlockCodec.WidthOf(low[measure], high[measure]);

    /// <summary>Adds an observation; a value of null is hidden.</summary>
    public void Add(ReadOnlySpan<int> ids, ReadOnlySpan<long> values, ReadOnlySpan<bool> hidden)
    {
        int row = block.Rows;
        for (int d = 0; d < ids.Length; d++)
        {
            block.Dimensions[d][row] = ids[d];
        }

        for (int m = 0; m < values.Length; m++)
        {
            if (hidden[m])
            {
                block.Hide(m, row);
                hides[m] = true;
                continue;
            }

            block.Measures[m][row] = values[m];
            low[m] = Math.Min(low[m], values[m]);
            high[m] = Math.Max(high[m], values[m]);
        }

        if (++Rows > DatasetLimits.Rows)
        {
            throw new RefusedFileException(
                $"Dit bestand heeft meer dan {DatasetLimits.Rows} waarnemingen. Splits het."
            );
        }

        if (++block.Rows == DatasetLimits.BlockRows)
        {
            Flush();
        }
    }

    /// <summary>The blocks with their rows, from the first.</summary>
    public IEnumerable<(int Rows, byte[] Content)> Blocks()
    {
        if (block.Rows > 0)
        {
            Flush();
        }

        file.Flush();
        file.Position = 0;
        byte[] head = new byte[8];
        while (file.Position < file.Length)
        {
            file.ReadExactly(head);
            byte[] content = new byte[BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4))];
            file.ReadExactly(content);
            yield return (BinaryPrimitives.ReadInt32LittleEndian(head), content);
        }
    }

    public void Dispose() => file.Dispose();

    private void Flush()
    {
        byte[] content = BlockCodec.Encode(block);
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, block.Rows);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], content.Length);
        file.Write(head);
        file.Write(content);
        block.Clear();
    }
}
