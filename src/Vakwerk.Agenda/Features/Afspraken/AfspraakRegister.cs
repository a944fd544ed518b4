using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Partners;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Afspraken;

internal sealed class AfspraakRegister : Register<Afspraak>
{
    private static readonly Dictionary<string, Toestand> Toestanden = new()
    {
        ["aangekondigd"] = Toestand.Aangekondigd,
        ["in uitvoering"] = Toestand.InUitvoering,
        ["gereed"] = Toestand.Gereed,
        ["vervallen"] = Toestand.Vervallen,
        ["onbekend"] = Toestand.Onbekend,
    };

    public override string FileName => "letters/agreements.csv";

    public override int Order => 30;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "priority",
            "goal",
            "title",
            "what",
            "responsible",
            "deadline_or_period",
            "mandatory",
            "budget_eur",
            "status_by_letter",
            "letters",
            "source",
        ];

    protected override IReadOnlyList<string> Optional =>
        ["regeling_measures", "stagepact_agreements", "budget_note", "state_by_letter"];

    protected override Afspraak? Read(CsvRow row, ImportBatch batch)
    {
        batch.Refers<Doel>(row, "goal", row.Required("goal"), "doel");
        Brief[] letters = Letters(row, batch);
        var afspraak = new Afspraak
        {
            Doel = row.Text("goal"),
            Titel = row.Required("title"),
            Wat = row.Required("what"),
            Partners = PartnerNamen.Lees(row, "responsible", batch),
            Termijnen = BriefLijst.Termijnen(
                row,
                "deadline_or_period",
                letters.LastOrDefault(),
                batch
            ),
            Maatregelen = Keys<Maatregel>(row, "regeling_measures", "maatregel", batch),
            Stagepact = Keys<StagepactAfspraak>(
                row,
                "stagepact_agreements",
                "afspraak van het Stagepact",
                batch
            ),
            Bedrag = row.Number("budget_eur"),
            BedragUitleg = row.TextOrNull("budget_note"),
            Geschiedenis = Geschiedenis(row, letters, batch),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
        };
        CheckMandatory(row, afspraak, batch);
        return afspraak;
    }

    protected override DateOnly KnownFrom(Afspraak entity, ImportBatch batch) =>
        entity.Geschiedenis.Count > 0
            ? entity.Geschiedenis[0].Datum
            : Bronverwijzing.Oudste(entity.Bronnen, batch);

    private static Brief[] Letters(CsvRow row, ImportBatch batch)
    {
        var found = new List<Brief>();
        foreach (string date in row.List("letters"))
        {
            if (BriefLijst.Vind(date, batch) is { } brief)
            {
                found.Add(brief);
            }
            else
            {
                row.Report(
                    "letters",
                    date,
                    "Er is geen brief van deze datum. Kies een datum uit letters.csv."
                );
            }
        }

        return [.. found.OrderBy(brief => brief.Datum)];
    }

    private static BriefStatus[] Geschiedenis(CsvRow row, Brief[] letters, ImportBatch batch)
    {
        IReadOnlyList<Uitspraak> texts = BriefLijst.Teksten(row, "status_by_letter", batch);
        if (texts.Count != letters.Length)
        {
            row.Report(
                "status_by_letter",
                row.Text("status_by_letter"),
                $"Hier staan {texts.Count} teksten, maar de kolom letters noemt {letters.Length} brieven. Geef elke brief één tekst."
            );
        }

        IReadOnlyList<string> states = row.List("state_by_letter");
        if (states.Count > 0 && states.Count != texts.Count)
        {
            row.Report(
                "state_by_letter",
                row.Text("state_by_letter"),
                $"Hier staan {states.Count} toestanden bij {texts.Count} teksten. Geef elke tekst één toestand."
            );
            return [];
        }

        foreach (string state in states.Where(state => !Toestanden.ContainsKey(state)))
        {
            row.Report(
                "state_by_letter",
                state,
                $"Kies een van: {string.Join(", ", Toestanden.Keys)}."
            );
        }

        return
        [
            .. texts.Select(
                (text, i) =>
                    new BriefStatus(
                        text.Brief,
                        text.Datum,
                        text.Tekst,
                        states.Count > 0
                            ? Toestanden.GetValueOrDefault(states[i])
                            : Toestand.Onbekend
                    )
            ),
        ];
    }

    private static IReadOnlyList<string> Keys<T>(
        CsvRow row,
        string column,
        string name,
        ImportBatch batch
    )
        where T : Revisie =>
        [.. row.List(column).Where(key => batch.Refers<T>(row, column, key, name))];

    /// <summary>Mandatory means: by a measure of the Regeling that is. The letter and the Regeling must not say different things unseen.</summary>
    private static void CheckMandatory(CsvRow row, Afspraak afspraak, ImportBatch batch)
    {
        if (row.Text("mandatory") is not ("" or "yes" or "no"))
        {
            row.Report("mandatory", row.Text("mandatory"), "Kies yes, no of laat dit veld leeg.");
        }

        if (
            row.Text("mandatory") == "yes"
            && afspraak.Maatregelen.Count > 0
            && !batch
                .Rows<Maatregel>()
                .Any(item => item.Verplicht && afspraak.Maatregelen.Contains(item.Sleutel))
        )
        {
            row.Report(
                "regeling_measures",
                row.Text("regeling_measures"),
                "Deze afspraak heet verplicht, maar geen van deze maatregelen is verplicht in measures.csv. Verbeter een van de twee."
            );
        }
    }
}
