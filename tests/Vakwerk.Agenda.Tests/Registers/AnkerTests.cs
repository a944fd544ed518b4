using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Registers;

/// <summary>Every anchor points at lines of a letter that exist, are not empty, and speak of the thing itself.</summary>
public partial class AnkerTests(SqliteSite site)
{
    private const int Around = 2;

    [Fact]
    public async Task Every_anchor_points_at_lines_with_text()
    {
        WerkagendaBeeld beeld = await BeeldAsync();
        Dictionary<string, string[]> letters = await LettersAsync(beeld);

        foreach ((string what, Bronverwijzing place, _) in Alles(beeld))
        {
            string[] lines = letters[place.Brief];
            place.Tot.ShouldBeLessThanOrEqualTo(lines.Length, $"{what} {place}");
            string.Concat(lines[(place.Van - 1)..place.Tot])
                .Trim()
                .ShouldNotBeEmpty($"{what} {place}");
        }
    }

    /// <summary>A wrong line number is found because no word of the row stands near it.</summary>
    [Fact]
    public async Task A_word_of_every_agreement_and_bill_stands_near_its_anchor()
    {
        WerkagendaBeeld beeld = await BeeldAsync();
        Dictionary<string, string[]> letters = await LettersAsync(beeld);
        var missing = new List<string>();
        foreach ((string what, Bronverwijzing place, string words) in Alles(beeld))
        {
            string[] lines = letters[place.Brief];
            string near = string.Join(
                    ' ',
                    lines[
                        Math.Max(0, place.Van - 1 - Around)..Math.Min(
                            lines.Length,
                            place.Tot + Around
                        )
                    ]
                )
                .Replace("- ", "", StringComparison.Ordinal)
                .ToLowerInvariant();
            if (
                words.Length > 0
                && !Stems(words).Any(stem => near.Contains(stem, StringComparison.Ordinal))
            )
            {
                missing.Add($"{what} {place}");
            }
        }

        missing.ShouldBeEmpty();
    }

    private static IEnumerable<string> Stems(string words) =>
        Word()
            .Matches(words.ToLowerInvariant())
            .Select(match => match.Value.Length > 5 ? match.Value[..5] : match.Value)
            .Distinct();

    private static IEnumerable<(string What, Bronverwijzing Place, string Words)> Alles(
        WerkagendaBeeld beeld
    ) =>
        beeld
            .Afspraken.SelectMany(item =>
                item.Afspraak.Bronnen.Select(bron =>
                    (
                        item.Sleutel,
                        bron,
                        $"{item.Afspraak.Titel} {item.Afspraak.Wat} {string.Join(' ', item.Geschiedenis.Select(status => status.Tekst))}"
                    )
                )
            )
            .Concat(
                beeld.Wetten.SelectMany(item =>
                    item.Wet.Bronnen.Select(bron =>
                        (item.Wet.Sleutel, bron, $"{item.Wet.Nl} {item.Wet.Opmerking}")
                    )
                )
            )
            .Concat(
                beeld.Partners.SelectMany(item =>
                    item.Bronnen.Select(bron =>
                        (
                            item.Sleutel,
                            bron,
                            item.Soort == PartnerSoort.Ondertekenaar
                                ? $"{item.Naam} {item.VolleNaam} {string.Join(' ', item.OokGenoemd)}"
                                : ""
                        )
                    )
                )
            )
            .Concat(
                beeld.Onderzoeken.SelectMany(item =>
                    item.Bronnen.Select(bron =>
                        (
                            item.Sleutel,
                            bron,
                            $"{item.Titel} {item.Organisatie} {item.Vraag} {item.Populatie} {item.Opmerking}"
                        )
                    )
                )
            )
            .Concat(
                beeld.Bomen.SelectMany(item =>
                    item.Bronnen.Select(bron =>
                        (
                            item.Sleutel,
                            bron,
                            item.Soort == DoelSoort.Groep ? "" : $"{item.Nl} {item.AmbitieNl}"
                        )
                    )
                )
            )
            .Concat(
                beeld.Voortgang.Values.SelectMany(item =>
                    item.Bronnen.Select(bron => (item.Sleutel, bron, ""))
                )
            );

    private static async Task<Dictionary<string, string[]>> LettersAsync(WerkagendaBeeld beeld)
    {
        var letters = new Dictionary<string, string[]>();
        foreach (Brief brief in beeld.Brieven.Values)
        {
            letters[brief.Sleutel] = await File.ReadAllLinesAsync(
                Gedeeld.Pad($"letters/text/{brief.Bestand}")
            );
        }

        return letters;
    }

    private async Task<WerkagendaBeeld> BeeldAsync() =>
        await site
            .Services.GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(DateOnly.FromDateTime(Site.Nu.DateTime));

    [GeneratedRegex(
        @"[\p{L}\d][\p{L}\d.'’-]{3,}|\d+%|\b(?:mbo|vo|hbo|bbl|fnv|vng|sbb|seo|roa|cbs|aob|job)\b"
    )]
    private static partial Regex Word();
}
