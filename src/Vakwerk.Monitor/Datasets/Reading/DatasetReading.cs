using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>A file whose layout is known.</summary>
/// <param name="Open">Gives the records behind the names of the columns, and puts what is odd about the format in the findings.</param>
internal sealed record RecognisedFile(
    SourceFile File,
    string Sha256,
    Func<Findings, RecordScanner> Open,
    LayoutMatch Match
)
{
    /// <summary>Texts of codes that come with the file, by dimension.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Labels { get; init; } =
        new Dictionary<string, Dictionary<string, string>>();
}

/// <param name="Bytes">Read so far, of how many.</param>
internal sealed record ReadProgress(string File, long Bytes, long Of, long Rows);

/// <summary>Reads and screens the files of one version; the result lies ready to be stored.</summary>
internal sealed class DatasetReading : IDisposable
{
    private const int ProgressLines = 4096;

    private readonly CodeRegisters registers;
    private readonly LayoutCatalog catalog;
    private readonly DimensionSet dimensions;
    private readonly CellReader[] cells;
    private readonly TextDecoder decoder;
    private readonly DuplicateFinder duplicates;
    private readonly List<(LayoutControl Control, RunningSums Sums)> controls = [];
    private readonly RunningSums? outliers;
    private BlockWriter? writer;
    private readonly string folder;

    public DatasetReading(
        IReadOnlyList<RecognisedFile> files,
        LayoutCatalog catalog,
        CodeRegisters registers,
        string folder
    )
    {
        Files = files;
        this.catalog = catalog;
        this.registers = registers;
        this.folder = folder;
        decoder = new TextDecoder(Findings);
        cells = [.. Layout.Measures.Select(measure => new CellReader(Layout, measure, Findings))];
        dimensions = new DimensionSet(Dimension);
        duplicates = new DuplicateFinder(folder);
        Plans =
        [
            .. files.Select(file =>
                ReadPlan.Make(
                    file.Match,
                    Path.GetFileName(file.File.Name),
                    dimensions,
                    cells,
                    (reader, column) => new LabelReader(reader, column, decoder, Findings)
                )
            ),
        ];
        outliers = Sums([.. Layout.Outliers, "jaar"], 0);
        foreach (LayoutControl control in Layout.Controls)
        {
            if (control.Sha256 == Sha256 && Sums(control.By, MeasureNumber(control)) is { } sums)
            {
                controls.Add((control, sums));
            }
        }
    }

    public IReadOnlyList<RecognisedFile> Files { get; }

    public Layout Layout => Files[0].Match.Layout;

    public Findings Findings { get; } = new();

    public IReadOnlyList<Dimension> Dimensions { get; private set; } = [];

    public IReadOnlyList<Measure> Measures { get; private set; } = [];

    public long Rows => writer?.Rows ?? 0;

    public long Bytes => Files.Sum(file => file.File.Bytes);

    /// <summary>Hash of the bytes of the file, or of the hashes of the files.</summary>
    public string Sha256 =>
        Files.Count == 1 ? Files[0].Sha256 : Hashes.Of(Files.Select(file => file.Sha256));

    public IEnumerable<(int Rows, byte[] Content)> Blocks => writer!.Blocks();

    private IReadOnlyList<ReadPlan> Plans { get; }

    public void Read(Action<ReadProgress> progress, CancellationToken cancellationToken)
    {
        writer = new BlockWriter(
            folder,
            dimensions.All.Count,
            [.. Layout.Measures.Select(measure => measure.Decimal)]
        );
        if (!Layout.Verified)
        {
            Findings.Note(
                "indeling.ongetoetst",
                null,
                null,
                0,
                $"{Layout.Note} Controleer of de kolommen betekenen wat Vakwerk ervan maakt."
            );
        }

        foreach ((RecognisedFile file, ReadPlan plan) in Files.Zip(Plans))
        {
            foreach (string column in file.Match.Unknown)
            {
                Findings.Warn(
                    "kolom.onbekend",
                    column,
                    null,
                    1,
                    $"De indeling {Layout.Key} kent deze kolom niet: hij is niet ingelezen. Leg uit wat erin staat."
                );
            }

            Read(file, plan, progress, cancellationToken);
        }

        Finish();
    }

    public void Dispose()
    {
        writer?.Dispose();
        duplicates.Dispose();
    }

    private void Read(
        RecognisedFile file,
        ReadPlan plan,
        Action<ReadProgress> progress,
        CancellationToken cancellationToken
    )
    {
        RunningSums[] sums =
        [
            .. controls.Select(pair => pair.Sums),
            .. outliers is null ? Array.Empty<RunningSums>() : [outliers],
        ];
        var reader = new FileReader(plan, dimensions, writer!, duplicates, sums, Findings);
        using RecordScanner scanner = file.Open(Findings);
        int line = 0;
        while (scanner.Read())
        {
            reader.ReadLine(scanner);
            if (++line % ProgressLines == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress(new(file.File.Name, scanner.Consumed, file.File.Bytes, writer!.Rows));
            }
        }

        progress(new(file.File.Name, file.File.Bytes, file.File.Bytes, writer!.Rows));
    }

    private void Finish()
    {
        if (Rows == 0)
        {
            Findings.Error(
                "bestand.leeg",
                null,
                null,
                0,
                "Er staat geen enkele waarneming in dit bestand."
            );
        }

        Measures = [.. cells.Select(Finished)];
        AddLabels();
        Dimensions =
        [
            .. dimensions.All.Select(reader => new Dimension(
                reader.Definition.Name,
                reader.Codes.Codes,
                reader.Codes.Labels,
                null,
                []
            )
            {
                Aliases = DerivedDimensions.Aliases(reader, registers),
            }),
            .. dimensions.All.SelectMany(reader =>
                DerivedDimensions.Of(reader, catalog, registers, Layout)
            ),
        ];
        CountDuplicates();
        Conclusions.Hidden(Findings, cells, Layout);
        Conclusions.Controls(Findings, controls, dimensions);
        if (outliers is not null)
        {
            Conclusions.Outliers(Findings, outliers, Layout, dimensions);
        }
    }

    private void AddLabels()
    {
        foreach (DimensionReader reader in dimensions.All)
        {
            if (!Files[0].Labels.TryGetValue(reader.Definition.Name, out var texts))
            {
                continue;
            }

            for (int id = 0; id < reader.Codes.Codes.Count; id++)
            {
                reader.Codes.SetLabel(id, texts.GetValueOrDefault(reader.Codes.Codes[id], ""));
            }
        }
    }

    private Measure Finished(CellReader cell, int number)
    {
        LayoutMeasure measure = cell.Measure;
        bool counts = !measure.Decimal && Layout.Empty != EmptyCell.Unknown;
        return new Measure(
            measure.Name,
            measure.Nl,
            measure.Unit,
            measure.Decimal,
            measure.Additive,
            writer!.Width(number),
            writer.Hides(number),
            counts && Layout.Suppressed.Count > 0 ? 1 : null,
            counts && Layout.Suppressed.Count > 0 ? 4 : null
        );
    }

    private void CountDuplicates()
    {
        (long count, IReadOnlyList<long> lines) = duplicates.Find();
        Finding finding = Findings.Of(
            Domain.Datasets.BevindingErnst.Waarschuwing,
            "regel.dubbel",
            null,
            null,
            "Een eerdere regel heeft dezelfde kenmerken. Beide tellen mee. Leg uit waarom dat klopt, of haal er een weg."
        );
        foreach (long line in lines)
        {
            finding.At(line);
        }

        if (count > lines.Count)
        {
            finding.At(0, count - lines.Count);
        }
    }

    private DimensionReader Dimension(string name)
    {
        DimensionDefinition definition = catalog.Dimension(name);
        return new DimensionReader(
            definition,
            new CodeCheck(definition, registers, Findings),
            decoder
        )
        {
            Column = name,
        };
    }

    private RunningSums? Sums(IReadOnlyList<string> names, int measure)
    {
        int[] numbers = [.. names.Select(dimensions.Find)];
        return
            numbers.Length is 0 or > 3 || numbers.Contains(-1) || Layout.Measures[measure].Decimal
            ? null
            : new RunningSums(numbers, measure);
    }

    private int MeasureNumber(LayoutControl control) =>
        Layout.Measures.Index().First(pair => pair.Item.Name == control.Measure).Index;
}
