using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using Vakwerk.Monitor.Features.Tabellen.Lezen;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>A whole version in one zip: csv, its metadata, and what to know in plain words. Written while it is sent.</summary>
internal static class Bulkzip
{
    public static Uitvoertabel Tabel(OpenTabel tabel, Uri adres) =>
        new(
            tabel,
            tabel.Kop.Dimensions,
            [
                .. tabel.Kop.Measures.Select(
                    (item, i) => new Uitvoermaat(i, item.Measure, item.Measure.Lowest is not null)
                ),
            ],
            [],
            Waarnemingen.Alle(tabel.Beeld),
            adres
        );

    public static async Task SchrijfAsync(
        Uitvoertabel table,
        Stream to,
        CancellationToken cancellationToken
    )
    {
        await using ZipArchive zip = await ZipArchive.CreateAsync(
            to,
            ZipArchiveMode.Create,
            leaveOpen: true,
            entryNameEncoding: null,
            cancellationToken
        );
        string csv = table.Bestand + ".csv";
        await TekstAsync(
            zip,
            "LEESMIJ.txt",
            Encoding.UTF8.GetBytes(Leesmij(table)),
            cancellationToken
        );
        await TekstAsync(
            zip,
            csv + "-metadata.json",
            TabelCsv.Metadata(table, csv),
            cancellationToken
        );
        await using Stream entry = await zip.CreateEntry(csv, CompressionLevel.Fastest)
            .OpenAsync(cancellationToken);
        var pipe = PipeWriter.Create(entry, new StreamPipeWriterOptions(leaveOpen: true));
        await TabelCsv.SchrijfAsync(table, pipe, cancellationToken);
        await pipe.CompleteAsync();
    }

    private static string Leesmij(Uitvoertabel table)
    {
        var text = new StringBuilder();
        foreach ((string name, string note) in table.Noten)
        {
            text.Append(name).Append(": ").Append(note).Append("\r\n");
        }

        text.Append("\r\nKolommen\r\n");
        foreach (Uitvoerkolom column in table.Kolommen)
        {
            text.Append("- ").Append(column.Naam).Append(": ").Append(column.Uitleg).Append("\r\n");
        }

        return text.ToString();
    }

    private static async Task TekstAsync(
        ZipArchive zip,
        string name,
        byte[] bytes,
        CancellationToken cancellationToken
    )
    {
        await using Stream entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await entry.WriteAsync(bytes, cancellationToken);
    }
}
