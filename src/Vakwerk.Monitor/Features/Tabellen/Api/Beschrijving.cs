using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Features.Tabellen.Lezen;

namespace Vakwerk.Monitor.Features.Tabellen.Api;

/// <summary>Data sets in the words of the API.</summary>
internal static class Beschrijving
{
    public static TabelInfo Info(Tabelbron bron, Woorden woorden)
    {
        Domain.Datasets.DatasetVersie version = bron.Gezicht.Versie;
        (string? from, string? to) = bron.Huidig is null
            ? (null, null)
            : Jaren(version.Dimensies, woorden);
        return new TabelInfo(
            bron.Naam,
            version.Titel,
            version.Populatie,
            from,
            to,
            version.Uitgever,
            version.Licentie,
            bron.Huidig?.Nummer,
            bron.Huidig?.Op,
            bron.Huidig?.Versie.Rijen,
            $"{TabellenApi.Wortel}/{bron.Naam}",
            $"{TabellenApi.Wortel}/{bron.Naam}/cijfers"
        );
    }

    /// <summary>First and last year of a version.</summary>
    public static (string? Van, string? Tot) Jaren(
        IReadOnlyList<Dimension> dimensions,
        Woorden woorden
    )
    {
        string[] years =
        [
            .. dimensions
                .Where(item => item.From is null && woorden.IsJaar(item.Name))
                .SelectMany(item => item.Codes)
                .Order(StringComparer.Ordinal),
        ];
        return years.Length == 0 ? (null, null) : (years[0], years[^1]);
    }

    public static TabelDetail Detail(Tabelbron bron, OpenTabel? open, Woorden woorden) =>
        new(
            Info(bron, woorden),
            open is null
                ? []
                :
                [
                    .. open.Kop.Dimensions.Select(dimension => new KenmerkInfo(
                        dimension.Name,
                        woorden.Nederlands(dimension.Name),
                        dimension.Map.Length == 0 ? null : open.Kop.Dimensions[dimension.From].Name,
                        [
                            .. dimension.Codes.Select(code => new CodeInfo(
                                code,
                                woorden.Code(dimension, code)
                            )),
                        ]
                    )),
                ],
            open is null
                ? []
                :
                [
                    .. open.Kop.Measures.Select(item => new MaatInfo(
                        item.Measure.Name,
                        item.Measure.Nl,
                        item.Measure.Unit,
                        item.Measure.Additive,
                        item.Measure.Lowest,
                        item.Measure.Highest
                    )),
                ],
            [.. bron.Versies.Select(item => Versie(item))]
        );

    private static VersieInfo Versie(Tabelversie item) =>
        new(
            item.Nummer,
            item.Versie.Staat.ToString().ToLowerInvariant(),
            item.Op,
            item.Wijzigingen,
            item.Reden,
            $"/tabellen/{item.Dataset}/{item.Nummer}",
            item.Leesbaar
                ? $"{TabellenApi.Wortel}/{item.Dataset}/alles.zip?versie={item.Nummer}"
                : null,
            item.Versie.MaskerCellen
        );
}
