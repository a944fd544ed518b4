using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>Chooses the version, understands the question and has it added up.</summary>
internal sealed class DatasetQuery(DatasetCatalogus catalogus, ImageStore images)
{
    public async Task<Result<DatasetAntwoord>> RunAsync(
        DatasetVraagstelling question,
        CancellationToken cancellationToken
    )
    {
        Result<DatasetVersie> chosen = await ChooseAsync(question, cancellationToken);
        if (!chosen.Ok)
        {
            return chosen.Fouten.ToArray();
        }

        ColumnImage image = await images.OpenAsync(
            chosen.Value,
            openbaar: !question.Concept,
            cancellationToken
        );
        return Answer(question, chosen.Value, image, cancellationToken);
    }

    internal static Result<DatasetAntwoord> Answer(
        DatasetVraagstelling question,
        DatasetVersie version,
        ColumnImage image,
        CancellationToken cancellationToken
    )
    {
        Result<(GroupQuery Whole, GroupQuery? Part)> understood = Understand(
            question,
            image.Header.Dimensions
        );
        if (!understood.Ok)
        {
            return understood.Fouten.ToArray();
        }

        if (
            question.Deel is not null
            && image.Header.Measures.Any(item => item.Measure.Decimal || !item.Measure.Additive)
        )
        {
            return new Fout(
                "vraag.aandeel",
                "share",
                "Een aandeel is een deel van een aantal. Deze dataset heeft getallen die niet optellen, zoals cijfers of percentages: vraag die zonder --share."
            );
        }

        GroupTable table;
        GroupTable? part;
        try
        {
            table = GroupBy.Run(image, understood.Value.Whole, cancellationToken);
            part = understood.Value.Part is { } query
                ? GroupBy.Run(image, query, cancellationToken)
                : null;
        }
        catch (TooManyGroupsException)
        {
            return new Fout(
                "vraag.groot",
                "group-by",
                "Deze vraag heeft zoveel kenmerken tegelijk dat de groepen niet meer te nummeren zijn. Kies minder kenmerken."
            );
        }

        if (image.Header.Measures.Any(measure => !measure.Measure.Additive) && table.AnySums)
        {
            return new Fout(
                "vraag.optellen",
                "group-by",
                $"De getallen van deze dataset tellen niet op: het zijn aandelen, cijfers, of er staan totalen tussen. Groepeer op alle kenmerken of kies er met een voorwaarde één waarde van: {string.Join(", ", image.Header.Dimensions.Where(dimension => dimension.Offset >= 0).Select(dimension => dimension.Name))}."
            );
        }

        return new DatasetAntwoord(
            version.Dataset,
            version.Nummer,
            [.. question.GroepeerOp],
            [.. image.Header.Measures.Select(measure => measure.Measure.Name)],
            [.. image.Header.Measures.Select(measure => measure.Measure.Lowest is not null)],
            Rows(table, part, image, understood.Value.Whole),
            part is not null
        );
    }

    private static IEnumerable<DatasetRij> Rows(
        GroupTable table,
        GroupTable? part,
        ColumnImage image,
        GroupQuery query
    )
    {
        IReadOnlyList<string>[] codes =
        [
            .. query.Dimensions.Select(dimension => image.Header.Dimensions[dimension].Codes),
        ];
        Measure[] measures = [.. image.Header.Measures.Select(item => item.Measure)];
        foreach (
            (GroupRow row, GroupRow own) in Aandelen.Naast(
                table.Rows(),
                part?.Rows() ?? [],
                measures.Length
            )
        )
        {
            string[] texts = new string[codes.Length];
            for (int d = 0; d < texts.Length; d++)
            {
                texts[d] = codes[d][row.Codes[d]];
            }

            var numbers = new DatasetGetal[measures.Length];
            DatasetAandeel[]? shares = part is null ? null : new DatasetAandeel[measures.Length];
            for (int m = 0; m < numbers.Length; m++)
            {
                Optelling whole = Optelling.Van(row, m, measures[m]);
                numbers[m] = Number(row, m, whole, measures[m]);
                if (shares is not null)
                {
                    shares[m] = Aandelen.Van(row, own, m, measures[m]);
                }
            }

            yield return new DatasetRij(texts, numbers, shares);
        }
    }

    private static DatasetGetal Number(GroupRow row, int m, Optelling sum, Measure measure) =>
        measure.Lowest is not null
            ? new(
                sum.Som,
                sum.Laag,
                sum.Hoog,
                row.Masked[m].Count > 0 && row.Masked[m].Count == row.Cells[m].Hidden
            )
        : row.Cells[m].Hidden > 0 ? new(null, null, null)
        : new(sum.Som, null, null);

    private static Result<(GroupQuery Whole, GroupQuery? Part)> Understand(
        DatasetVraagstelling question,
        IReadOnlyList<ImageDimension> dimensions
    )
    {
        var numbers = new List<int>();
        foreach (string name in question.GroepeerOp)
        {
            int number = dimensions.ToList().FindIndex(dimension => dimension.Name == name);
            if (number < 0)
            {
                return Voorwaarden.OnbekendKenmerk(name, "group-by", dimensions);
            }

            if (numbers.Contains(number))
            {
                return new Fout(
                    "vraag.dubbel",
                    "group-by",
                    $"Het kenmerk {name} staat er twee keer. Noem het één keer."
                );
            }

            numbers.Add(number);
        }

        Result<IReadOnlyList<(int, bool[])>> conditions = Voorwaarden.Lees(
            question.Voorwaarden,
            dimensions
        );
        Result<IReadOnlyList<(int, bool[])>> part = Voorwaarden.Lees(
            question.Deel ?? [],
            dimensions,
            "share"
        );
        if (!conditions.Ok || !part.Ok)
        {
            return (conditions.Ok ? part : conditions).Fouten.ToArray();
        }

        var whole = new GroupQuery(numbers, conditions.Value);
        return (
            whole,
            question.Deel is null
                ? null
                : whole with
                {
                    Allowed = [.. conditions.Value, .. part.Value],
                }
        );
    }

    private async Task<Result<DatasetVersie>> ChooseAsync(
        DatasetVraagstelling question,
        CancellationToken cancellationToken
    )
    {
        List<DatasetVersie> versions = await catalogus.VersiesAsync(
            question.Dataset,
            cancellationToken
        );
        if (versions.Count == 0)
        {
            IReadOnlyList<DatasetOverzicht> all = await catalogus.LijstAsync(cancellationToken);
            string[] read =
            [
                .. all.Where(item => item.Versies.Count > 0).Select(item => item.Naam),
            ];
            return new Fout(
                "vraag.dataset",
                "dataset",
                all.Any(item => item.Naam == question.Dataset)
                    ? $"De dataset {question.Dataset} is nog niet ingelezen. Doe dat met vakwerk import dataset."
                    : $"Er is geen dataset '{question.Dataset}'. {(read.Length == 0 ? "Er is nog niets ingelezen" : $"Kies uit: {string.Join(", ", read)}")}. Met vakwerk query --datasets ziet u alles."
            );
        }

        return Pick(question, versions);
    }

    /// <summary>It has figures that somebody may see.</summary>
    private static bool Leesbaar(DatasetVersie version) =>
        version.Staat is not (VersieStaat.Ingetrokken or VersieStaat.Weggegooid);

    private static Result<DatasetVersie> Pick(
        DatasetVraagstelling question,
        List<DatasetVersie> versions
    )
    {
        string known = string.Join(
            ", ",
            versions.Select(version => $"{version.Nummer} ({version.Staat})")
        );
        if (question.Versie is { } number)
        {
            DatasetVersie? asked = versions.FirstOrDefault(version => version.Nummer == number);
            return asked is null
                    ? new Fout(
                        "vraag.versie",
                        "version",
                        $"Versie {number} van {question.Dataset} bestaat niet. Er zijn: {known}."
                    )
                : asked.Openbaar || (question.Concept && Leesbaar(asked)) ? asked
                : new Fout(
                    "vraag.versie",
                    "version",
                    $"Versie {number} van {question.Dataset} is niet gepubliceerd ({asked.Staat}). Vraag een concept met --draft."
                );
        }

        DatasetVersie? newest = versions.FirstOrDefault(version =>
            question.Concept ? Leesbaar(version) : version.Staat == VersieStaat.Gepubliceerd
        );
        return newest is null
            ? new Fout(
                "vraag.versie",
                "version",
                $"Van {question.Dataset} is nog geen versie gepubliceerd. Er zijn: {known}. Vraag een concept met --draft."
            )
            : newest;
    }
}
