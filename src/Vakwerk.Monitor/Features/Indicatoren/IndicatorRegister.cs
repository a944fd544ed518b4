using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>One row is one indicator: enough for a page, a chart and a verdict.</summary>
internal sealed class IndicatorRegister : Register<Indicator>
{
    private const string Bestand = "reference/indicators.csv";

    public override string FileName => Bestand;

    public override int Order => 50;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "goals",
            "name_nl",
            "name_en",
            "unit",
            "polarity",
            "definition",
            "population",
            "source",
            "verified",
        ];

    protected override IReadOnlyList<string> Optional =>
        [
            "regeling",
            "uncertainty",
            "rounding",
            "numerator",
            "denominator",
            "definition_version",
            "source_instrument",
            "supplier",
            "frequency",
            "breakdown",
            "effect_not_before",
            "effect_source",
            "baseline",
            "baseline_qualifier",
            "baseline_period",
            "baseline_source",
            "latest",
            "latest_qualifier",
            "latest_period",
            "latest_source",
            "target",
            "target_operator",
            "target_period",
            "target_wording",
            "target_source",
            "progress",
            "progress_source",
            "not_to_conclude_nl",
            "not_to_conclude_en",
            "note",
        ];

    protected override Indicator? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("unit");
        row.OneOf("unit", Keuzen.Eenheden);
        row.Required("polarity");
        Sleutel(row);
        var indicator = new Indicator
        {
            Nl = row.Required("name_nl"),
            En = row.Required("name_en"),
            Regeling = row.TextOrNull("regeling"),
            Doelen = Doelen(row, batch),
            Eenheid = row.Text("unit"),
            Richting = row.OneOf("polarity", Keuzen.Richtingen) ?? default,
            Onzekerheid = row.OneOf("uncertainty", Keuzen.Onzekerheden),
            Afronding = row.Number("rounding"),
            Definitie = row.Required("definition"),
            Teller = row.TextOrNull("numerator"),
            Noemer = row.TextOrNull("denominator"),
            Populatie = row.Required("population"),
            DefinitieVersie = row.TextOrNull("definition_version"),
            Instrument = row.TextOrNull("source_instrument"),
            Leverancier = row.TextOrNull("supplier"),
            Frequentie = row.TextOrNull("frequency"),
            Uitsplitsing = row.TextOrNull("breakdown"),
            EffectNietVoor = row.Date("effect_not_before"),
            EffectBron = Bron.Lees(row, Bestand, "effect_source", batch),
            Metingen =
            [
                .. MetingRij.Lees(row, Bestand, "baseline", true, batch),
                .. MetingRij.Lees(row, Bestand, "latest", false, batch),
            ],
            Begin = row.Period("baseline_period"),
            Streef = [.. MetingRij.LeesStreef(row, Bestand, batch)],
            Voortgang = [.. MetingRij.LeesVoortgang(row, Bestand, batch)],
            NietNl = row.TextOrNull("not_to_conclude_nl"),
            NietEn = row.TextOrNull("not_to_conclude_en"),
            Opmerking = row.TextOrNull("note"),
            Bronnen = Bron.Lees(row, Bestand, "source", batch),
            Nagegaan = row.Required("verified"),
        };
        if (indicator.Kwalitatief && indicator.Metingen.Count > 0)
        {
            row.Report(
                "unit",
                Keuzen.Tekst,
                "Een indicator in woorden heeft geen getallen. Kies een andere eenheid, of zet de voortgang in de kolom progress."
            );
        }

        return indicator;
    }

    protected override DateOnly KnownFrom(Indicator entity, ImportBatch batch) => DateOnly.MinValue;

    /// <summary>The key is also the address of the page.</summary>
    private static void Sleutel(CsvRow row)
    {
        string key = row.Text("id");
        if (
            key.Any(letter =>
                !char.IsAsciiLetterLower(letter) && !char.IsDigit(letter) && letter != '-'
            )
        )
        {
            row.Report(
                "id",
                key,
                "Gebruik alleen kleine letters, cijfers en streepjes: de sleutel wordt het adres van de pagina."
            );
        }
    }

    private static IReadOnlyList<string> Doelen(CsvRow row, ImportBatch batch)
    {
        IReadOnlyList<string> goals = Verwijzing.Doelen(row, "goals", batch);
        if (goals.Count == 0)
        {
            row.Report(
                "goals",
                "",
                "Noem minstens één doel uit goal_tree.csv, bijvoorbeeld p1-begeleiding-vsv."
            );
        }

        return goals;
    }
}
