using System.Runtime.InteropServices;

namespace Vakwerk.Bench;

/// <summary>Replaces one section of the performance page and leaves the others.</summary>
internal static class DisclosureSection
{
    public static void Write(string file, string title, string body)
    {
        string text = File.Exists(file) ? File.ReadAllText(file) : "# Performance\n\n";
        string heading = $"## {title}\n";
        string section = $"{heading}\n{Machine()}\n\n{body.ReplaceLineEndings("\n").TrimEnd()}\n";
        int begin = text.IndexOf(heading, StringComparison.Ordinal);
        if (begin < 0)
        {
            File.WriteAllText(file, text.TrimEnd() + "\n\n" + section);
            return;
        }

        int end = text.IndexOf("\n## ", begin + heading.Length, StringComparison.Ordinal);
        File.WriteAllText(file, text[..begin] + section + (end < 0 ? "" : text[end..]));
    }

    private static string Machine() =>
        $"Measured on {DateTime.UtcNow:yyyy-MM-dd}: {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}.";
}
