using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Features.Publiceren.Onthulling;

namespace Vakwerk.Monitor.Tests.Features.Publiceren;

/// <summary>Choosing further cells to hide, checked by trying all numbers.</summary>
public sealed class AfschermingTests : IDisposable
{
    private readonly Proeftabellen proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public void One_other_cell_of_the_same_sum_is_enough()
    {
        Tabel own = proef.Table(
            "per-school",
            (
                "brin",
                Proeftabellen.Scholen,
                [
                    [14, 20],
                    [3, 30],
                    [45, 50],
                ]
            )
        );

        Afgeschermd done = Doe(own, proef.Totals("per-leerweg", 62, 100));

        done.Bezwaar.ShouldBeNull();
        // The smallest count of the same pathway that has room on both sides.
        done.Rijen.ShouldBe([0]);
        own.Erbij[0].ShouldBe((10, 19));
    }

    [Fact]
    public void What_is_public_in_an_earlier_version_cannot_be_hidden_and_that_is_said()
    {
        int[][] values =
        [
            [14, 20],
            [3, 30],
            [45, 50],
        ];
        Tabel own = proef.Table("per-school 1.1.0", ("brin", Proeftabellen.Scholen, values));

        Afgeschermd done = Doe(
            own,
            proef.Totals("per-leerweg", 62, 100),
            proef.Table(
                "per-school 1.0.0",
                (
                    "brin",
                    Proeftabellen.Scholen,
                    [
                        [14, 20],
                        [3, 31],
                        [45, 50],
                    ]
                )
            )
        );

        done.Bezwaar.ShouldNotBeNull().ShouldContain("al te berekenen uit tabellen");
    }

    [Fact]
    public void A_count_that_another_version_shows_protects_nothing_any_more()
    {
        Tabel own = proef.Table(
            "per-school 1.1.0",
            (
                "brin",
                Proeftabellen.Scholen,
                [
                    [14, 20],
                    [3, 30],
                    [45, 50],
                ]
            )
        );
        Tabel before = proef.Table(
            "per-school 1.0.0",
            (
                "brin",
                Proeftabellen.Scholen,
                [
                    [14, 20],
                    [6, 30],
                    [45, 50],
                ]
            )
        );

        Afgeschermd done = Doe(own, proef.Totals("per-leerweg", 62, 100), before);

        done.Bezwaar.ShouldNotBeNull().ShouldContain("kunnen niet meer worden verborgen");
        done.Bezwaar.ShouldContain("brin 25LW, leerweg BBL");
    }

    [Fact]
    public void What_an_earlier_version_masks_may_be_masked_again()
    {
        int[][] values =
        [
            [14, 20],
            [3, 30],
            [45, 50],
        ];
        Tabel before = proef.Table("per-school 1.0.0", ("brin", Proeftabellen.Scholen, values));
        Tabel sums = proef.Totals("per-leerweg", 62, 100);
        Doe(before, sums).Bezwaar.ShouldBeNull();
        Tabel own = proef.Table("per-school 1.1.0", ("brin", Proeftabellen.Scholen, values));

        Afgeschermd done = Doe(own, sums, before);

        done.Bezwaar.ShouldBeNull();
        done.Rijen.ShouldBe([0]);
    }

    [Fact]
    public void More_hidden_cells_than_can_be_checked_are_refused_with_a_sentence()
    {
        (Tabel own, Tabel sums) = proef.Veel(Aanval.MaxVerborgen + 1);

        Afgeschermd done = Doe(own, sums);

        done.Bezwaar.ShouldNotBeNull().ShouldContain("50.001 verborgen aantallen");
        done.Bezwaar.ShouldContain("te veel om na te rekenen");
    }

    [Fact]
    public void After_the_choice_nothing_hidden_can_be_worked_out_by_trying_all_numbers()
    {
        var random = new Random(20261125);
        int helped = 0;
        int refused = 0;
        for (int round = 0; round < 400; round++)
        {
            int[][] values =
            [
                .. Proeftabellen.Scholen.Select(_ =>
                    Proeftabellen
                        .Leerwegen.Select(_ =>
                            random.Next(3) == 0 ? random.Next(1, 5) : random.Next(5, 40)
                        )
                        .ToArray()
                ),
            ];
            Tabel own = proef.Table("t", ("brin", Proeftabellen.Scholen, values));
            Tabel[] others =
            [
                proef.Totals("per-leerweg", values.Sum(row => row[0]), values.Sum(row => row[1])),
                .. round % 2 == 0
                    ? [proef.Perschool([.. values.Select(row => row.Sum())])]
                    : Array.Empty<Tabel>(),
            ];

            Afgeschermd done = Doe(own, others);
            if (done.Bezwaar is not null)
            {
                refused++;
                continue;
            }

            helped += done.Rijen.Count > 0 ? 1 : 0;
            Exact(values, own, rows: round % 2 == 0).ShouldBeEmpty($"ronde {round}");
        }

        helped.ShouldBeGreaterThan(100);
        refused.ShouldBeLessThan(100);
    }

    private static Afgeschermd Doe(Tabel own, params Tabel[] others) =>
        Afscherming.Doe(own, others, TestContext.Current.CancellationToken);

    /// <summary>Rows with 1 to 4 that are the same in every way to fill in what is hidden.</summary>
    private static IEnumerable<int> Exact(int[][] values, Tabel own, bool rows)
    {
        (int Row, int From, int To)[] hidden =
        [
            .. Enumerable
                .Range(0, 6)
                .Where(at => values[at / 2][at % 2] < 5)
                .Select(at => (at, 1, 4)),
            .. own.Erbij.Select(item => (item.Key, item.Value.Minst, item.Value.Meest)),
        ];
        var seen = hidden.Select(_ => new HashSet<int>()).ToArray();
        int[] guess = [.. values.SelectMany(row => row)];
        void Fill(int i)
        {
            if (i < hidden.Length)
            {
                for (int value = hidden[i].From; value <= hidden[i].To; value++)
                {
                    guess[hidden[i].Row] = value;
                    Fill(i + 1);
                }
            }
            else if (
                Fits(
                    column => guess[column] + guess[column + 2] + guess[column + 4],
                    2,
                    column => values.Sum(row => row[column])
                )
                && (
                    !rows
                    || Fits(row => guess[2 * row] + guess[2 * row + 1], 3, row => values[row].Sum())
                )
            )
            {
                for (int j = 0; j < hidden.Length; j++)
                {
                    seen[j].Add(guess[hidden[j].Row]);
                }
            }
        }

        // A sum below five is hidden as well.
        static bool Fits(Func<int, int> guessed, int count, Func<int, int> sum) =>
            Enumerable
                .Range(0, count)
                .All(i => guessed(i) == sum(i) || (sum(i) < 5 && guessed(i) < 5));

        Fill(0);
        return hidden
            .Where((cell, i) => cell.To == 4 && seen[i].Count == 1)
            .Select(cell => cell.Row);
    }
}
