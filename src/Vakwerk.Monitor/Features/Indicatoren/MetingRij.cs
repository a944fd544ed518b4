using System.Globalization;
using Vakwerk.Monitor.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>Reads the figures and sentences that stand in the row of an indicator itself.</summary>
internal static class MetingRij
{
    public static IEnumerable<RijMeting> Lees(
        CsvRow row,
        string file,
        string column,
        bool isBegin,
        ImportBatch batch
    )
    {
        if (row.Number(column) is not { } value)
        {
            yield break;
        }

        Grens(row, column, value);
        IReadOnlyList<Bron> sources = Bron.Lees(row, file, column + "_source", batch);
        if (sources.Count == 0)
        {
            row.Report(
                column + "_source",
                "",
                "Zet erbij waar dit getal staat: een feit uit een brief (F132) of een webadres."
            );
        }

        yield return new RijMeting(
            isBegin,
            value,
            row.TextOrNull(column + "_qualifier") ?? "exact",
            row.Period(column + "_period")?.ToString(),
            sources
        );
    }

    public static IEnumerable<RijStreef> LeesStreef(CsvRow row, string file, ImportBatch batch)
    {
        if (row.Number("target") is not { } value)
        {
            yield break;
        }

        if (row.OneOf("target_operator", Keuzen.Vergelijkingen) is not { } compare)
        {
            row.Report(
                "target_operator",
                "",
                "Zet erbij of het minder (<), hoogstens (<=), minstens (>=) of meer (>) moet zijn."
            );
            yield break;
        }

        Periode? period = row.Period("target_period");
        yield return new RijStreef(
            compare,
            value,
            period?.ToString(),
            row.TextOrNull("target_wording")
                ?? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Woord(compare)} {Notatie.Getal(value)}{(period is null ? "" : " in " + period)}"
                ),
            Bron.Lees(row, file, "target_source", batch)
        );
    }

    /// <summary>As many sentences as sources: each has its own. One sentence: all sources are its.</summary>
    public static IEnumerable<Voortgang> LeesVoortgang(CsvRow row, string file, ImportBatch batch)
    {
        IReadOnlyList<string> texts = row.List("progress");
        IReadOnlyList<Bron> sources = Bron.Lees(row, file, "progress_source", batch);
        if (texts.Count == 0)
        {
            return [];
        }

        if (texts.Count == 1 && sources.Count > 0)
        {
            return [new Voortgang(texts[0], sources)];
        }

        if (texts.Count == sources.Count)
        {
            return texts.Zip(sources, (text, source) => new Voortgang(text, [source]));
        }

        row.Report(
            "progress_source",
            row.Text("progress_source"),
            $"Er staan {texts.Count} zinnen en {sources.Count} bronnen. Geef elke zin één bron, of maak er één zin van."
        );
        return [];
    }

    public static void Grens(CsvRow row, string column, decimal value)
    {
        if (row.Text("unit") == "%" && (value < 0 || value > 100))
        {
            row.Report(column, row.Text(column), "Een percentage ligt tussen 0 en 100.");
        }
    }

    private static string Woord(Vergelijking compare) =>
        compare switch
        {
            Vergelijking.Minder => "minder dan",
            Vergelijking.Hoogstens => "hoogstens",
            Vergelijking.Minstens => "minstens",
            _ => "meer dan",
        };
}
