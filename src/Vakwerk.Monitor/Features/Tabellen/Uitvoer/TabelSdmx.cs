using System.IO.Pipelines;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Features.Tabellen.Lezen;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>SDMX-CSV 2.0: one row per observation, a measure dimension, and the bounds of hidden values as attributes.</summary>
internal static class TabelSdmx
{
    public static async Task SchrijfAsync(
        Uitvoertabel table,
        PipeWriter to,
        CancellationToken cancellationToken
    )
    {
        string structure = $"VAKWERK:{Id(table.Tabel.Versie.Dataset)}({table.Tabel.Versie.Nummer})";
        var pipe = new Pijp(to);
        pipe.Tekst.AppendJoin(
                ',',
                [
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "ACTION",
                    .. table.Kenmerken.Select(item => Kolom(table, item.Name)),
                    "MAAT",
                    "OBS_VALUE",
                    "OBS_STATUS",
                    "CONF_STATUS",
                    "LOW",
                    "HIGH",
                ]
            )
            .Append("\r\n");
        foreach (DatasetRij row in table.Rijen)
        {
            foreach (Uitvoermaat measure in table.Maten)
            {
                pipe.Tekst.Append("dataflow,").Append(structure).Append(",I,");
                foreach (string code in row.Codes)
                {
                    // An empty dimension would mean all of them.
                    TabelCsv.Veld(pipe.Tekst, code.Length == 0 ? "_Z" : code);
                    pipe.Tekst.Append(',');
                }

                Waarneming(pipe, measure, row.Getallen[measure.Nummer]);
                await pipe.VerderAsync(cancellationToken);
            }
        }

        await pipe.LeegAsync(cancellationToken);
    }

    private static void Waarneming(Pijp pipe, Uitvoermaat measure, DatasetGetal number)
    {
        bool hidden = number.Verborgen();
        pipe.Tekst.Append(Id(measure.Measure.Name)).Append(',');
        TabelCsv.Veld(pipe.Tekst, number.Exact());
        // A: normal value; M: missing. F: free; C: confidential; D: hidden to protect others (secondary). Of both the bounds are given.
        pipe.Tekst.Append(hidden ? ",M" : ",A")
            .Append(
                !hidden || number.Laag is null ? ",F,"
                : number.Beschermt ? ",D,"
                : ",C,"
            );
        TabelCsv.Veld(pipe.Tekst, number.Laag);
        pipe.Tekst.Append(',');
        TabelCsv.Veld(pipe.Tekst, number.Hoog);
        pipe.Tekst.Append("\r\n");
    }

    private static string Kolom(Uitvoertabel table, string name) =>
        table.Tabel.Woorden.IsJaar(name) ? "TIME_PERIOD" : Id(name);

    private static string Id(string name) =>
        string.Concat(name.ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
}
