using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Features.Tabellen.Lezen;

/// <summary>The table with which a data set opens: something to look at, whatever it holds.</summary>
internal static class Begin
{
    private const int Overzichtelijk = 25;

    /// <summary>What most readers come for, first.</summary>
    private static readonly string[] Voorkeur =
    [
        "leerweg",
        "niveau",
        "sectorkamer",
        "item",
        "provincie",
        "brin_nu",
    ];

    public static TabelVraag Van(OpenTabel tabel)
    {
        ImageDimension[] all = [.. tabel.Kop.Dimensions.Where(d => d.Codes.Count > 0)];
        ImageDimension? year = all.FirstOrDefault(d => tabel.Woorden.IsJaar(d.Name));
        ImageDimension[] others = [.. all.Where(d => d != year)];
        bool additive = tabel.Kop.Measures.All(measure => measure.Measure.Additive);
        ImageDimension[] read = [.. others.Where(d => d.Offset >= 0)];
        ImageDimension row = additive
            ? Voorkeur
                .Select(name => others.FirstOrDefault(d => d.Name == name))
                .OfType<ImageDimension>()
                .Append(others.FirstOrDefault(d => d.Codes.Count is > 1 and <= Overzichtelijk))
                .FirstOrDefault(d => d is { Codes.Count: > 1 })
                ?? others.FirstOrDefault()
                ?? all[0]
            : read.MaxBy(d => d.Codes.Count) ?? all[0];
        return new TabelVraag
        {
            Maat = tabel.Kop.Measures[0].Measure.Name,
            Rijen = [row.Name],
            Kolom = year is not null && year != row ? year.Name : null,
            // What does not add up is shown for one value of everything else.
            Waar = additive
                ? new Dictionary<string, IReadOnlyList<string>>()
                : read.Where(d => d != row && d.Codes.Count > 1)
                    .ToDictionary(d => d.Name, IReadOnlyList<string> (d) => [d.Codes[0]]),
            Zoek = new Dictionary<string, string>(),
        };
    }
}
