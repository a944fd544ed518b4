using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Screening;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>Goes over the lines of one file: codes, labels, observations, totals.</summary>
internal sealed class FileReader(
    ReadPlan plan,
    DimensionSet dimensions,
    BlockWriter writer,
    DuplicateFinder duplicates,
    IReadOnlyList<RunningSums> sums,
    Findings findings
)
{
    private readonly int[] ids = new int[dimensions.All.Count];
    private readonly long[] values = new long[plan.Measures.Count];
    private readonly bool[] hidden = new bool[plan.Measures.Count];
    private readonly CellState[,] states = new CellState[plan.Slots.Count, plan.Measures.Count];
    private readonly long[,] cells = new long[plan.Slots.Count, plan.Measures.Count];
    private readonly int[] dated =
    [
        .. dimensions
            .All.Index()
            .Where(pair => pair.Item.HasDates && plan.Year >= 0)
            .Select(pair => pair.Index),
    ];
    private readonly List<int> years = [];

    public void ReadLine(RecordScanner scanner)
    {
        if (scanner.FieldCount != plan.ColumnNames.Count)
        {
            Misfit(scanner);
            return;
        }

        long line = scanner.Line;
        ulong key = 0;
        foreach ((int dimension, int id) in plan.FileCodes)
        {
            ids[dimension] = id;
            key = RawValues.Mix(key ^ (uint)(id + 1));
        }

        foreach ((int column, int dimension) in plan.CodeColumns)
        {
            int id = dimensions[dimension].Read(scanner.Field(column), line);
            ids[dimension] = id;
            key = RawValues.Mix(key ^ (uint)(id + 1));
        }

        foreach ((int column, LabelReader reader, int dimension) in plan.LabelColumns)
        {
            reader.Read(scanner.Field(column), ids[dimension], line);
        }

        duplicates.Add(key, line);
        for (int slot = 0; slot < plan.Slots.Count; slot++)
        {
            Observe(scanner, slot, line);
        }

        foreach (TotalCheck total in plan.Totals)
        {
            Check(scanner, total, line);
        }
    }

    private void Misfit(RecordScanner scanner)
    {
        if (scanner.FieldCount == 1 && scanner.Field(0).Trim(" \t"u8).IsEmpty)
        {
            findings.Warn(
                "regel.leeg",
                null,
                null,
                scanner.Line,
                "Deze regel heeft één leeg veld en geen gegevens: hij is overgeslagen. Leg uit waar hij vandaan komt."
            );
        }
        else
        {
            findings.Error(
                "regel.velden",
                null,
                null,
                scanner.Line,
                $"Deze regel heeft niet {plan.ColumnNames.Count} velden, zoals de eerste regel. Staat er een scheidingsteken in een tekst zonder aanhalingstekens?"
            );
        }
    }

    private void Observe(RecordScanner scanner, int number, long line)
    {
        ObservationSlot slot = plan.Slots[number];
        bool any = false;
        for (int m = 0; m < values.Length; m++)
        {
            CellReader reader = plan.Measures[m];
            int column = slot.Columns[m];
            values[m] = reader.Measure.CountLines ? 1 : 0;
            CellState state =
                reader.Measure.CountLines ? CellState.Value
                : column < 0 ? CellState.Empty
                : reader.Read(scanner.Field(column), plan.ColumnNames[column], line, out values[m]);
            states[number, m] = state;
            cells[number, m] = values[m];
            hidden[m] = state == CellState.Hidden;
            any |= state is CellState.Value or CellState.Hidden;
        }

        if (any)
        {
            Store(slot, line);
        }
    }

    private void Store(ObservationSlot slot, long line)
    {
        foreach ((int dimension, int id) in slot.Codes)
        {
            ids[dimension] = id;
        }

        foreach (int dimension in dated)
        {
            dimensions[dimension].CheckYear(ids[dimension], Year(ids[plan.Year]), line);
        }

        foreach (RunningSums sum in sums)
        {
            if (!hidden[sum.Measure])
            {
                sum.Add(ids, values[sum.Measure]);
            }
        }

        writer.Add(ids, values, hidden);
    }

    private int Year(int id)
    {
        while (years.Count <= id)
        {
            years.Add(
                int.TryParse(dimensions[plan.Year].Codes.Codes[years.Count], out int year)
                && year <= 9_000
                    ? year
                    : 0
            );
        }

        return years[id];
    }

    private void Check(RecordScanner scanner, TotalCheck total, long line)
    {
        CellState state = plan.Measures[total.Measure]
            .Read(scanner.Field(total.Column), total.Name, line, out long given);
        if (state != CellState.Value)
        {
            return;
        }

        long visible = 0;
        int hiddenParts = 0;
        foreach (int slot in total.Slots)
        {
            visible +=
                states[slot, total.Measure] == CellState.Value ? cells[slot, total.Measure] : 0;
            hiddenParts += states[slot, total.Measure] == CellState.Hidden ? 1 : 0;
        }

        if (given < visible + hiddenParts || given > visible + 4L * hiddenParts)
        {
            findings.Warn(
                "totaal.verschilt",
                total.Name.Trim(),
                null,
                line,
                $"Het totaal in {total.Name.Trim()} is niet de som van de delen op deze regel. Vakwerk bewaart de delen. Leg uit waar het verschil vandaan komt."
            );
        }
    }
}
