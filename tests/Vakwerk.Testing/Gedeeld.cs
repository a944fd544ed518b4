using Xunit;

namespace Vakwerk.Testing;

/// <summary>Files that the project may read but not contain: the letters' text and open data, in a folder <c>shared</c> beside the repository or in <c>VAKWERK_SHARED</c>.</summary>
public static class Gedeeld
{
    /// <summary>Full path of a shared file; skips the test, visibly, where the folder is absent.</summary>
    public static string Pad(string relative)
    {
        Assert.SkipWhen(
            Root is null,
            "De map 'shared' staat niet naast het project (of zet VAKWERK_SHARED)."
        );
        return Path.Combine(Root!, relative);
    }

    /// <summary>Root of the repository.</summary>
    public static string Project { get; } = Up("Vakwerk.slnx")!;

    private static readonly string? Root = Find();

    private static string? Find()
    {
        string path = Environment.GetEnvironmentVariable("VAKWERK_SHARED") is { Length: > 0 } given
            ? given
            : Path.Combine(Project, "..", "shared");
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string? Up(string marker)
    {
        for (
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, marker)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
