using Vakwerk.Agenda.Domain;
using Vakwerk.Platform.Imports;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Moties;

/// <summary>Reads the columns of a motion that hold more than one value.</summary>
internal sealed class MotieLezer(CsvRow row, ImportBatch batch)
{
    private readonly IReadOnlyList<Brief> brieven = batch.Rows<Brief>();

    public List<Indiener> Indieners(out bool anderen)
    {
        anderen = false;
        var found = new List<Indiener>();
        foreach (string part in row.List("members"))
        {
            string name = part;
            if (name.EndsWith(" c.s.", StringComparison.Ordinal))
            {
                anderen = true;
                name = name[..^5];
            }

            string? party = null;
            int open = name.IndexOf('(', StringComparison.Ordinal);
            if (open > 0 && name.EndsWith(')'))
            {
                party = name[(open + 1)..^1];
                name = name[..open].Trim();
            }

            if (Indiener(name, party) is { } indiener)
            {
                found.Add(indiener);
            }
        }

        return found;
    }

    public List<Antwoord> Antwoorden()
    {
        IReadOnlyList<string> texts = row.List("response_by_letter");
        IReadOnlyList<string> statuses = row.List("status_by_letter");
        var found = new List<Antwoord>();
        if (texts.Count != statuses.Count)
        {
            row.Report(
                "status_by_letter",
                row.Text("status_by_letter"),
                $"Er zijn {texts.Count} antwoorden. Geef bij elk antwoord één status, of een streepje als de brief alleen het onderwerp noemt."
            );
            return found;
        }

        for (int i = 0; i < texts.Count; i++)
        {
            string[] pieces = texts[i].Split(": ", 2);
            Brief? brief =
                pieces.Length == 2
                    ? brieven.FirstOrDefault(item => item.SchrijftAls == pieces[0])
                    : null;
            if (brief is null)
            {
                row.Report(
                    "response_by_letter",
                    texts[i],
                    $"Begin met de datum van de brief: {string.Join(", ", brieven.Select(item => item.SchrijftAls))}."
                );
                continue;
            }

            found.Add(new Antwoord(brief.Sleutel, pieces[1], Status(statuses[i], pieces[1])));
        }

        return found;
    }

    /// <summary>Only an explicit statement closes: the last status that a letter gives is the status, and "afgedaan" needs the letter that says so.</summary>
    public void CheckAfsluiting(IReadOnlyList<Antwoord> antwoorden, string? geleverd)
    {
        string status = row.Required("status");
        if (antwoorden.LastOrDefault(item => !item.IsVermelding) is not { } last)
        {
            row.Report("response_by_letter", "", "Geen enkele brief geeft hierop een antwoord.");
            return;
        }

        if (last.Status != status)
        {
            row.Report(
                "status",
                status,
                $"De laatste brief die er iets over zegt geeft '{last.Status}'. Maak de twee gelijk."
            );
        }

        bool closed =
            batch.Rows<BelofteStatus>().FirstOrDefault(item => item.Sleutel == status)?.Groep
            == StatusGroep.Afgedaan;
        if (closed != geleverd is not null || (closed && geleverd != last.Brief))
        {
            row.Report(
                "delivered_letter",
                geleverd ?? "",
                "Alleen een brief die het met zoveel woorden zegt, sluit een belofte. Vul hier die brief in; bij een open belofte blijft het leeg."
            );
        }
    }

    public List<BeloofdeTermijn> Termijnen()
    {
        var found = new List<BeloofdeTermijn>();
        foreach (string part in row.List("deadlines"))
        {
            string[] pieces = part.Split(": ", 2);
            if (pieces.Length != 2 || brieven.All(brief => brief.Sleutel != pieces[0]))
            {
                row.Report(
                    "deadlines",
                    part,
                    "Schrijf de sleutel van de brief, een dubbele punt en de woorden, bijvoorbeeld '001: Q2 2024'."
                );
                continue;
            }

            string words = pieces[1];
            int open = words.IndexOf('(', StringComparison.Ordinal);
            string? onderdeel = open > 0 && words.EndsWith(')') ? words[(open + 1)..^1] : null;
            Result<Termijn> termijn = Termijn.Lees(words);
            if (!termijn.Ok)
            {
                row.Report("deadlines", words, termijn.Fouten[0].Tekst);
                continue;
            }

            found.Add(
                new BeloofdeTermijn(
                    pieces[0],
                    onderdeel is null ? words : words[..open].Trim(),
                    onderdeel,
                    termijn.Value.Uiterlijk,
                    termijn.Value.Looptijd
                )
            );
        }

        return found;
    }

    /// <summary>One number in any spelling, or several as <c>31 524, nrs. 542 en 543</c>.</summary>
    public List<string> Kamerstukken()
    {
        if (row.TextOrNull("kamerstuk") is not { } text)
        {
            return [];
        }

        string[] parts = text.Split(" en ", StringSplitOptions.TrimEntries);
        Result<KamerstukNummer> first = KamerstukNummer.Lees(parts[0]);
        var found = new List<string>();
        for (int i = 0; i < parts.Length; i++)
        {
            string spelling =
                i > 0 && first.Ok && parts[i].All(char.IsAsciiDigit)
                    ? parts[0][..parts[0].LastIndexOf(' ')] + " " + parts[i]
                    : parts[i];
            Result<KamerstukNummer> number = KamerstukNummer.Lees(spelling);
            if (number.Ok)
            {
                found.Add(number.Value.ToString());
            }
            else
            {
                row.Report("kamerstuk", parts[i], number.Fouten[0].Tekst);
            }
        }

        return found;
    }

    public string? BriefSleutel(string column)
    {
        if (row.TextOrNull(column) is not { } key)
        {
            return null;
        }

        return batch.Refers<Brief>(row, column, key, "brief") ? key : null;
    }

    private string? Status(string status, string text)
    {
        if (status == "-")
        {
            return null;
        }

        if (batch.Rows<BelofteStatus>().All(item => item.Sleutel != status))
        {
            row.Report(
                "status_by_letter",
                status,
                $"Kies een van: {string.Join(", ", batch.Rows<BelofteStatus>().Select(item => item.Sleutel))}, of een streepje."
            );
        }

        if (text.Contains("noemt de motie niet", StringComparison.Ordinal))
        {
            row.Report(
                "status_by_letter",
                status,
                "Deze brief noemt de motie niet. Dan is het een vermelding: zet een streepje."
            );
        }

        return status;
    }

    private Indiener? Indiener(string name, string? party)
    {
        Kamerlid[] matches = [.. batch.Rows<Kamerlid>().Where(lid => lid.Heet(name))];
        if (matches.Length != 1)
        {
            row.Report(
                "members",
                name,
                matches.Length == 0
                    ? "Deze naam staat niet in kamerleden.csv. Voeg de persoon of de spelling daar toe."
                    : "Deze naam past bij meer dan één Kamerlid. Schrijf de naam voluit."
            );
            return null;
        }

        Kamerlid lid = matches[0];
        if (
            party is not null
            && !lid.PartijInBrieven.Contains(party)
            && lid.Partijen.All(item => item.Partij != party)
        )
        {
            row.Report(
                "members",
                $"{name} ({party})",
                $"Deze partij hoort volgens kamerleden.csv niet bij {lid.Naam}."
            );
        }

        return new Indiener(lid.Sleutel, name, party);
    }
}
