using System.IO.Compression;

namespace Vakwerk.App.Reports.Docx;

/// <summary>Writes a zip again without anything that differs between two runs: times and order.</summary>
internal static class VasteZip
{
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Herschrijf(byte[] zip)
    {
        using var source = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        using var memory = new MemoryStream();
        using (var target = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                ZipArchiveEntry entry in source
                    .Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
                    .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            )
            {
                ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Moment;
                using Stream from = entry.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        return memory.ToArray();
    }
}
