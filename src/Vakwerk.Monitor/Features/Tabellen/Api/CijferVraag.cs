using System.Globalization;
using Microsoft.AspNetCore.Http;
using Vakwerk.Platform.Output;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen.Api;

/// <summary>A question to the API, as it stands in the address.</summary>
internal sealed record CijferVraag(
    IReadOnlyList<string> Groepeer,
    IReadOnlyList<string> Waar,
    IReadOnlyList<string> Maten,
    string? Versie,
    int Pagina,
    int PerPagina
)
{
    public static IReadOnlyList<string> Namen { get; } =
    ["groepeer", "waar", "maat", "versie", "pagina", "perPagina", "stand"];

    public static Result<CijferVraag> Lees(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(name => !Namen.Contains(name)) is { } unknown)
        {
            return new Fout(
                "api.parameter",
                unknown,
                $"'{unknown}' kan hier niet. Kies uit: {string.Join(", ", Namen)}. Schrijf een voorwaarde als waar=jaar=2025."
            );
        }

        int? page = Getal(query, "pagina", 1, int.MaxValue);
        int? size = Getal(
            query,
            "perPagina",
            DatasetVraag.StandaardPerPagina,
            DatasetVraag.MeestePerPagina
        );
        return page is null || size is null
            ? new Fout(
                "api.getal",
                page is null ? "pagina" : "perPagina",
                $"'pagina' is een heel getal vanaf 1 en 'perPagina' een heel getal van 1 tot en met {DatasetVraag.MeestePerPagina}."
            )
            : new CijferVraag(
                Lijst(query, "groepeer"),
                [.. query["waar"].OfType<string>().Where(text => text.Length > 0)],
                Lijst(query, "maat"),
                query["versie"].ToString() is { Length: > 0 } version ? version : null,
                page.Value,
                size.Value
            );
    }

    private static string[] Lijst(IQueryCollection query, string name) =>
        [
            .. query[name]
                .OfType<string>()
                .SelectMany(text =>
                    text.Split(
                        ',',
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    )
                ),
        ];

    private static int? Getal(IQueryCollection query, string name, int none, int max) =>
        query[name].ToString() is not { Length: > 0 } text ? none
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        && value >= 1
        && value <= max
            ? value
        : null;
}
