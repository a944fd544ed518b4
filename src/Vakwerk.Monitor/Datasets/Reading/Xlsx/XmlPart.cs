using System.Globalization;
using System.Text;
using System.Xml;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>
/// One part of a workbook as XML, read forward. Nothing in it makes memory grow: no document type (so no entities), no deep
/// nesting, no endless tag, text or list of names.
/// </summary>
internal sealed class XmlPart : IDisposable
{
    private const int Depth = 64;

    private readonly LimitedStream stream;
    private readonly string name;
    private readonly XmlReader reader;
    private readonly char[] chunk = new char[4096];

    public XmlPart(SourceFile part)
    {
        name = part.Name;
        stream = part.Open();
        reader = XmlReader.Create(
            new TagStream(stream, name),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                NameTable = new SmallNameTable(),
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
                CloseInput = true,
            }
        );
    }

    public long Consumed => stream.Given;

    public string Name => reader.LocalName;

    public int Level => reader.Depth;

    /// <summary>At a begin tag.</summary>
    public bool Begins => reader.NodeType == XmlNodeType.Element;

    /// <summary>At a tag without content, such as <c>&lt;c r="A1"/&gt;</c>.</summary>
    public bool IsEmpty => reader.IsEmptyElement;

    public string? Attribute(string attribute) => reader.GetAttribute(attribute);

    public int Number(string attribute, int otherwise) =>
        int.TryParse(
            reader.GetAttribute(attribute),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int number
        )
            ? number
            : otherwise;

    public bool Flag(string attribute) => reader.GetAttribute(attribute) is "1" or "true";

    /// <summary>Attribute with a prefix, whichever the name space.</summary>
    public string? Prefixed(string attribute)
    {
        string? value = null;
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == attribute && reader.Prefix.Length > 0)
            {
                value = reader.Value;
            }
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>Goes to the next tag or text; false at the end.</summary>
    public bool Next()
    {
        try
        {
            return reader.Read()
                && (
                    reader.Depth <= Depth
                        ? true
                        : throw new RefusedFileException(
                            $"{name} is geen gewone tabel: de inhoud is te diep genest."
                        )
                );
        }
        catch (XmlException wrong)
        {
            throw Damaged(wrong.LineNumber);
        }
    }

    /// <summary>Goes to the next tag within the element at this level; false at its end.</summary>
    public bool Inside(int level)
    {
        while (Next())
        {
            if (reader.Depth <= level)
            {
                return false;
            }

            if (Begins)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the text of this element, without that of elements in it.</summary>
    public void Text(StringBuilder to)
    {
        if (IsEmpty)
        {
            return;
        }

        int level = reader.Depth;
        while (Next() && reader.Depth > level)
        {
            if (
                reader.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
            )
            {
                Chunks(to);
            }
        }
    }

    public RefusedFileException Damaged(int line) =>
        new(
            $"{name} is geen goed werkblad (regel {line} van dat deel). Open de werkmap in Excel of LibreOffice, sla haar opnieuw op als xlsx en lees die in."
        );

    public void Dispose() => reader.Dispose();

    private void Chunks(StringBuilder to)
    {
        int read;
        try
        {
            while ((read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
            {
                to.Append(chunk, 0, read);
                if (to.Length > DatasetLimits.LineBytes)
                {
                    throw new RefusedFileException(
                        $"In {name} is een tekst langer dan {DatasetLimits.LineBytes / 1024} kB. Dat hoort niet in een tabel: verkort de tekst."
                    );
                }
            }
        }
        catch (XmlException wrong)
        {
            throw Damaged(wrong.LineNumber);
        }
    }

    /// <summary>Every name is kept for as long as the file is read, so there may not be endless many.</summary>
    private sealed class SmallNameTable : XmlNameTable
    {
        private const int Names = 5_000;

        private readonly NameTable inner = new();
        private int count;

        public override string Add(char[] array, int offset, int length) =>
            inner.Get(array, offset, length) ?? Counted(inner.Add(array, offset, length));

        public override string Add(string array) => inner.Get(array) ?? Counted(inner.Add(array));

        public override string? Get(char[] array, int offset, int length) =>
            inner.Get(array, offset, length);

        public override string? Get(string array) => inner.Get(array);

        private string Counted(string added) =>
            ++count <= Names
                ? added
                : throw new RefusedFileException(
                    "Deze werkmap is geen gewone tabel: er staan te veel verschillende namen in de XML."
                );
    }
}
