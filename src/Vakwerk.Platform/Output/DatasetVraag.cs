using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Output;

/// <summary>A question about a data set as it stands in a query: filters by column, page and size.</summary>
public sealed class DatasetVraag
{
    public const int StandaardPerPagina = 100;
    public const int MeestePerPagina = 1000;

    /// <summary>Names of a query that are no column.</summary>
    public static IReadOnlyList<string> Besturing { get; } = ["pagina", "perPagina", "stand"];

    private readonly Dataset dataset;
    private readonly KeyValuePair<string, StringValues>[] query;

    private DatasetVraag(Dataset dataset, IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        this.dataset = dataset;
        this.query = [.. query];
    }

    public int Pagina { get; private set; }

    public int PerPagina { get; private set; }

    /// <summary>Reads the query; every name must be a column or one of <see cref="Besturing"/>.</summary>
    public static Result<DatasetVraag> Lees(
        Dataset dataset,
        IEnumerable<KeyValuePair<string, StringValues>> query
    )
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var question = new DatasetVraag(dataset, query);
        var mistakes = new List<Fout>();
        foreach ((string name, _) in question.query)
        {
            if (!Besturing.Contains(name) && dataset.Kolom(name) is null)
            {
                mistakes.Add(
                    new Fout(
                        "api.parameter",
                        name,
                        $"'{name}' is geen kolom van {dataset.Naam}. Kies uit: {string.Join(", ", dataset.Kolommen.Select(c => c.Naam))}, {string.Join(", ", Besturing)}."
                    )
                );
            }
        }

        question.Pagina = question.Number("pagina", int.MaxValue, 1, mistakes);
        question.PerPagina = question.Number(
            "perPagina",
            MeestePerPagina,
            StandaardPerPagina,
            mistakes
        );
        return mistakes.Count > 0 ? mistakes.ToArray() : question;
    }

    /// <summary>All rows that fit the filters: exact words, capitals do not matter; a list fits when one of its items does.</summary>
    public async Task<IReadOnlyList<object>> RijenAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        IReadOnlyList<object> rows = await dataset.RijenAsync(services, stand, cancellationToken);
        (DatasetKolom Column, string Value)[] filters =
        [
            .. query
                .Where(pair => !Besturing.Contains(pair.Key))
                .Select(pair => (dataset.Kolom(pair.Key)!, pair.Value.ToString())),
        ];
        return filters.Length == 0
            ? rows
            : [.. rows.Where(row => filters.All(f => Fits(f.Column.Waarde(row), f.Value)))];
    }

    /// <summary>One page of those rows, with the addresses of the pages beside it.</summary>
    public async Task<DatasetPagina<object>> PaginaAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        IReadOnlyList<object> all = await RijenAsync(services, stand, cancellationToken);
        long skip = (Pagina - 1L) * PerPagina;
        return new DatasetPagina<object>(
            dataset.Naam,
            stand,
            all.Count,
            Pagina,
            PerPagina,
            skip + PerPagina < all.Count ? Adres(Pagina + 1) : null,
            Pagina > 1 ? Adres(Pagina - 1) : null,
            skip < all.Count ? [.. all.Skip((int)skip).Take(PerPagina)] : []
        );
    }

    /// <summary>Address of this question in the API, for another page of it.</summary>
    public string Adres(int? page = null)
    {
        var builder = new QueryBuilder(
            query
                .Where(pair => page is null || pair.Key != "pagina")
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()))
        );
        if (page is { } number)
        {
            builder.Add("pagina", number.ToString(CultureInfo.InvariantCulture));
        }

        return $"/api/v1/{dataset.Naam}{builder}";
    }

    private int Number(string name, int max, int none, List<Fout> mistakes)
    {
        string text = query.FirstOrDefault(pair => pair.Key == name).Value.ToString();
        if (text.Length == 0)
        {
            return none;
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value >= 1
            && value <= max
        )
        {
            return value;
        }

        mistakes.Add(
            new Fout(
                "api.getal",
                name,
                $"'{text}' kan niet als {name}. Geef een heel getal van 1{(max == int.MaxValue ? " of hoger" : $" tot en met {max}")}."
            )
        );
        return none;
    }

    private static bool Fits(object? cell, string wanted) =>
        cell is not string and IEnumerable list
            ? list.Cast<object?>().Any(item => Fits(item, wanted))
            : string.Equals(CsvUitvoer.Tekst(cell), wanted, StringComparison.OrdinalIgnoreCase);
}
