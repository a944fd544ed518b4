using Vakwerk.Monitor.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>Series beside the main one, each with the reason why it does not compare.</summary>
internal sealed class ReeksRegister : Register<Reeks>
{
    private const string Bestand = "reference/series.csv";

    public override string FileName => Bestand;

    public override int Order => 51;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "indicator",
            "series",
            "name_nl",
            "name_en",
            "relation",
            "difference",
            "population",
            "definition",
            "definition_version",
            "source_body",
            "why_nl",
            "why_en",
            "source",
            "verified",
        ];

    protected override Reeks? Read(CsvRow row, ImportBatch batch)
    {
        string indicator = row.Required("indicator");
        batch.Refers<Indicator>(row, "indicator", indicator, "indicator");
        row.Required("relation");
        row.Required("difference");
        if (row.Text("id") != $"{indicator}.{row.Required("series")}")
        {
            row.Report(
                "id",
                row.Text("id"),
                $"De sleutel is de indicator, een punt en de reeks: {indicator}.{row.Text("series")}."
            );
        }

        return new Reeks
        {
            Indicator = indicator,
            Naam = row.Text("series"),
            Nl = row.Required("name_nl"),
            En = row.Required("name_en"),
            Relatie = row.OneOf("relation", Keuzen.Relaties) ?? default,
            Verschil = row.OneOf("difference", Keuzen.Verschillen) ?? default,
            Populatie = row.Required("population"),
            Definitie = row.TextOrNull("definition"),
            DefinitieVersie = row.TextOrNull("definition_version"),
            Bronorganisatie = row.TextOrNull("source_body"),
            WaaromNl = row.Required("why_nl"),
            WaaromEn = row.Required("why_en"),
            Bronnen = Bron.Lees(row, Bestand, "source", batch),
            Nagegaan = row.Required("verified"),
        };
    }

    protected override DateOnly KnownFrom(Reeks entity, ImportBatch batch) => DateOnly.MinValue;
}

/// <summary>Measured values beyond those in the row of the indicator.</summary>
internal sealed class WaarnemingRegister : Register<Waarneming>
{
    private const string Bestand = "reference/observations.csv";

    public override string FileName => Bestand;

    public override int Order => 52;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "indicator",
            "series",
            "period",
            "value",
            "qualifier",
            "numerator",
            "denominator",
            "respondents",
            "status",
            "startmeting",
            "known_from",
            "source",
            "note",
            "verified",
        ];

    protected override Waarneming? Read(CsvRow row, ImportBatch batch)
    {
        string indicator = row.Required("indicator");
        batch.Refers<Indicator>(row, "indicator", indicator, "indicator");
        string series = row.Text("series");
        if (series.Length > 0)
        {
            batch.Refers<Reeks>(row, "series", $"{indicator}.{series}", "reeks");
        }

        row.Required("value");
        row.Required("source");
        row.Required("status");
        Breuk(row);
        return new Waarneming
        {
            Indicator = indicator,
            Reeks = series,
            Periode = row.Period("period"),
            Waarde = row.Number("value") ?? 0,
            Kwalificatie = row.TextOrNull("qualifier") ?? "exact",
            Teller = row.Number("numerator"),
            Noemer = row.Number("denominator"),
            Respondenten = row.WholeNumber("respondents"),
            Voorlopig = row.OneOf("status", Statussen) ?? false,
            Startmeting = row.Text("startmeting") == "ja",
            Bronnen = Bron.Lees(row, Bestand, "source", batch),
            Opmerking = row.TextOrNull("note"),
            Nagegaan = row.Required("verified"),
            BekendGemaakt = row.Date("known_from"),
        };
    }

    /// <summary>Numerator and denominator explain a percentage; for anything else they would mislead the margin.</summary>
    private static void Breuk(CsvRow row)
    {
        if (
            row.Number("numerator") is { } x
            && row.Number("denominator") is { } n
            && row.Number("value") is { } value
            && (n <= 0 || Math.Abs((100 * x / n) - value) > 1)
        )
        {
            row.Report(
                "numerator",
                row.Text("numerator"),
                "Teller gedeeld door noemer geeft niet de waarde in procenten. Laat teller en noemer leeg als de waarde geen percentage is."
            );
        }
    }

    /// <summary>A figure of a letter is known when its letter is; from elsewhere without a date, at the earliest when its period is over.</summary>
    protected override DateOnly KnownFrom(Waarneming entity, ImportBatch batch) =>
        entity.BekendGemaakt
        ?? (
            entity.Bronnen.Any(bron => bron.Feit is not null)
                ? DateOnly.MinValue
                : entity.Periode?.Eind.AddDays(1) ?? DateOnly.MinValue
        );

    private static readonly Dictionary<string, bool> Statussen = new()
    {
        ["voorlopig"] = true,
        ["definitief"] = false,
    };
}

/// <summary>Targets, each in the words of whoever set it.</summary>
internal sealed class StreefwaardeRegister : Register<Streefwaarde>
{
    private const string Bestand = "reference/targets.csv";

    public override string FileName => Bestand;

    public override int Order => 53;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "indicator",
            "series",
            "operator",
            "value",
            "period",
            "measured_in",
            "wording_nl",
            "wording_en",
            "population",
            "coverage",
            "known_from",
            "source",
            "note",
            "verified",
        ];

    protected override Streefwaarde? Read(CsvRow row, ImportBatch batch)
    {
        string indicator = row.Required("indicator");
        batch.Refers<Indicator>(row, "indicator", indicator, "indicator");
        string series = row.Text("series");
        if (series.Length > 0)
        {
            batch.Refers<Reeks>(row, "series", $"{indicator}.{series}", "reeks");
        }

        row.Required("operator");
        row.Required("value");
        IReadOnlyList<Bron> sources = Bron.Lees(row, Bestand, "source", batch);
        DateOnly? known = row.Date("known_from");
        if (known is null && sources.All(bron => bron.Feit is null))
        {
            row.Report(
                "known_from",
                "",
                "Zet erbij vanaf welke dag dit bekend is, of noem het feit uit de brief (F048) als bron."
            );
        }

        return new Streefwaarde
        {
            Indicator = indicator,
            Reeks = series,
            Vergelijking = row.OneOf("operator", Keuzen.Vergelijkingen) ?? default,
            Waarde = row.Number("value") ?? 0,
            Periode = row.Period("period"),
            GemetenIn = row.Period("measured_in"),
            Nl = row.Required("wording_nl"),
            En = row.Required("wording_en"),
            Populatie = row.TextOrNull("population"),
            Dekking = row.OneOf("coverage", Keuzen.Dekkingen) ?? default,
            Bronnen = sources,
            Opmerking = row.TextOrNull("note"),
            Nagegaan = row.Required("verified"),
            BekendGemaakt = known,
        };
    }

    protected override DateOnly KnownFrom(Streefwaarde entity, ImportBatch batch) =>
        entity.BekendGemaakt ?? DateOnly.MinValue;
}
