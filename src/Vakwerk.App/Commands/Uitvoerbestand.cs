namespace Vakwerk.App.Commands;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class Uitvoerbestand
{
    public static async Task SchrijfAsync(
        string file,
        byte[] bytes,
        CancellationToken cancellationToken
    )
    {
        if (file == "-")
        {
            await using Stream screen = Console.OpenStandardOutput();
            await screen.WriteAsync(bytes, cancellationToken);
            return;
        }

        string target = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        string temporary = $"{target}.{Guid.NewGuid():N}.deel";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancellationToken);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
