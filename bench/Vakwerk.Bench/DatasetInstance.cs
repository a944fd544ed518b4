using System.Globalization;
using System.Text;
using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Bench;

/// <summary>Made-up observations with the shape of DUO's largest file; the same seed gives the same bytes. The figures mean nothing.</summary>
internal static class DatasetInstance
{
    private const ulong Seed = 20261125;

    public static readonly string[] Names =
    [
        "brin",
        "crebo",
        "leerweg",
        "niveau",
        "woonprovincie",
        "jaar",
    ];

    public static readonly int[] Sizes = [60, 1300, 4, 4, 16, 11];

    public static readonly Measure Students = new(
        "studenten",
        "Studenten",
        "studenten",
        false,
        true,
        2,
        true,
        1,
        4
    );

    /// <summary>Codes and value of each row; -1 is hidden.</summary>
    public static IEnumerable<(int[] Ids, int Value)> Rows(int count)
    {
        ulong state = Seed;
        int[] ids = new int[Sizes.Length];
        for (int row = 0; row < count; row++)
        {
            for (int d = 0; d < ids.Length; d++)
            {
                // Some codes come far more often than others, as in real files.
                double uniform = Next(ref state);
                ids[d] = (int)(uniform * uniform * Sizes[d]);
            }

            int value = (int)(Next(ref state) * 400);
            yield return (ids, value < 8 ? -1 : value);
        }
    }

    public static void WriteImage(string path, int rows)
    {
        using var builder = new ImageBuilder(
            path,
            rows,
            [
                .. Names.Select(
                    (name, d) =>
                        new Dimension(
                            name,
                            [
                                .. Enumerable
                                    .Range(0, Sizes[d])
                                    .Select(id => id.ToString(CultureInfo.InvariantCulture)),
                            ],
                            [],
                            null,
                            []
                        )
                ),
            ],
            [Students]
        );
        var block = new Block(Names.Length, [false], DatasetLimits.BlockRows);
        foreach ((int[] ids, int value) in Rows(rows))
        {
            for (int d = 0; d < ids.Length; d++)
            {
                block.Dimensions[d][block.Rows] = ids[d];
            }

            block.Measures[0][block.Rows] = value;
            if (value < 0)
            {
                block.Hide(0, block.Rows);
            }

            if (++block.Rows == DatasetLimits.BlockRows)
            {
                builder.Add(block);
                block.Clear();
            }
        }

        builder.Add(block);
        builder.Finish();
    }

    /// <summary>The same rows for the peer, by number of code.</summary>
    public static void WriteCsv(string path, int rows)
    {
        using var writer = new StreamWriter(path, false, Encoding.ASCII, 1 << 20);
        writer.Write(string.Join(',', Names) + ",studenten,verborgen\n");
        foreach ((int[] ids, int value) in Rows(rows))
        {
            foreach (int id in ids)
            {
                writer.Write(id);
                writer.Write(',');
            }

            writer.Write(Math.Max(0, value));
            writer.Write(value < 0 ? ",1\n" : ",0\n");
        }
    }

    /// <summary>A file in the layout of DUO's file 12: some years beside each other, real BRIN numbers and programmes.</summary>
    public static void WriteFile12(string path, int lines, string data, int firstYear = 2021)
    {
        string[] brins = Column(Path.Combine(data, "reference", "institutions.csv"), ',');
        string[] crebos = Column(Path.Combine(data, "reference", "crebo_codes.csv"), ';');
        string[] provinces = ["Drenthe", "Friesland", "Utrecht", "Zeeland", "Limburg", "ONBEKEND"];
        string[] routes = ["BBL", "BOLVT", "EX"];
        ulong state = Seed;
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20);
        writer.Write(
            "\"PROVINCIE INSTELLING\",\"BEVOEGD GEZAG NUMMER\",\"INSTELLINGSCODE\",\"INSTELLINGSNAAM\",\"PLAATSNAAM INSTELLING\",\"BEROEPSOPLEIDING CODE\",\"BEROEPSOPLEIDING NAAM\",\"LEERWEG\",\"WOONPROVINCIE\""
                + string.Concat(
                    Enumerable
                        .Range(firstYear, 2026 - firstYear)
                        .Select(year => $",\"JAAR_{year}\"")
                )
                + "\r\n"
        );
        for (int line = 0; line < lines; line++)
        {
            int brin = line % brins.Length;
            int crebo = line / brins.Length % crebos.Length;
            int place = line / brins.Length / crebos.Length;
            writer.Write(
                $"\"Gelderland\",\"{40000 + brin}\",\"{brins[brin]}\",\"School {brin}\",\"ARNHEM\",\"{crebos[crebo]}\",\"Opleiding {crebo}\",\"{routes[place % 3]}\",\"{provinces[place / 3 % 6]}\""
            );
            for (int year = firstYear; year < 2026; year++)
            {
                int value = (int)(Next(ref state) * 60) - 6;
                writer.Write($",{(value < -3 ? -1 : Math.Max(0, value))}");
            }

            writer.Write("\r\n");
        }
    }

    private static string[] Column(string file, char delimiter) =>
        [.. File.ReadLines(file).Skip(1).Select(line => line.Split(delimiter)[0])];

    private static double Next(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / 9007199254740992.0);
    }
}
