using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Monitor.Features.Instellingen;

internal sealed class RegioRegister : Register<Regio>
{
    private static readonly Dictionary<string, RegioSoort> Soorten = new()
    {
        ["provincie"] = RegioSoort.Provincie,
        ["arbeidsmarktregio"] = RegioSoort.Arbeidsmarktregio,
        ["doorstroompuntregio"] = RegioSoort.Doorstroompuntregio,
    };

    public override string FileName => "reference/regions.csv";

    public override int Order => 20;

    protected override string KeyColumn => "code";

    protected override IReadOnlyList<string> Required =>
        ["code", "kind", "name", "aliases", "valid_from", "source", "verified"];

    protected override Regio? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("kind");
        row.Required("valid_from");
        return new()
        {
            Soort = row.OneOf("kind", Soorten) ?? default,
            Naam = row.Required("name"),
            Aliassen = row.List("aliases"),
            GeldigVanaf = row.Date("valid_from") ?? default,
            Bron = row.Required("source"),
        };
    }

    protected override DateOnly KnownFrom(Regio entity, ImportBatch batch) => entity.GeldigVanaf;
}

internal sealed class GemeenteRegister : Register<Gemeente>
{
    public override string FileName => "reference/municipalities.csv";

    public override int Order => 21;

    protected override string KeyColumn => "code";

    protected override IReadOnlyList<string> Required =>
        [
            "code",
            "name",
            "province",
            "arbeidsmarktregio",
            "doorstroompuntregio",
            "valid_from",
            "source",
            "verified",
        ];

    protected override Gemeente? Read(CsvRow row, ImportBatch batch)
    {
        row.Required("valid_from");
        return new()
        {
            Naam = row.Required("name"),
            Provincie = Regio(row, "province", batch),
            Arbeidsmarktregio = Regio(row, "arbeidsmarktregio", batch),
            Doorstroompuntregio = Regio(row, "doorstroompuntregio", batch),
            GeldigVanaf = row.Date("valid_from") ?? default,
            Bron = row.Required("source"),
        };
    }

    protected override DateOnly KnownFrom(Gemeente entity, ImportBatch batch) => entity.GeldigVanaf;

    private static string Regio(CsvRow row, string column, ImportBatch batch)
    {
        string code = row.Required(column);
        if (code.Length > 0)
        {
            batch.Refers<Regio>(row, column, code, "regio");
        }

        return code;
    }
}
