using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Doelen;

internal sealed class DoelRegister : Register<Doel>
{
    /// <summary>The tree is how this program orders everything else, so it is there from the first letter on.</summary>
    private static readonly DateOnly Begin = new(2022, 7, 15);

    private static readonly Dictionary<string, DoelSoort> Soorten = new()
    {
        ["prioriteit"] = DoelSoort.Prioriteit,
        ["doel"] = DoelSoort.Doel,
        ["thema"] = DoelSoort.Thema,
        ["groep"] = DoelSoort.Groep,
    };

    public override string FileName => "reference/goal_tree.csv";

    public override int Order => 22;

    protected override IReadOnlyList<string> Required =>
        ["id", "tree", "kind", "parent", "order", "name_nl", "name_en", "maps_to", "source"];

    protected override IReadOnlyList<string> Optional => ["ambition_nl", "ambition_en"];

    protected override Doel? Read(CsvRow row, ImportBatch batch)
    {
        if (row.Required("tree") is not (Doel.Werkagenda or Doel.Kaders or Doel.Regeling))
        {
            row.Report("tree", row.Text("tree"), "Kies 2022, 2025 of regeling.");
        }

        return new Doel
        {
            Boom = row.Text("tree"),
            Soort = row.OneOf("kind", Soorten) ?? DoelSoort.Doel,
            Ouder = row.TextOrNull("parent"),
            Nl = row.Required("name_nl"),
            En = row.Required("name_en"),
            AmbitieNl = row.TextOrNull("ambition_nl"),
            AmbitieEn = row.TextOrNull("ambition_en"),
            Heet = row.List("maps_to"),
            Bronnen = Bronverwijzing.Lees(row, "source", batch),
        };
    }

    protected override DateOnly KnownFrom(Doel entity, ImportBatch batch) => Begin;
}
