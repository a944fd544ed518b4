using System.Text;

namespace Vakwerk.App.Datasets;

/// <summary>Writes a large text while it is made, whole or not at all: beside its place first, then moved there.</summary>
internal static class Streambestand
{
    private const int Buffer = 1 << 16;

    public static Task SchrijfAsync(
        string file,
        Action<TextWriter> write,
        CancellationToken cancellationToken
    )
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (file == "-")
        {
            using var screen = new StreamWriter(Console.OpenStandardOutput(), encoding, Buffer)
            {
                NewLine = "\n",
            };
            write(screen);
            return Task.CompletedTask;
        }

        string target = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        string temporary = $"{target}.{Guid.NewGuid():N}.deel";
        try
        {
            using (var writer = new StreamWriter(temporary, false, encoding, Buffer))
            {
                writer.NewLine = "\n";
                write(writer);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return Task.CompletedTask;
    }
}
