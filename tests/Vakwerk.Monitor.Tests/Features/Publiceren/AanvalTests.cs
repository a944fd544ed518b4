using Vakwerk.Monitor.Features.Publiceren.Onthulling;

namespace Vakwerk.Monitor.Tests.Features.Publiceren;

/// <summary>Two published tables together may give away what each hides.</summary>
public sealed class AanvalTests : IDisposable
{
    private static readonly string[] Scholen = Proeftabellen.Scholen;
    private static readonly string[] Leerwegen = Proeftabellen.Leerwegen;

    private readonly Proeftabellen proef = new();

    [Fact]
    public void A_hidden_cell_that_follows_from_two_tables_is_found_and_named_without_its_value()
    {
        AanvalUitkomst found = Attack(
            proef.Table(
                "per-school",
                (
                    "brin",
                    Scholen,
                    [
                        [10, 20],
                        [3, 30],
                        [40, 50],
                    ]
                )
            ),
            proef.Totals("per-leerweg", 53, 100)
        );

        found.Lekken.Count.ShouldBe(1);
        found.Lekken[0].Dataset.ShouldBe("per-school 1.0.0");
        found.Lekken[0].Cel.ShouldBe("brin 25LW, leerweg BBL");
        found.Lekken[0].ToString().ShouldNotContain("3");
    }

    [Fact]
    public void Each_table_alone_is_safe()
    {
        Attack(
            proef.Table(
                "per-school",
                (
                    "brin",
                    Scholen,
                    [
                        [10, 20],
                        [3, 30],
                        [40, 50],
                    ]
                )
            )
        )
            .Lekken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2, 3, 0, 0)] // 5: anything from 1 and 4 to 4 and 1
    [InlineData(1, 1, 2, 0)] // 2: both are 1
    [InlineData(4, 4, 2, 0)] // 8: both are 4
    [InlineData(1, 2, 0, 2)] // 3: 1 or 2 each
    public void Two_hidden_cells_in_one_sum_may_give_each_other_away(
        int one,
        int other,
        int exact,
        int narrowed
    )
    {
        AanvalUitkomst found = Attack(
            proef.Table(
                "per-school",
                (
                    "brin",
                    Scholen,
                    [
                        [one, 20],
                        [other, 30],
                        [40, 50],
                    ]
                )
            ),
            proef.Totals("per-leerweg", one + other + 40, 100)
        );

        found.Lekken.Count.ShouldBe(exact);
        found.Vernauwd.ShouldBe(narrowed);
    }

    [Fact]
    public void Sums_that_cannot_be_equal_teach_nothing()
    {
        AanvalUitkomst found = Attack(
            proef.Table(
                "per-school",
                (
                    "brin",
                    Scholen,
                    [
                        [10, 20],
                        [3, 30],
                        [40, 50],
                    ]
                )
            ),
            proef.Totals("per-leerweg", 60, 100)
        );

        found.Lekken.ShouldBeEmpty();
        found.PastNiet.ShouldBe(1);
    }

    [Fact]
    public void A_newer_version_that_shows_what_the_older_one_hid_gives_it_away()
    {
        // Five is shown where the version before hid one to four: it was corrected, so nothing follows of the old cell.
        Attack(
            proef.Table(
                "per-school 1.1.0",
                (
                    "brin",
                    Scholen,
                    [
                        [10, 20],
                        [5, 30],
                        [40, 50],
                    ]
                )
            ),
            proef.Table(
                "per-school 1.0.0",
                (
                    "brin",
                    Scholen,
                    [
                        [10, 20],
                        [3, 30],
                        [40, 50],
                    ]
                )
            )
        )
            .Lekken.ShouldBeEmpty();
        // The same cell is hidden in both, and another table of before the correction gives the sum.
        Attack(
            proef.Table(
                "per-school 1.1.0",
                (
                    "brin",
                    Scholen,
                    [
                        [10, 20],
                        [3, 30],
                        [40, 50],
                    ]
                )
            ),
            proef.Table(
                "per-school 1.0.0",
                (
                    "brin",
                    Scholen,
                    [
                        [10, 20],
                        [3, 30],
                        [40, 50],
                    ]
                )
            ),
            proef.Totals("per-leerweg", 53, 100)
        )
            .Lekken.Select(lek => lek.Dataset)
            .ShouldBe(["per-school 1.1.0"]);
    }

    [Fact]
    public void What_the_attack_calls_exact_is_what_trying_all_numbers_calls_exact()
    {
        var random = new Random(20260302);
        for (int round = 0; round < 300; round++)
        {
            int[][] values =
            [
                .. Scholen.Select(_ =>
                    Leerwegen
                        .Select(_ => random.Next(3) == 0 ? random.Next(1, 5) : random.Next(5, 30))
                        .ToArray()
                ),
            ];
            int[] columns = [values.Sum(row => row[0]), values.Sum(row => row[1])];
            int[] rows = [.. values.Select(row => row.Sum())];
            AanvalUitkomst found = Attack(
                proef.Table("t", ("brin", Scholen, values)),
                proef.Totals("per-leerweg", columns[0], columns[1]),
                proef.Perschool(rows)
            );

            found
                .Lekken.Where(lek => lek.Dataset == "t 1.0.0")
                .Select(lek => lek.Cel)
                .Order()
                .ShouldBe(Exact(values).Order(), $"ronde {round}");
        }
    }

    public void Dispose() => proef.Dispose();

    private static AanvalUitkomst Attack(params Tabel[] tables) =>
        Aanval.Doe(tables, TestContext.Current.CancellationToken);

    /// <summary>Cells that are the same in every way to fill in 1 to 4 that keeps all row and column sums.</summary>
    private static IEnumerable<string> Exact(int[][] values)
    {
        (int Row, int Column)[] hidden =
        [
            .. from row in Enumerable.Range(0, 3)
            from column in Enumerable.Range(0, 2)
            where values[row][column] < 5
            select (row, column),
        ];
        var seen = new HashSet<int>[hidden.Length];
        for (int i = 0; i < seen.Length; i++)
        {
            seen[i] = [];
        }

        int[][] guess = [.. values.Select(row => row.ToArray())];
        void Fill(int i)
        {
            if (i < hidden.Length)
            {
                for (int value = 1; value <= 4; value++)
                {
                    guess[hidden[i].Row][hidden[i].Column] = value;
                    Fill(i + 1);
                }
            }
            else if (
                Enumerable.Range(0, 3).All(row => Fits(guess[row].Sum(), values[row].Sum()))
                && Enumerable
                    .Range(0, 2)
                    .All(column =>
                        Fits(guess.Sum(row => row[column]), values.Sum(row => row[column]))
                    )
            )
            {
                for (int j = 0; j < hidden.Length; j++)
                {
                    seen[j].Add(guess[hidden[j].Row][hidden[j].Column]);
                }
            }
        }

        // A sum below five is hidden as well.
        static bool Fits(int guessed, int sum) => guessed == sum || (sum < 5 && guessed < 5);

        Fill(0);
        return hidden
            .Where((_, i) => seen[i].Count == 1)
            .Select(cell => $"brin {Scholen[cell.Row]}, leerweg {Leerwegen[cell.Column]}");
    }
}
