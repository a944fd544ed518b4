using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>A package of CBS (OData 4, csv): it describes itself, so its layout is made from its own files.</summary>
internal static class CbsPackage
{
    private const int Rows = 200_000;

    public static Layout Layout(IReadOnlyDictionary<string, SourceFile> files, string name)
    {
        foreach (
            string needed in (string[])
                ["Observations.csv", "Dimensions.csv", "MeasureCodes.csv", "Properties.csv"]
        )
        {
            if (!files.ContainsKey(needed))
            {
                throw new RefusedFileException(
                    $"In {Path.GetFileName(name)} ontbreekt {needed}. Een pakket van het CBS heeft Observations.csv, Dimensions.csv, MeasureCodes.csv, Properties.csv en de codes."
                );
            }
        }

        Dictionary<string, string> properties = Table(files["Properties.csv"])[0];
        string table = properties["Identifier"];
        string[] dimensions = [.. Table(files["Dimensions.csv"]).Select(row => row["Identifier"])];
        return new Layout
        {
            Key = $"cbs-{table.ToLowerInvariant()}",
            Dataset = $"cbs-{table.ToLowerInvariant()}",
            Nl = properties["Title"],
            En = properties["Title"],
            Publisher = "CBS",
            Licence = "CC BY 4.0",
            Population = properties.GetValueOrDefault("Summary") is { Length: > 0 } summary
                ? summary
                : properties["Title"],
            Source = $"https://opendata.cbs.nl/#/CBS/nl/dataset/{table}",
            Suppressed = [],
            Empty = EmptyCell.Unknown,
            // Regions and totals stand among the codes, so sums would count the same thing twice.
            Measures =
            [
                new LayoutMeasure
                {
                    Name = "waarde",
                    Nl = "Waarde, in de eenheid van de maat",
                    Unit = "zie maat",
                    Decimal = true,
                    Additive = false,
                },
            ],
            Columns =
            [
                new LayoutColumn { Name = "Id", Optional = true },
                new LayoutColumn { Name = "Measure", Dimension = "maat" },
                new LayoutColumn { Name = "ValueAttribute", Dimension = "waardekenmerk" },
                new LayoutColumn { Name = "Value", Measure = "waarde" },
                new LayoutColumn { Name = "StringValue", Optional = true },
                .. dimensions.Select(dimension => new LayoutColumn
                {
                    Name = dimension,
                    Dimension = dimension.ToLowerInvariant(),
                }),
            ],
        };
    }

    /// <summary>Text of each code, by dimension.</summary>
    public static Dictionary<string, Dictionary<string, string>> Labels(
        IReadOnlyDictionary<string, SourceFile> files
    ) =>
        files
            .Where(pair => pair.Key.EndsWith("Codes.csv", StringComparison.Ordinal))
            .ToDictionary(
                pair =>
                    pair.Key == "MeasureCodes.csv"
                        ? "maat"
                        : pair.Key[..^"Codes.csv".Length].ToLowerInvariant(),
                pair =>
                    Table(pair.Value)
                        .DistinctBy(row => row["Identifier"])
                        .ToDictionary(row => row["Identifier"], row => row["Title"])
            );

    private static List<Dictionary<string, string>> Table(SourceFile file)
    {
        CsvHeader header = CsvHeader.Read(file);
        var decoder = new TextDecoder(new Findings());
        var rows = new List<Dictionary<string, string>>();
        using var scanner = new CsvScanner(file.Open(), header.Delimiter);
        scanner.Read();
        while (scanner.Read())
        {
            if (rows.Count == Rows)
            {
                throw new RefusedFileException($"{file.Name} heeft meer dan {Rows} regels.");
            }

            var row = new Dictionary<string, string>();
            for (int i = 0; i < Math.Min(header.Names.Count, scanner.FieldCount); i++)
            {
                // Descriptions can be long, and are not used.
                ReadOnlySpan<byte> field = scanner.Field(i);
                row[header.Names[i]] = decoder.Decode(
                    field[..Math.Min(field.Length, DatasetLimits.ValueBytes)],
                    header.Names[i],
                    scanner.Line
                );
            }

            rows.Add(row);
        }

        return rows.Count > 0 ? rows : throw new RefusedFileException($"{file.Name} is leeg.");
    }
}
