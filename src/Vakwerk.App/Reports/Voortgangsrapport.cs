using Vakwerk.Agenda.Contracts;
using Vakwerk.Platform.Reports;
using Vakwerk.Primitives;

namespace Vakwerk.App.Reports;

/// <summary>
/// The progress report: what the modules say, in the order of the Werkagenda. It adds no figure of its own,
/// so that report, page and API cannot differ.
/// </summary>
internal sealed class Voortgangsrapport(
    IEnumerable<IRapportHoofdstuk> chapters,
    IEnumerable<IRapportDoeldeel> parts,
    IRapportTeksten texts,
    IDoelen goals
)
{
    private const int NaDeDoelen = 100;
    private const int NaDeAfspraak = 15;

    /// <param name="werkversie">With drafts and remarks, for who writes the report.</param>
    public async Task<Rapport> MaakAsync(
        DateOnly stand,
        bool werkversie = false,
        CancellationToken cancellationToken = default
    )
    {
        var blocks = new List<Blok>();
        IRapportHoofdstuk[] ordered = [.. chapters.OrderBy(chapter => chapter.Volgorde)];
        foreach (IRapportHoofdstuk chapter in ordered.Where(c => c.Volgorde < NaDeDoelen))
        {
            blocks.AddRange(await chapter.HoofdstukAsync(stand, cancellationToken));
        }

        await AddGoalsAsync(blocks, stand, werkversie, cancellationToken);
        foreach (IRapportHoofdstuk chapter in ordered.Where(c => c.Volgorde >= NaDeDoelen))
        {
            blocks.AddRange(await chapter.HoofdstukAsync(stand, cancellationToken));
        }

        return new Rapport(
            "Voortgang van de Werkagenda mbo en het Stagepact mbo",
            $"Wat er bekend was op {Notatie.Datum(stand)}{(werkversie ? ". Werkversie met concepten en opmerkingen: niet voor lezers" : "")}",
            stand,
            blocks
        );
    }

    private async Task AddGoalsAsync(
        List<Blok> blocks,
        DateOnly stand,
        bool werkversie,
        CancellationToken cancellationToken
    )
    {
        IRapportDoeldeel[] ordered = [.. parts.OrderBy(part => part.Volgorde)];
        string? group = null;
        foreach (DoelInfo goal in await goals.OpAsync(stand, cancellationToken))
        {
            var body = new List<Blok>();
            foreach (IRapportDoeldeel part in ordered.Where(p => p.Volgorde < NaDeAfspraak))
            {
                body.AddRange(await part.VanDoelAsync(goal.Sleutel, stand, cancellationToken));
            }

            body.AddRange(
                await texts.VanDoelAsync(goal.Sleutel, stand, werkversie, cancellationToken)
            );
            foreach (IRapportDoeldeel part in ordered.Where(p => p.Volgorde >= NaDeAfspraak))
            {
                body.AddRange(await part.VanDoelAsync(goal.Sleutel, stand, cancellationToken));
            }

            if (body.Count == 0)
            {
                body.Add(new Alinea("Over dit doel was op deze dag nog niets vastgelegd."));
            }

            if (goal.Groep != group)
            {
                blocks.Add(new Kop(1, goal.GroepNl));
                group = goal.Groep;
            }

            blocks.Add(new Kop(2, goal.Nl));
            blocks.AddRange(body);
        }
    }
}
