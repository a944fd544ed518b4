using System.Text;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>
/// Turns the bytes of a value into text. UTF-8 that is right can hardly be anything else, so what is not UTF-8 is read as
/// Windows-1252, which holds ISO-8859-1: older files of DUO are like that.
/// </summary>
internal sealed class TextDecoder(Findings findings)
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(
        1252
    )!;

    private bool sawUtf8;
    private bool sawWindows;

    /// <summary>The text without blanks around it.</summary>
    public string Decode(ReadOnlySpan<byte> bytes, string column, long line)
    {
        if (bytes.Length > DatasetLimits.ValueBytes)
        {
            findings.Error(
                "waarde.lang",
                column,
                null,
                line,
                $"Een waarde is langer dan {DatasetLimits.ValueBytes} tekens. Is een aanhalingsteken niet gesloten?"
            );
            bytes = bytes[..DatasetLimits.ValueBytes];
        }

        string text = Ascii.IsValid(bytes)
            ? Encoding.ASCII.GetString(bytes)
            : DecodeOther(bytes, column, line);
        return text.Trim(' ', '\t', '\u00a0', '\ufeff');
    }

    private string DecodeOther(ReadOnlySpan<byte> bytes, string column, long line)
    {
        string text;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            text = Utf8.GetString(bytes);
            sawUtf8 = true;
            if (text.Contains('\ufffd'))
            {
                findings.Warn(
                    "codering.vervangteken",
                    column,
                    text,
                    line,
                    "In deze waarde staat een vervangteken: een letter is eerder al verloren gegaan. Vraag het bestand opnieuw op."
                );
            }
        }
        else
        {
            text = Windows.GetString(bytes);
            sawWindows = true;
            findings.Note(
                "codering.windows1252",
                column,
                null,
                line,
                "Deze kolom is niet in UTF-8 geschreven en is gelezen als Windows-1252. Kijk of letters met een accent kloppen."
            );
            if (text.AsSpan().ContainsAnyInRange('\u0080', '\u009f'))
            {
                findings.Error(
                    "codering.onbekend",
                    column,
                    null,
                    line,
                    "Deze tekens zijn geen UTF-8 en geen Windows-1252. Sla het bestand op in UTF-8."
                );
            }
        }

        if (sawUtf8 && sawWindows)
        {
            findings.Warn(
                "codering.gemengd",
                null,
                null,
                line,
                "Het ene deel van het bestand is UTF-8, het andere Windows-1252. Controleer de letters met een accent."
            );
        }

        return text;
    }
}
