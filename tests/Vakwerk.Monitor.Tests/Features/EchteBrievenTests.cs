using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Features.Briefcontrole;
using Vakwerk.Platform.Reading;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features;

/// <summary>The five real letters. Their text is not part of the project, so without it these tests are skipped.</summary>
public class EchteBrievenTests(SqliteSite site)
{
    private static readonly DateOnly Vandaag = DateOnly.FromDateTime(Site.Nu.UtcDateTime);

    private async Task<(IReadOnlyList<Tekstregel> Regels, Kennis Kennis)> LeesAsync(string file)
    {
        byte[] content = await File.ReadAllBytesAsync(
            Gedeeld.Pad("letters/text/" + file),
            TestContext.Current.CancellationToken
        );
        return (
            Lezer.Lees(file, content).Value!,
            await site.Services.GetRequiredService<Momentopnamen<Kennis>>().OpAsync(Vandaag)
        );
    }

    /// <summary>Every registered figure, changed in its place: how many of these mistakes are found.</summary>
    [Theory]
    [InlineData("000_5c50a2d182b1ef7c.txt", 0.55)]
    [InlineData("001_b701d70cee05f487.txt", 0.65)]
    [InlineData("002_4e43ab8d67468a4e.txt", 0.45)]
    [InlineData("003_2a2a0488e385cc4a.txt", 0.6)]
    [InlineData("004_e27509280469ebe6.txt", 0.45)]
    public async Task A_changed_figure_is_found(string file, double least)
    {
        (IReadOnlyList<Tekstregel> lines, Kennis knowledge) = await LeesAsync(file);
        var figures = new Cijfers(Zinnen.Lees(lines), knowledge);
        Herkenning[] known =
        [
            .. figures.Herkend.Where(item =>
                !item.Getal.Woord
                && item.Feit.Bron.Contains("regel", StringComparison.Ordinal)
                && item.Overlap >= 0.28
            ),
        ];
        var missed = new List<string>();
        int found = 0;
        foreach (Herkenning item in known)
        {
            string old = item.Getal.Zin.Tekst.Substring(item.Getal.Start, item.Getal.Lengte);
            string changed = Verander(old);
            int line = item.Getal.Regel.Regel;
            string text = lines[line - 1].Tekst;
            int at = text.IndexOf(old.Trim(), StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            Tekstregel[] letter =
            [
                .. lines
                    .Where(row => Math.Abs(row.Regel - line) < 50)
                    .Select(row =>
                        row.Regel == line
                            ? row with
                            {
                                Tekst =
                                    text[..at] + changed.Trim() + text[(at + old.Trim().Length)..],
                            }
                            : row
                    ),
            ];
            if (
                Controle
                    .Voer(letter, knowledge)
                    .Bevindingen.Any(finding =>
                        finding.Soort == "cijfer" && Math.Abs(finding.Regel - line) <= 1
                    )
            )
            {
                found++;
            }
            else
            {
                missed.Add(
                    $"regel {line}: {old.Trim()} -> {changed.Trim()} ({item.Feit.Sleutel}, {item.Overlap:0.00})"
                );
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{file}: {found} van {found + missed.Count}\n{string.Join('\n', missed)}"
        );
        ((double)found / Math.Max(1, found + missed.Count)).ShouldBeGreaterThanOrEqualTo(least);
    }

    /// <summary>Another first digit.</summary>
    private static string Verander(string number)
    {
        int at = number.IndexOfAny([.. "123456789"]);
        char digit = number[at] == '9' ? '7' : (char)(number[at] + 1);
        return number[..at] + digit + number[(at + 1)..];
    }
}
