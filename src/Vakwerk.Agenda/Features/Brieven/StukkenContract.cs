using System.Text.RegularExpressions;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Brieven;

/// <summary>Numbers of letters, cited papers and motions, and numbers that stand in the words of other registers.</summary>
internal sealed partial class StukkenContract(Momentopnamen<KamerBeeld> beelden) : IStukken
{
    public async ValueTask<IReadOnlyDictionary<KamerstukNummer, string>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        KamerBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        var found = new Dictionary<KamerstukNummer, string>();
        foreach ((string? text, string what) in Teksten(beeld))
        {
            foreach ((KamerstukNummer number, _, _) in KamerstukNummer.Vind(text ?? ""))
            {
                found.TryAdd(number, what);
            }
        }

        return found;
    }

    private static IEnumerable<(string? Tekst, string Wat)> Teksten(KamerBeeld beeld) =>
        [
            .. beeld.Brieven.Select(brief => (brief.Kamerstuk, $"brief '{brief.Titel}'")),
            .. beeld.Documenten.Select(stuk => (stuk.Kamerstuk, stuk.Titel)),
            .. beeld.Documenten.SelectMany(stuk =>
                Ernaast(stuk).Select(number => ((string?)number, stuk.Titel))
            ),
            .. beeld.Beloften.SelectMany(belofte =>
                belofte.Motie.Kamerstukken.Select(number =>
                    ((string?)number, $"{belofte.Motie.Soort} '{belofte.Motie.Naam}'")
                )
            ),
            .. beeld.Feiten.Select(feit => (feit.Organisatie, $"bron bij cijfer {feit.Sleutel}")),
        ];

    /// <summary>A footnote may name two numbers at once; the row has one of them and its note says so: "genoemd als nrs. 156 en 157".</summary>
    private static IEnumerable<string> Ernaast(AangehaaldStuk stuk)
    {
        string note = stuk.Opmerking ?? "";
        if (stuk.Kamerstuk is not { } own)
        {
            return [];
        }

        string dossier = own[..own.IndexOf(',', StringComparison.Ordinal)];
        return
        [
            .. TweeNummers()
                .Matches(note)
                .Select(match => $"{dossier}, nr. {match.Groups["b"].Value}"),
            .. TweeDossiers()
                .Matches(note)
                .SelectMany(match =>
                    new[] { match.Groups["a"].Value, match.Groups["b"].Value }.Select(item =>
                        $"{item}, nr. {match.Groups["n"].Value}"
                    )
                ),
        ];
    }

    [GeneratedRegex(@"nrs\. \d+ en (?<b>\d+)")]
    private static partial Regex TweeNummers();

    [GeneratedRegex(@"(?<a>\d{2} \d{3}) en (?<b>\d{2} \d{3}), nr\. (?<n>\d+)")]
    private static partial Regex TweeDossiers();
}
