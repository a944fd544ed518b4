using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Query;
using Vakwerk.Monitor.Features.Datasets;

namespace Vakwerk.Monitor.Tests.Features.Datasets;

public sealed class AandelenTests
{
    private static readonly Measure Studenten = new(
        "studenten",
        "Studenten",
        "studenten",
        false,
        true,
        4,
        true,
        1,
        4
    );

    [Fact]
    public void A_cell_that_protects_others_counts_with_its_own_bounds()
    {
        // Whole: 100 visible, two hidden, of which one lies between 20 and 29. Part: 30 visible and that one.
        GroupRow whole = Row(new() { Sum = 100, Hidden = 2 }, new(1, 20, 29));
        GroupRow part = Row(new() { Sum = 30, Hidden = 1 }, new(1, 20, 29));

        DatasetAandeel share = Aandelen.Van(whole, part, 0, Studenten);

        share.Deel.ShouldBe(new DatasetGetal(30, 50, 59));
        share.Aandeel.Laag!.Value.ShouldBe(50.0 / (50 + 70 + 4), 1e-12);
        share.Aandeel.Hoog!.Value.ShouldBe(59.0 / (59 + 70 + 1), 1e-12);
        share.Aandeel.Som.ShouldBeNull("30 of 100 is certainly too little");
    }

    [Fact]
    public void The_rest_may_hold_the_cell_that_protects_others()
    {
        GroupRow whole = Row(new() { Sum = 100, Hidden = 2 }, new(1, 20, 29));
        GroupRow part = Row(new() { Sum = 30, Hidden = 1 }, default);

        DatasetAandeel share = Aandelen.Van(whole, part, 0, Studenten);

        share.Aandeel.Laag!.Value.ShouldBe(31.0 / (31 + 70 + 29), 1e-12);
        share.Aandeel.Hoog!.Value.ShouldBe(34.0 / (34 + 70 + 20), 1e-12);
    }

    private static GroupRow Row(GroupCell cell, MaskedSum masked) => new([], [cell], [masked]);
}
