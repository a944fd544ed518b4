using Vakwerk.Bench;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

/// <summary>The quick ways on large tables find what the slow ones find.</summary>
public sealed class LargeTableTests
{
    /// <summary>The verdict stops early; the whole intervals do not.</summary>
    [Fact]
    public void The_verdict_agrees_with_the_whole_intervals()
    {
        CrossTable table = DisclosureInstance.Create(7, 11);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        var publication = Publication.Of(table.Cells, primary.Sensitive);
        double[] width = new double[table.Cells.Count];
        Array.Fill(width, 5);
        Audit whole = Attacker.Intervals(publication);
        Audit verdict = Attacker.Verdict(publication, width);
        verdict.Exact.ShouldBe(whole.Exact);
        verdict.Narrow.ShouldBe(
            whole.Intervals.Where(one => one.Value.Width < 5 - 1e-6).Select(one => one.Key)
        );
        verdict.Narrow.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_sparse_tableau_finds_what_a_dense_one_finds()
    {
        CrossTable table = DisclosureInstance.Create(9, 13);
        var system = Unknowns.Of(
            Publication.Of(table.Cells, new MinimumFrequency(4).Apply(table).Sensitive)
        );
        int[] columns = [.. Enumerable.Range(0, system.ColumnCount)];
        var reduced = new Reduced(columns, columns, Elimination.Of(system).Pivots, system);
        double[] point = FirstPoint.Find(reduced, Array.ConvertAll(columns, system.True));
        Tableau dense = new DenseTableau(reduced);
        Tableau sparse = new SparseTableau(reduced);
        point.CopyTo(dense.X, 0);
        point.CopyTo(sparse.X, 0);
        foreach (int column in columns.Where(column => column % 5 == 0))
        {
            Tableau one = dense.Copy(new Pool(point));
            Tableau other = sparse.Copy(new Pool(point));
            foreach (int sign in new[] { 1, -1 })
            {
                one.ReturnTo(dense);
                other.ReturnTo(sparse);
                one.Aim([column], [1]);
                other.Aim([column], [1]);
                other.Push(sign).ShouldBe(one.Push(sign), 1e-7);
                other.X[column].ShouldBe(one.X[column], 1e-7);
            }
        }
    }

    /// <summary>Large enough for the sparse tableau.</summary>
    [Fact]
    public void A_narrow_cell_of_a_large_table_is_found()
    {
        CrossTable table = DisclosureInstance.Create(24, 17);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        var publication = Publication.Of(table.Cells, primary.Sensitive);
        Audit verdict = Attacker.Verdict(publication, primary.Width);
        int[] some =
        [
            .. primary
                .Sensitive.Select((one, cell) => one ? cell : -1)
                .Where(cell => cell >= 0 && cell % 17 == 0),
        ];
        Audit whole = Attacker.Intervals(publication, some);
        foreach (int cell in some)
        {
            verdict.Narrow.Contains(cell).ShouldBe(whole.Intervals[cell].Width < 5 - 1e-6);
        }

        verdict.Narrow.Count.ShouldBeInRange(100, verdict.Intervals.Count - 100);
    }

    [Fact]
    public void One_thread_and_several_give_the_same_verdict()
    {
        CrossTable table = DisclosureInstance.Create(24, 19);
        PrimaryCells primary = new MinimumFrequency(4).Apply(table);
        var publication = Publication.Of(table.Cells, primary.Sensitive);
        Audit serial = Attacker.Verdict(publication, primary.Width, null, workers: 1);
        Audit parallel = Attacker.Verdict(publication, primary.Width, null, workers: 4);
        parallel.Exact.ShouldBe(serial.Exact);
        parallel.Narrow.ShouldBe(serial.Narrow);
        foreach (int cell in serial.Narrow)
        {
            parallel.Intervals[cell].Lower.ShouldBe(serial.Intervals[cell].Lower, 1e-6);
            parallel.Intervals[cell].Upper.ShouldBe(serial.Intervals[cell].Upper, 1e-6);
        }

        serial.Narrow.Count.ShouldBeGreaterThan(100);
    }

    /// <summary>Without the true values a first table that fits has to be found; the limits are the same.</summary>
    [Fact]
    public void A_large_table_is_attacked_without_its_values_too()
    {
        CrossTable table = DisclosureInstance.Create(12, 23);
        bool[] suppressed = [.. new MinimumFrequency(4).Apply(table).Sensitive];
        Table cells = table.Cells;
        Table unknown = Table.Create(
            cells.Names.Select(
                (name, cell) =>
                    KeyValuePair.Create(name, suppressed[cell] ? null : (double?)cells.Values[cell])
            ),
            cells.Equations.Select(one =>
                (
                    cells.Names[one.Total],
                    (IReadOnlyList<string>)[.. one.Parts.Select(part => cells.Names[part])]
                )
            )
        );
        Audit known = Attacker.Intervals(Publication.Of(cells, suppressed));
        Audit blind = Attacker.Intervals(Publication.Of(unknown, suppressed));
        blind.Exact.ShouldBe(known.Exact);
        foreach ((int cell, Interval interval) in known.Intervals)
        {
            blind.Intervals[cell].Lower.ShouldBe(interval.Lower, 1e-6);
            blind.Intervals[cell].Upper.ShouldBe(interval.Upper, 1e-6);
        }
    }
}
