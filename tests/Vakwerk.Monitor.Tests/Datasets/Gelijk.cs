using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Tests.Datasets;

/// <summary>The same file in another format must give the same figures, group by group.</summary>
internal static class Gelijk
{
    public static async Task AlsCsvAsync(Proefdataset proef, string csv, string other)
    {
        DatasetVerslag first = (await proef.LeesAsync(csv)).Verslagen.Single();
        DatasetInlezing result = await proef.LeesAsync(other);
        result.Ok.ShouldBeTrue(
            result.Weigering
                ?? string.Join(
                    '\n',
                    result.Verslagen[0].Bevindingen.Where(item => item.Ernst == "Fout")
                )
        );
        DatasetVerslag second = result.Verslagen.Single();
        second.Indeling.ShouldBe(first.Indeling);
        second.Rijen.ShouldBe(first.Rijen);
        second.Versie.ShouldNotBe(first.Versie);

        string[] by = first.Indeling switch
        {
            "duo-01-instelling" => ["jaar", "brin", "leerweg_duo", "gemeente", "plaats"],
            "duo-sectorkamer01" =>
            [
                "jaar",
                "sectorkamer",
                "hoofdgroep",
                "leerweg_duo",
                "niveau",
                "woonprovincie",
            ],
            _ => ["jaar", "brin", "crebo", "leerweg_duo", "niveau", "geslacht"],
        };
        Dictionary<string, DatasetGetal> expected = await VraagAsync(proef, first, by);
        Dictionary<string, DatasetGetal> found = await VraagAsync(proef, second, by);
        found.Count.ShouldBe(expected.Count);
        foreach ((string group, DatasetGetal number) in expected)
        {
            found[group].ShouldBe(number, group);
        }
    }

    private static async Task<Dictionary<string, DatasetGetal>> VraagAsync(
        Proefdataset proef,
        DatasetVerslag report,
        string[] by
    )
    {
        Result<DatasetAntwoord> answer = await proef.ProbeerAsync(
            new(report.Dataset, by, [], report.Versie, Concept: true)
        );
        Assert.True(answer.Ok, string.Join(' ', answer.Fouten.Select(fout => fout.Tekst)));
        return answer.Value.Rijen.ToDictionary(
            row => string.Join('|', row.Codes),
            row => row.Getallen[0]
        );
    }
}
