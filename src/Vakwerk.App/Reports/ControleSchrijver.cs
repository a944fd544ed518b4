using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vakwerk.App.Commands;
using Vakwerk.Monitor.Contracts;

namespace Vakwerk.App.Reports;

/// <summary>Writes what was found in a letter: to read, or for another program.</summary>
internal static class ControleSchrijver
{
    private static readonly JsonSerializerOptions Leesbaar = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly string[] Kolommen =
    [
        "regel",
        "alinea",
        "soort",
        "code",
        "woorden",
        "bekend",
        "bron",
        "waarom",
        "doe",
    ];

    public static string Json(string file, Controleuitslag result) =>
        JsonSerializer.Serialize(new { bestand = file, uitslag = result }, Leesbaar) + "\n";

    public static string Csv(string file, Controleuitslag result)
    {
        var text = new StringBuilder(string.Join(',', Kolommen)).Append('\n');
        foreach (Bevinding item in result.Bevindingen)
        {
            string[] fields =
            [
                item.Regel.ToString(CultureInfo.InvariantCulture),
                item.Alinea?.ToString(CultureInfo.InvariantCulture) ?? "",
                item.Soort,
                item.Code,
                item.Woorden,
                item.Bekend,
                item.Bron,
                item.Waarom,
                item.Doe,
            ];
            text.Append(string.Join(',', fields.Select(CsvText.Field))).Append('\n');
        }

        return text.ToString();
    }

    public static string Tekst(string file, Controleuitslag result)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{file}: {result.Regels} regels, {result.Cijfers} getallen (waarvan {result.Herkend} in de registers), {result.Kamerstukken} verwijzingen naar Kamerstukken, {result.Toezeggingen} toezeggingen.\n"
        );
        text.Append(
            result.Bevindingen.Count switch
            {
                0 => "Er is niets gevonden om na te kijken.\n",
                1 => "Er is 1 ding om na te kijken.\n",
                var many => $"Er zijn {many} dingen om na te kijken.\n",
            }
        );
        foreach (Bevinding item in result.Bevindingen)
        {
            string place = item.Alinea is { } paragraph
                ? $"regel {item.Regel}, alinea {paragraph}"
                : $"regel {item.Regel}";
            text.Append(CultureInfo.InvariantCulture, $"\n{place}: {item.Code}\n")
                .Append(CultureInfo.InvariantCulture, $"  Tekst:  {item.Woorden}\n")
                .Append(CultureInfo.InvariantCulture, $"  Bekend: {item.Bekend}\n")
                .Append(CultureInfo.InvariantCulture, $"  Bron:   {item.Bron}\n")
                .Append(CultureInfo.InvariantCulture, $"  Waarom: {item.Waarom}\n")
                .Append(CultureInfo.InvariantCulture, $"  Doe:    {item.Doe}\n");
        }

        return text.ToString();
    }
}
