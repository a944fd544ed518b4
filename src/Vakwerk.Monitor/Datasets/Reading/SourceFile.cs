using System.IO.Compression;
using System.Security.Cryptography;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>A file with observations: on its own, or in a packed file or folder.</summary>
/// <param name="Name">As the user gave it; only the last part counts for the layout.</param>
internal sealed class SourceFile(string name, long bytes, Func<Stream> open)
{
    public string Name => name;

    /// <summary>Bytes, unpacked; what a packed file says of itself is checked while reading.</summary>
    public long Bytes => bytes;

    public LimitedStream Open() =>
        new LimitedStream(open(), name, Math.Min(bytes, DatasetLimits.FileBytes));

    public string Sha256(CancellationToken cancellationToken)
    {
        using Stream stream = Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 20];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static SourceFile OnDisk(string path, string name)
    {
        var file = new FileInfo(path);
        if (file.Length > DatasetLimits.FileBytes)
        {
            throw TooLarge(name);
        }

        return new SourceFile(
            name,
            file.Length,
            () =>
                new FileStream(
                    path,
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.Read,
                    1,
                    FileOptions.SequentialScan
                )
        );
    }

    public static SourceFile InZip(string path, string name, ZipArchiveEntry entry)
    {
        if (
            entry.Length > DatasetLimits.FileBytes
            || entry.Length / DatasetLimits.UnpackFactor > entry.CompressedLength
        )
        {
            throw TooLarge($"{name}/{entry.FullName}");
        }

        string inside = entry.FullName;
        return new SourceFile(
            $"{name}/{inside}",
            entry.Length,
            () =>
            {
                ZipArchive archive = ZipFile.OpenRead(path);
                return new OwningStream(archive.GetEntry(inside)!.Open(), archive);
            }
        );
    }

    internal static RefusedFileException TooLarge(string name) =>
        new(
            $"{name} is te groot: uitgepakt mag een bestand {DatasetLimits.FileBytes >> 30} GB zijn, en ten hoogste {DatasetLimits.UnpackFactor} keer zo groot als ingepakt. Er is niets gelezen. Splits het bestand."
        );
}
