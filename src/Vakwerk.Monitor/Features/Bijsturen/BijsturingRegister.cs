using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>Corrections that the letters themselves announce.</summary>
internal sealed class BijsturingRegister : Register<BriefBijsturing>
{
    private static readonly Dictionary<string, BijsturingSoort> Soorten = new()
    {
        ["oorzaak zoeken"] = BijsturingSoort.OorzaakZoeken,
        ["werkende aanpak verspreiden"] = BijsturingSoort.AanpakVerspreiden,
        ["extra afspraak"] = BijsturingSoort.ExtraAfspraak,
        ["andere werkwijze"] = BijsturingSoort.AndereAanpak,
    };

    private static readonly Dictionary<string, Trede> Treden = new()
    {
        ["leren"] = Trede.Leren,
        ["normeren"] = Trede.Normeren,
    };

    private static readonly Dictionary<string, BijsturingStaat> Staten = new()
    {
        ["voorgesteld"] = BijsturingStaat.Voorgesteld,
        ["besloten"] = BijsturingStaat.Besloten,
        ["in uitvoering"] = BijsturingStaat.InUitvoering,
        ["afgerond"] = BijsturingStaat.Afgerond,
        ["vervallen"] = BijsturingStaat.Vervallen,
    };

    public override string FileName => "letters/corrections.csv";

    public override int Order => 56;

    protected override IReadOnlyList<string> Required =>
        [
            "id",
            "goals",
            "title",
            "decision",
            "cause",
            "kind",
            "step",
            "owners",
            "term",
            "term_last",
            "state",
            "indicators",
            "reason",
            "result",
            "no_figure",
            "agreements",
            "source",
            "note",
        ];

    protected override BriefBijsturing? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("goals");
        row.Required("kind");
        row.Required("step");
        row.Required("state");
        row.Required("source");
        IReadOnlyList<Bronverwijzing> sources = Bronverwijzing.Lees(row, "source", batch);
        DateOnly day = Bronverwijzing.Nieuwste(sources, batch);
        BijsturingStaat state = row.OneOf("state", Staten) ?? default;
        CheckTerm(row, day);
        CheckResult(row, state);
        return new BriefBijsturing
        {
            Inhoud = Inhoud(row, batch, state, day),
            Afspraken = Verwijzing.Afspraken(row, "agreements", batch),
            Bronnen = sources,
            Opmerking = row.TextOrNull("note"),
        };
    }

    protected override DateOnly KnownFrom(BriefBijsturing entity, ImportBatch batch) =>
        entity.Inhoud.AanleidingOp;

    private static Bijsturing Inhoud(
        CsvRow row,
        ImportBatch batch,
        BijsturingStaat state,
        DateOnly day
    )
    {
        IReadOnlyList<string> indicators = row.List("indicators");
        foreach (string key in indicators)
        {
            batch.Refers<Indicator>(row, "indicators", key, "indicator");
        }

        bool done = state == BijsturingStaat.Afgerond;
        return new Bijsturing
        {
            Doelen = Verwijzing.Doelen(row, "goals", batch),
            Titel = row.Required("title"),
            Besluit = row.Required("decision"),
            Oorzaak = row.TextOrNull("cause"),
            Soort = row.OneOf("kind", Soorten) ?? default,
            Trede = row.OneOf("step", Treden) ?? default,
            Eigenaren = Verwijzing.Partners(row, "owners", batch),
            TermijnWoorden = row.TextOrNull("term"),
            Termijn = row.Date("term_last"),
            Indicatoren = indicators,
            AanleidingOp = day,
            Aanleiding = row.TextOrNull("reason"),
            Staat = state,
            BeslotenOp = state == BijsturingStaat.Voorgesteld ? null : day,
            Resultaat = row.TextOrNull("result"),
            ResultaatOp = done ? day : null,
            GeenCijfer = row.TextOrNull("no_figure"),
            Gewerkt = done ? Domain.Bijsturen.Gewerkt.NietTeZeggen : null,
        };
    }

    private static void CheckTerm(CsvRow row, DateOnly day)
    {
        if (row.Date("term_last") is not { } last)
        {
            return;
        }

        if (row.Text("term").Length == 0)
        {
            row.Report("term", "", "Zet de woorden van de brief bij deze laatste dag.");
        }

        if (last < day)
        {
            row.Report(
                "term_last",
                row.Text("term_last"),
                "Deze dag ligt vóór de brief die de bijsturing aankondigt. Verbeter de dag of de bron."
            );
        }
    }

    private static void CheckResult(CsvRow row, BijsturingStaat state)
    {
        bool done = state == BijsturingStaat.Afgerond;
        if (done != row.Text("result").Length > 0)
        {
            row.Report(
                "result",
                row.Text("result"),
                done
                    ? "Een afgeronde bijsturing heeft een resultaat. Vul het in, of kies een andere stand."
                    : "Alleen een afgeronde bijsturing heeft een resultaat. Kies 'afgerond' of laat dit veld leeg."
            );
        }

        if (done && row.Text("no_figure").Length == 0)
        {
            row.Report("no_figure", "", "Schrijf waarom er geen cijfer bij het resultaat staat.");
        }
    }
}
