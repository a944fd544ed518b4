using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Moties;

internal sealed class BelofteStatusRegister : Register<BelofteStatus>
{
    private static readonly Dictionary<string, StatusGroep> Groepen = new()
    {
        ["open"] = StatusGroep.Open,
        ["afgedaan"] = StatusGroep.Afgedaan,
        ["gestopt"] = StatusGroep.Gestopt,
    };

    public override string FileName => "reference/promise_statuses.csv";

    public override int Order => 31;

    protected override IReadOnlyList<string> Required => ["id", "group", "nl", "en"];

    protected override BelofteStatus? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("group");
        return new BelofteStatus
        {
            Groep = row.OneOf("group", Groepen) ?? StatusGroep.Open,
            Nl = row.Required("nl"),
            En = row.Required("en"),
        };
    }

    protected override DateOnly KnownFrom(BelofteStatus entity, ImportBatch batch) =>
        new(2022, 7, 15);
}
