using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Geld;

internal sealed class GeldRegister : Register<Geldpost>
{
    internal static readonly Dictionary<string, GeldStatus> Statussen = new()
    {
        ["aangekondigd"] = GeldStatus.Aangekondigd,
        ["toegezegd"] = GeldStatus.Toegezegd,
        ["toegekend"] = GeldStatus.Toegekend,
        ["voorwaardelijk"] = GeldStatus.Voorwaardelijk,
        ["gereserveerd"] = GeldStatus.Gereserveerd,
        ["mogelijk"] = GeldStatus.Mogelijk,
        ["ontvangen"] = GeldStatus.Ontvangen,
    };

    internal static readonly Dictionary<string, GeldPer> Soorten = new()
    {
        ["jaarlijks"] = GeldPer.Jaarlijks,
        ["een jaar"] = GeldPer.EenJaar,
        ["totaal"] = GeldPer.Totaal,
        ["niet vermeld"] = GeldPer.NietVermeld,
    };

    public override string FileName => "letters/money.csv";

    public override int Order => 50;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "facts",
            "purpose",
            "amount",
            "unit",
            "qualifier",
            "status",
            "period",
            "from_year",
            "to_year",
            "per",
            "duration",
            "earmark_of",
            "recipient",
            "goal",
            "series",
            "same_as",
            "source",
            "note",
        ];

    protected override Geldpost? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("amount");
        row.Required("status");
        row.Required("per");
        if (row.Text("unit") != "eur_million")
        {
            row.Report("unit", row.Text("unit"), "Dit register rekent in eur_million.");
        }

        if (
            row.Text("duration")
            is not ("structureel" or "tijdelijk" or "eenmalig" or "niet vermeld")
        )
        {
            row.Report(
                "duration",
                row.Text("duration"),
                "Kies een van: structureel, tijdelijk, eenmalig, niet vermeld."
            );
        }

        decimal amount = row.Number("amount") ?? 0;
        CheckFeiten(row, amount, batch);
        return new Geldpost
        {
            Feiten = row.List("facts"),
            Bestemming = row.Required("purpose"),
            Miljoen = amount,
            Kwalificatie = row.Required("qualifier"),
            Status = row.OneOf("status", Statussen) ?? default,
            Periode = row.Text("period"),
            VanJaar = row.WholeNumber("from_year"),
            TotJaar = row.WholeNumber("to_year"),
            Per = row.OneOf("per", Soorten) ?? default,
            Duur = row.Text("duration"),
            OormerkVan = row.TextOrNull("earmark_of"),
            Ontvanger = row.Required("recipient"),
            Doelen = Verwijzing.Doelen(row, "goal", batch),
            Reeks = row.TextOrNull("series"),
            ZelfdeAls = row.TextOrNull("same_as"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
            Opmerking = row.TextOrNull("note"),
        };
    }

    protected override DateOnly KnownFrom(Geldpost entity, ImportBatch batch) =>
        Bronverwijzing.Oudste(entity.Bronnen, batch);

    /// <summary>The amount must be the letter's own, to the last decimal, with its own qualifier.</summary>
    private static void CheckFeiten(CsvRow row, decimal amount, ImportBatch batch)
    {
        foreach (string key in row.List("facts"))
        {
            if (!batch.Refers<FeitRij>(row, "facts", key, "cijfer"))
            {
                continue;
            }

            FeitRij feit = batch.Rows<FeitRij>().First(item => item.Sleutel == key);
            if (feit.Waarde != amount || feit.Kwalificatie != row.Text("qualifier"))
            {
                row.Report(
                    "amount",
                    row.Text("amount"),
                    $"Cijfer {key} is {feit.Kwalificatie} {feit.Waarde}. Neem bedrag en kwalificatie precies over."
                );
            }
        }
    }
}

/// <summary>The exact ceilings of the Regeling; the key is year and part.</summary>
internal sealed class BekostigingsdeelRegister : Register<Bekostigingsdeel>
{
    /// <summary>Publication of the Regeling in the Staatscourant.</summary>
    private static readonly DateOnly Begin = new(2023, 3, 14);

    public override string FileName => "reference/funding_components.csv";

    public override int Order => 51;

    protected override IReadOnlyList<string> Required =>
        ["year", "component", "amount_eur", "distribution_key", "note", "source", "verified"];

    protected override string KeyColumn => "component";

    protected override string Key(CsvRow row) =>
        $"{row.Required("year")}-{row.Required("component")}";

    protected override Bekostigingsdeel? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("amount_eur");
        return new Bekostigingsdeel
        {
            Jaar = row.WholeNumber("year") ?? 0,
            Deel = row.Text("component"),
            Euro = row.Number("amount_eur") ?? 0,
            Verdeling = row.TextOrNull("distribution_key"),
            Opmerking = row.TextOrNull("note"),
            Bron = row.Required("source"),
            Controle = row.Required("verified"),
        };
    }

    protected override DateOnly KnownFrom(Bekostigingsdeel entity, ImportBatch batch) => Begin;
}
