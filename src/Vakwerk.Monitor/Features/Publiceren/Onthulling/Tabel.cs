using System.Text;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;
using Vakwerk.Monitor.Domain.Datasets;

namespace Vakwerk.Monitor.Features.Publiceren.Onthulling;

/// <summary>A sum over a table, as an attacker reads it.</summary>
internal readonly record struct Som(long Zichtbaar, long Verborgen);

/// <summary>A hidden cell of a table.</summary>
/// <param name="Naam">The same in all versions of a data set: what is hidden there twice is taken to be one number.</param>
internal sealed record VerborgenCel(string Naam, int Rij, Lek Lek);

/// <summary>A published table in the hands of an attacker.</summary>
internal sealed class Tabel(string dataset, string nummer, ColumnImage image, int measure)
{
    private const char Tussen = '\u001f';

    public string Naam => $"{dataset} {nummer}";

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
            sums[Sleutel(numbers, row.Codes)] = new Som(
                row.Cells[measure].Sum,
                row.Cells[measure].Hidden
            );
        }

        return sums;
    }

    public IReadOnlyList<VerborgenCel> Verborgen => verborgen ??= [.. Cellen()];

    private IReadOnlyList<VerborgenCel>? verborgen;

    private IEnumerable<VerborgenCel> Cellen()
    {
        // A publisher may give two lines the same codes; those are two cells.
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int row in Rijen())
        {
            string cell = Cel(row);
            int nth = seen[cell] = seen.GetValueOrDefault(cell) + 1;
            yield return new VerborgenCel($"{dataset}: {cell} ({nth})", row, new Lek(Naam, cell));
        }
    }

    private IEnumerable<int> Rijen()
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
        int id = read.Width switch
        {
            1 => image.Column<byte>(read.Offset, row, 1)[0],
            2 => image.Column<ushort>(read.Offset, row, 1)[0],
            _ => image.Column<int>(read.Offset, row, 1)[0],
        };
        return dimension.Map.Length == 0 ? id : dimension.Map[id];
    }
}
