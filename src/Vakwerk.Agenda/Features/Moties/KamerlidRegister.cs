using System.Globalization;
using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Features.Moties;

internal sealed class KamerlidRegister : Register<Kamerlid>
{
    /// <summary>People were there before any letter.</summary>
    private static readonly DateOnly Begin = new(2022, 7, 15);

    public override string FileName => "reference/kamerleden.csv";

    public override int Order => 30;

    protected override IReadOnlyList<string> Required =>
        ["id", "name", "spellings", "parties", "printed_party", "source", "verified", "note"];

    protected override Kamerlid? Read(CsvRow row, ImportBatch batch)
    {
        if (row.Required("verified") is not ("unverified" or "letter" or "page"))
        {
            row.Report("verified", row.Text("verified"), "Kies een van: unverified, letter, page.");
        }

        return new Kamerlid
        {
            Naam = row.Required("name"),
            Spellingen = row.List("spellings"),
            Partijen = Partijen(row),
            PartijInBrieven = row.List("printed_party"),
            Bron = row.Required("source"),
            Ongecontroleerd = row.Text("verified") == "unverified",
            Opmerking = row.TextOrNull("note"),
        };
    }

    protected override DateOnly KnownFrom(Kamerlid entity, ImportBatch batch) => Begin;

    private static List<Lidmaatschap> Partijen(CsvRow row)
    {
        var found = new List<Lidmaatschap>();
        foreach (string part in row.List("parties"))
        {
            string[] pieces = part.Split(':', 2);
            string[] dates = pieces.Length == 2 ? pieces[1].Split("..") : [];
            if (
                dates.Length == 2
                && Dag(dates[0], out DateOnly? from)
                && Dag(dates[1], out DateOnly? to)
            )
            {
                found.Add(new Lidmaatschap(pieces[0].Trim(), from, to));
            }
            else
            {
                row.Report(
                    "parties",
                    part,
                    "Schrijf de partij, een dubbele punt en van..tot, bijvoorbeeld PvdA:2021-03-31..2023-12-05. Een onbekend begin of einde blijft leeg."
                );
            }
        }

        for (int i = 1; i < found.Count; i++)
        {
            if (found[i - 1].Tot is not { } end || found[i].Van is not { } start || start <= end)
            {
                row.Report(
                    "parties",
                    row.Text("parties"),
                    "Twee partijen mogen niet tegelijk gelden. Zet ze op volgorde en vul einde en begin in."
                );
            }
        }

        return found;
    }

    private static bool Dag(string text, out DateOnly? day)
    {
        day = null;
        if (text.Trim().Length == 0)
        {
            return true;
        }

        bool ok = DateOnly.TryParseExact(
            text.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly value
        );
        day = value;
        return ok;
    }
}
