using System.Text;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;
using Vakwerk.Monitor.Domain.Datasets;

namespace Vakwerk.Monitor.Features.Publiceren.Onthulling;

/// <summary>A sum over a table, as an attacker reads it.</summary>
/// <param name="Verborgen">How many cells of it are hidden.</param>
/// <param name="Minst">What those are together at least.</param>
internal readonly record struct Som(long Zichtbaar, long Verborgen, long Minst, long Meest)
{
    /// <summary>The same when one more of its cells is hidden.</summary>
    public Som Zonder(long value, (int Minst, int Meest) band) =>
        new(Zichtbaar - value, Verborgen + 1, Minst + band.Minst, Meest + band.Meest);
}

/// <summary>A hidden cell of a table.</summary>
/// <param name="Naam">The same in all versions of a data set: what is hidden there twice is taken to be one number.</param>
/// <param name="Minst">What everybody knows that it is at least.</param>
/// <param name="Beschermt">Hidden only to protect others: no harm when it is found.</param>
internal sealed record VerborgenCel(
    string Naam,
    int Rij,
    Lek Lek,
    int Minst,
    int Meest,
    bool Beschermt
);

/// <summary>A published table in the hands of an attacker.</summary>
internal sealed class Tabel(string dataset, string nummer, ColumnImage image, int measure)
{
    private const char Tussen = '\u001f';

    public string Dataset => dataset;

    public string Naam => $"{dataset} {nummer}";

    public int Rijen => image.Rows;

    /// <summary>Cells that would be hidden as well, with their bounds.</summary>
    public IReadOnlyDictionary<int, (int Minst, int Meest)> Erbij => erbij;

    private readonly SortedDictionary<int, (int Minst, int Meest)> erbij = [];

    public void Verberg(int row)
    {
        erbij.Add(row, Maskering.Band(Waarde(row)));
        verborgen = null;
    }

    /// <summary>What readers see of a row: 0 when it is hidden.</summary>
    public long Waarde(int row) => image.Value(image.Header.Measures[measure], row);

    public bool IsVerborgen(int row) =>
        image.Header.Measures[measure].HiddenOffset is >= 0 and var offset
        && (image.Hidden(offset, row / 64 * 64, 1)[0] >> (row % 64) & 1) != 0;

    public IReadOnlyList<string> Dimensies { get; } =
    [.. image.Header.Dimensions.Select(dimension => dimension.Name)];

    /// <summary>Sums by the codes of some dimensions.</summary>
    public Dictionary<string, Som> Sommen(
        IReadOnlyList<string> by,
        CancellationToken cancellationToken
    )
    {
        int[] numbers = Nummers(by);
        var sums = new Dictionary<string, Som>(StringComparer.Ordinal);
        foreach (
            GroupRow row in GroupBy
                .Run(image, new GroupQuery(numbers, []), cancellationToken)
                .Rows()
        )
        {
            GroupCell cell = row.Cells[measure];
            MaskedSum masked = row.Masked[measure];
            long small = cell.Hidden - masked.Count;
            sums[Sleutel(numbers, row.Codes)] = new Som(
                cell.Sum,
                cell.Hidden,
                small * Maskering.Minst + masked.Low,
                small * Maskering.Meest + masked.High
            );
        }

        Func<int, string> keyOf = Sleutel(by);
        foreach ((int row, (int, int) band) in erbij)
        {
            string key = keyOf(row);
            sums[key] = sums[key].Zonder(Waarde(row), band);
        }

        return sums;
    }

    public IReadOnlyList<VerborgenCel> Verborgen => verborgen ??= [.. Cellen()];

    private IReadOnlyList<VerborgenCel>? verborgen;

    private IEnumerable<VerborgenCel> Cellen()
    {
        // A publisher may give two lines the same codes; those are two cells.
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int row in VerborgenRijen())
        {
            string cell = Cel(row);
            int nth = seen[cell] = seen.GetValueOrDefault(cell) + 1;
            MaskedCell? masked =
                image.Header.Measures[measure].MaskedAt(row)
                ?? (erbij.TryGetValue(row, out var band) ? new(row, band.Minst, band.Meest) : null);
            yield return new VerborgenCel(
                $"{dataset}: {cell} ({nth})",
                row,
                new Lek(Naam, cell),
                masked?.Low ?? Maskering.Minst,
                masked?.High ?? Maskering.Meest,
                masked is not null
            );
        }
    }

    private IEnumerable<int> VerborgenRijen() => InBeeld().Concat(erbij.Keys);

    private IEnumerable<int> InBeeld()
    {
        long offset = image.Header.Measures[measure].HiddenOffset;
        if (offset < 0)
        {
            yield break;
        }

        for (int start = 0; start < image.Rows; start += 64)
        {
            ulong bits = image.Hidden(offset, start, Math.Min(64, image.Rows - start))[0];
            for (; bits != 0; bits &= bits - 1)
            {
                yield return start + System.Numerics.BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    /// <summary>Gives the codes of a row for some dimensions, as <see cref="Sommen"/> writes them.</summary>
    public Func<int, string> Sleutel(IReadOnlyList<string> by)
    {
        int[] numbers = Nummers(by);
        return row => Sleutel(numbers, Array.ConvertAll(numbers, number => Code(number, row)));
    }

    /// <summary>The cell in words: its codes, never its value.</summary>
    private string Cel(int row)
    {
        var text = new StringBuilder();
        foreach (
            (ImageDimension dimension, int number) in image.Header.Dimensions.Select(
                (d, i) => (d, i)
            )
        )
        {
            if (dimension.From == number)
            {
                text.Append(text.Length == 0 ? "" : ", ")
                    .Append(dimension.Name)
                    .Append(' ')
                    .Append(dimension.Codes[Code(number, row)]);
            }
        }

        return text.ToString();
    }

    private int[] Nummers(IReadOnlyList<string> by) =>
        [.. by.Select(name => Dimensies.Index().First(item => item.Item == name).Index)];

    private string Sleutel(int[] numbers, int[] codes) =>
        string.Join(
            Tussen,
            numbers.Select((number, i) => image.Header.Dimensions[number].Codes[codes[i]])
        );

    private int Code(int number, int row)
    {
        ImageDimension dimension = image.Header.Dimensions[number];
        ImageDimension read = image.Header.Dimensions[dimension.From];
        int id = image.Id(read, row);
        return dimension.Map.Length == 0 ? id : dimension.Map[id];
    }
}
