namespace Vakwerk.App.Commands;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class Uitvoerbestand
{
    public static Task SchrijfAsync(
        string file,
        byte[] bytes,
        CancellationToken cancellationToken
    ) =>
        SchrijfAsync(
            file,
            stream => stream.WriteAsync(bytes, cancellationToken).AsTask(),
            cancellationToken
        );

    /// <summary>For what is too large to have in memory as a whole.</summary>
    public static async Task SchrijfAsync(
        string file,
        Func<Stream, Task> write,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (file == "-")
        {
            await using Stream screen = Console.OpenStandardOutput();
            await write(screen);
            return;
        }

        string target = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        string temporary = $"{target}.{Guid.NewGuid():N}.deel";
        try
        {
            await using (FileStream stream = File.Create(temporary))
            {
                await write(stream);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
