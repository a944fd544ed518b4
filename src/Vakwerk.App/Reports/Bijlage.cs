using System.Text;

namespace Vakwerk.App.Reports;

/// <summary>Fixed files of the reports (styles, numbering), from within the program.</summary>
internal static class Bijlage
{
    public static string Tekst(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Bytes(string name)
    {
        using Stream stream =
            typeof(Bijlage).Assembly.GetManifestResourceStream("rapport/" + name)
            ?? throw new InvalidOperationException($"The program lacks 'rapport/{name}'.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
