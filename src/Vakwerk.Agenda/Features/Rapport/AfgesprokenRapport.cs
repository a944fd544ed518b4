using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Doelen;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Agenda.Features.Rapport;

/// <summary>What the goal is, in the words of the register, and what the letters say of its progress.</summary>
internal sealed class AfgesprokenRapport(Momentopnamen<WerkagendaBeeld> beelden, IBronnoten noten)
    : IRapportDoeldeel
{
    public int Volgorde => 10;

    public async Task<IReadOnlyList<Blok>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        WerkagendaBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        Func<IEnumerable<Bronverwijzing>, Voetnoot?> noot = await noten.OpAsync(
            stand,
            cancellationToken
        );
        if (!beeld.DoelOpSleutel.TryGetValue(doel, out Doel? goal))
        {
            return [];
        }

        var blocks = new List<Blok> { new Kop(3, "Wat is afgesproken") };
        blocks.Add(new Alinea(new Stuk(Zin(goal.AmbitieNl ?? goal.Nl), noot(goal.Bronnen))));
        Maatregel[] measures = [.. beeld.MaatregelenVan(goal)];
        if (measures.Length > 0)
        {
            int must = measures.Count(measure => measure.Verplicht);
            blocks.Add(
                new Alinea(
                    new Stuk(
                        $"De Regeling kwaliteitsafspraken noemt hiervoor {measures.Length} {(measures.Length == 1 ? "maatregel" : "maatregelen")}; {must} daarvan {(must == 1 ? "is" : "zijn")} verplicht, voor de andere geldt: pas toe of leg uit.",
                        new Voetnoot(
                            $"Dataset maatregelen, {string.Join(", ", measures.Select(m => m.Sleutel))}."
                        )
                    )
                )
            );
        }

        if (beeld.Voortgang.GetValueOrDefault(doel) is { } progress)
        {
            blocks.Add(
                new Alinea(
                    new Tekst([
                        new Stuk("Wat de brieven over de voortgang zeggen: "),
                        new Stuk(VoortgangWoord.Nl(progress.Voortgang), Nadruk: true),
                        new Stuk($". {Zin(progress.Uitleg)}", noot(progress.Bronnen)),
                    ])
                )
            );
        }

        return blocks;
    }

    private static string Zin(string text) =>
        text.TrimEnd() is { Length: > 0 } words && words[^1] is not ('.' or '!' or '?')
            ? words + "."
            : text.TrimEnd();
}
