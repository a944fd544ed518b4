using System.Text.RegularExpressions;

namespace Vakwerk.Monitor.Datasets.Reading.Xlsx;

/// <summary>What a number in a cell is to who looks at the sheet.</summary>
internal enum CellFormat
{
    Number,

    /// <summary>0.285 is shown as 28,5%.</summary>
    Percent,

    /// <summary>45931 is shown as 1-10-2025.</summary>
    Date,
}

/// <summary>The styles of a workbook, as far as they say what a number is.</summary>
internal static partial class CellFormats
{
    private const int Styles = 65_536;

    /// <summary>By number of style.</summary>
    public static List<CellFormat> Read(SourceFile part)
    {
        var codes = new Dictionary<int, CellFormat>();
        var styles = new List<CellFormat>();
        using var xml = new XmlPart(part);
        int cells = -1;
        while (xml.Next())
        {
            if (cells >= 0 && xml.Level <= cells)
            {
                cells = -1;
            }

            if (!xml.Begins)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "numFmt" when codes.Count < Styles:
                    codes[xml.Number("numFmtId", 0)] = OfCode(xml.Attribute("formatCode") ?? "");
                    break;
                case "cellXfs":
                    cells = xml.Level;
                    break;
                case "xf" when cells >= 0 && styles.Count < Styles:
                    int number = xml.Number("numFmtId", 0);
                    styles.Add(
                        codes.TryGetValue(number, out CellFormat format) ? format : BuiltIn(number)
                    );
                    break;
            }
        }

        return styles;
    }

    private static CellFormat BuiltIn(int number) =>
        number switch
        {
            9 or 10 => CellFormat.Percent,
            (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) =>
                CellFormat.Date,
            _ => CellFormat.Number,
        };

    internal static CellFormat OfCode(string code)
    {
        // What is quoted, in brackets or behind a backslash is only shown.
        string bare = Shown().Replace(code, "");
        return bare.Equals("General", StringComparison.OrdinalIgnoreCase) ? CellFormat.Number
            : bare.Contains('%') ? CellFormat.Percent
            : bare.IndexOfAny(['d', 'D', 'm', 'M', 'y', 'Y', 'h', 'H', 's', 'S', 'j', 'J']) >= 0
                ? CellFormat.Date
            : CellFormat.Number;
    }

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.")]
    private static partial Regex Shown();
}
