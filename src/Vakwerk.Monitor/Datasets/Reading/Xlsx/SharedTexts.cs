using System.Text;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>The texts that cells refer to by number. They must all be at hand, so their size has a limit.</summary>
internal sealed class SharedTexts
{
    private byte[] bytes = new byte[64 << 10];
    private int[] ends = new int[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            int start = number == 0 ? 0 : ends[number - 1];
            return bytes.AsSpan(start, ends[number] - start);
        }
    }

    public static SharedTexts Read(SourceFile part, CancellationToken cancellationToken)
    {
        var texts = new SharedTexts();
        var text = new StringBuilder();
        using var xml = new XmlPart(part);
        while (xml.Next())
        {
            if (xml.Begins && xml.Name == "si")
            {
                Rich(xml, text);
                texts.Add(text);
                if (texts.Count % 4096 == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
        }

        return texts;
    }

    /// <summary>The text of an element with rich text, without its reading aids.</summary>
    public static void Rich(XmlPart xml, StringBuilder text)
    {
        text.Clear();
        if (xml.IsEmpty)
        {
            return;
        }

        int level = xml.Level;
        int aid = int.MaxValue;
        while (xml.Inside(level))
        {
            aid = xml.Level <= aid ? int.MaxValue : aid;
            if (xml.Name == "rPh")
            {
                aid = xml.Level;
            }
            else if (xml.Name == "t" && xml.Level < aid)
            {
                xml.Text(text);
            }
        }

        Unescape(text);
    }

    /// <summary>Excel writes signs that XML does not know as <c>_x000D_</c>.</summary>
    public static void Unescape(StringBuilder text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '_' && text[i + 1] == 'x')
            {
                string decoded = System.Xml.XmlConvert.DecodeName(text.ToString());
                text.Clear().Append(decoded.Replace('\0', ' '));
                return;
            }
        }
    }

    private void Add(StringBuilder text)
    {
        int start = Count == 0 ? 0 : ends[Count - 1];
        string value = text.ToString();
        int size = Encoding.UTF8.GetByteCount(value);
        if (start + (long)size > DatasetLimits.XlsxTexts || Count == DatasetLimits.XlsxTexts / 16)
        {
            throw new RefusedFileException(
                $"Deze werkmap heeft meer dan {DatasetLimits.XlsxTexts >> 20} MB aan verschillende teksten. Sla haar op als csv in UTF-8 en lees die in."
            );
        }

        if (start + size > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, start + size));
        }

        if (Count == ends.Length)
        {
            Array.Resize(ref ends, Count * 2);
        }

        Encoding.UTF8.GetBytes(value, bytes.AsSpan(start));
        ends[Count++] = start + size;
    }
}
