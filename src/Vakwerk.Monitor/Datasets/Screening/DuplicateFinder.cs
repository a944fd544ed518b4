using System.Runtime.InteropServices;
using Vakwerk.Monitor.Datasets.Reading;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>
/// Finds lines that are about the same thing. Keeps a hash of 64 bits per line in 64 parts that go to disk when they grow, so that
/// memory does not depend on the number of lines. Among 100 million lines a false alarm has a chance of one in four thousand.
/// </summary>
internal sealed class DuplicateFinder(string folder) : IDisposable
{
    private const int Parts = 64;
    private const int InMemory = 16_384;

    private readonly List<Entry>[] parts =
    [
        .. Enumerable.Range(0, Parts).Select(_ => new List<Entry>()),
    ];
    private readonly FileStream?[] files = new FileStream?[Parts];

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Entry(ulong Hash, long Line);

    public void Add(ulong hash, long line)
    {
        int part = (int)(hash >> 58);
        List<Entry> entries = parts[part];
        entries.Add(new Entry(hash, line));
        if (entries.Count == InMemory)
        {
            Spill(part);
        }
    }

    /// <summary>Number of lines whose key stood on an earlier line, and the first of them.</summary>
    public (long Count, IReadOnlyList<long> Lines) Find()
    {
        long count = 0;
        var first = new SortedSet<long>();
        for (int part = 0; part < Parts; part++)
        {
            Entry[] entries = Load(part);
            Array.Sort(
                entries,
                (a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Line.CompareTo(b.Line)
            );
            for (int i = 1; i < entries.Length; i++)
            {
                if (entries[i].Hash != entries[i - 1].Hash)
                {
                    continue;
                }

                count++;
                first.Add(entries[i].Line);
                if (first.Count > DatasetLimits.FindingLines)
                {
                    first.Remove(first.Max);
                }
            }
        }

        return (count, [.. first]);
    }

    public void Dispose()
    {
        foreach (FileStream? file in files)
        {
            file?.Dispose();
        }
    }

    private void Spill(int part)
    {
        files[part] ??= TemporaryFile.Open(folder, 1);
        files[part]!.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(parts[part])));
        parts[part].Clear();
    }

    private Entry[] Load(int part)
    {
        int spilled = (int)((files[part]?.Length ?? 0) / Marshal.SizeOf<Entry>());
        var entries = new Entry[spilled + parts[part].Count];
        if (files[part] is { } file)
        {
            file.Position = 0;
            file.ReadExactly(MemoryMarshal.AsBytes(entries.AsSpan(0, spilled)));
        }

        parts[part].CopyTo(entries, spilled);
        return entries;
    }
}
