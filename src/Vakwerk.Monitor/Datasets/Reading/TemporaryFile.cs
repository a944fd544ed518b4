namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>Room on disk that is gone when it is closed, and also when the process is killed.</summary>
internal static class TemporaryFile
{
    public static FileStream Open(string folder, int buffer = 4096)
    {
        string path = Path.Combine(folder, $"{Guid.NewGuid():N}.deel");
        var file = new FileStream(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.Delete,
                BufferSize = buffer,
                Options = FileOptions.DeleteOnClose,
            }
        );
        if (!OperatingSystem.IsWindows())
        {
            // Without a name nothing can stay behind.
            File.Delete(path);
        }

        return file;
    }
}
