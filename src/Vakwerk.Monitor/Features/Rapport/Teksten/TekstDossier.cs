using Microsoft.EntityFrameworkCore;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain.Rapport;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Rapport.Teksten;

/// <summary>All that was written about a goal before some moment.</summary>
/// <param name="Versies">Oldest first.</param>
/// <param name="Opmerkingen">Oldest first.</param>
/// <param name="Namen">Names of the writers who still have an account.</param>
internal sealed record TekstDossier(
    string Doel,
    IReadOnlyList<RapportTekst> Versies,
    IReadOnlyList<RapportOpmerking> Opmerkingen,
    IReadOnlyDictionary<string, string> Namen
)
{
    /// <summary>The newest text, approved or not.</summary>
    public RapportTekst? Nu => Versies.Count > 0 ? Versies[^1] : null;

    /// <summary>Number of the newest text, 0 before the first: who goes on from something older is told.</summary>
    public int Versie => Nu?.Nummer ?? 0;

    /// <summary>The text that is in the report.</summary>
    public RapportTekst? Vastgesteld => Versies.LastOrDefault(row => !row.Concept);

    public IEnumerable<RapportOpmerking> Open => Opmerkingen.Where(row => row.Open);

    /// <summary>The name of an account; who left has none.</summary>
    public string Naam(string? door) =>
        Namen.GetValueOrDefault(door ?? "")
        ?? Schrijf.L("een verwijderd account", "a deleted account");

    /// <param name="einde">What was recorded from this moment on is left out; null for everything.</param>
    public static async Task<TekstDossier> LaadAsync(
        VakwerkDbContext db,
        Accounts? accounts,
        string doel,
        DateTimeOffset? einde = null,
        CancellationToken cancellationToken = default
    )
    {
        DateTimeOffset end = einde ?? DateTimeOffset.MaxValue;
        List<RapportTekst> texts = await db.Set<RapportTekst>()
            .AsNoTracking()
            .Where(row => row.Doel == doel && row.Op < end)
            .OrderBy(row => row.Nummer)
            .ToListAsync(cancellationToken);
        foreach (RapportTekst row in texts.Where(row => row.AkkoordOp >= end))
        {
            row.AkkoordOp = null;
            row.AkkoordDoor = null;
        }

        List<RapportOpmerking> remarks = await db.Set<RapportOpmerking>()
            .AsNoTracking()
            .Where(row => row.Doel == doel && row.Op < end)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (RapportOpmerking row in remarks.Where(row => row.OpgelostOp >= end))
        {
            row.OpgelostOp = null;
            row.OpgelostDoor = null;
        }

        IEnumerable<string> people = texts
            .SelectMany(row => new[] { row.Door, row.AkkoordDoor })
            .Concat(remarks.SelectMany(row => new[] { row.Door, row.OpgelostDoor }))
            .OfType<string>();
        return new TekstDossier(
            doel,
            texts,
            remarks,
            accounts is null
                ? new Dictionary<string, string>()
                : await accounts.NamenAsync(people, cancellationToken)
        );
    }
}

/// <summary>What a page about the text of one goal shows.</summary>
internal sealed record TekstScherm(DoelInfo Doel, TekstDossier Dossier)
{
    public string Adres => $"beheer/rapport/{Doel.Sleutel}";
}
