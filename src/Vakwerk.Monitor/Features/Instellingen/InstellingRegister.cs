using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Instellingen;

internal sealed class InstellingRegister : Register<Instelling>
{
    private static readonly Dictionary<string, InstellingStatus> Statussen = new()
    {
        ["actief"] = InstellingStatus.Actief,
        ["in fusie"] = InstellingStatus.InFusie,
        ["gesloten"] = InstellingStatus.Gesloten,
    };

    public override string FileName => "reference/institutions.csv";

    public override int Order => 22;

    protected override string KeyColumn => "brin";

    protected override IReadOnlyList<string> Required =>
        [
            "brin",
            "name",
            "name_duo",
            "aliases",
            "type",
            "type_verified",
            "type_2019",
            "city",
            "municipality_code",
            "status",
            "closed_on",
            "merged_into",
            "merger_note",
            "merger_verified",
            "known_since",
            "source",
        ];

    protected override IReadOnlyList<string> Optional =>
        ["postcode4", "randstad_bijlage1", "verified"];

    protected override Instelling? Read(CsvRow row, ImportBatch batch)
    {
        Brin(row, "brin", row.Required("brin"));
        row.Required("status");
        row.Required("known_since");
        string gemeente = row.Required("municipality_code");
        batch.Refers<Gemeente>(row, "municipality_code", gemeente, "gemeente");
        var instelling = new Instelling
        {
            Naam = row.Required("name"),
            NaamDuo = row.Required("name_duo"),
            Aliassen = row.List("aliases"),
            Soort = row.TextOrNull("type"),
            SoortGecontroleerd = row.Text("type_verified") != "unverified",
            Soort2019 = row.TextOrNull("type_2019"),
            Plaats = row.Required("city"),
            GemeenteCode = gemeente,
            Status = row.OneOf("status", Statussen) ?? default,
            GeslotenOp = row.Date("closed_on"),
            OpgegaanIn = row.List("merged_into"),
            FusieNotitie = row.TextOrNull("merger_note"),
            FusieGecontroleerd = row.Text("merger_verified") != "unverified",
            Bron = row.Required("source"),
            Sinds = row.Date("known_since") ?? default,
        };
        foreach (string target in instelling.OpgegaanIn)
        {
            Brin(row, "merged_into", target);
        }

        if (instelling.Status == InstellingStatus.Gesloten && instelling.GeslotenOp is null)
        {
            row.Report("closed_on", "", "Deze instelling is gesloten. Vul in op welke dag.");
        }

        return instelling;
    }

    protected override DateOnly KnownFrom(Instelling entity, ImportBatch batch) => entity.Sinds;

    private static void Brin(CsvRow row, string column, string text)
    {
        if (BrinNummer.Lees(text) is { Ok: false } result)
        {
            row.Report(column, text, result.Fouten[0].Tekst);
        }
    }
}
