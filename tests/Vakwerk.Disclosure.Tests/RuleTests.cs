using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

public sealed class RuleTests
{
    /// <summary>The data set magnitude1 of the R package SSBtools, as its vignette prints it: sector, country, company, value.</summary>
    internal static readonly (
        string Sector,
        string Country,
        string Company,
        double Value
    )[] Magnitude1 =
    [
        ("Agriculture", "Portugal", "A", 75.9),
        ("Agriculture", "Portugal", "B", 24.5),
        ("Agriculture", "Spain", "A", 96.6),
        ("Agriculture", "Spain", "B", 43.2),
        ("Entertainment", "Iceland", "B", 16.8),
        ("Entertainment", "Portugal", "B", 7.1),
        ("Entertainment", "Portugal", "D", 2.3),
        ("Entertainment", "Spain", "A", 77.4),
        ("Entertainment", "Spain", "B", 11.5),
        ("Entertainment", "Spain", "C", 16.4),
        ("Governmental", "Portugal", "B", 21.6),
        ("Governmental", "Portugal", "D", 2.0),
        ("Governmental", "Spain", "C", 6.5),
        ("Governmental", "Spain", "D", 2.7),
        ("Industry", "Iceland", "B", 9.6),
        ("Industry", "Iceland", "C", 8.8),
        ("Industry", "Iceland", "D", 1.9),
        ("Industry", "Portugal", "B", 25.7),
        ("Industry", "Portugal", "D", 3.4),
        ("Industry", "Spain", "C", 8.4),
    ];

    private static readonly string[] Sectors =
    [
        "Agriculture",
        "Entertainment",
        "Governmental",
        "Industry",
    ];
    private static readonly string[] Countries = ["Iceland", "Portugal", "Spain"];

    internal static CrossTable Magnitudes(bool holdings) =>
        CrossTable.Create(
            [
                Hierarchy.Create(
                    "sector",
                    Sectors,
                    [
                        ["private", "private", "public", "private"],
                    ],
                    "Total"
                ),
                Hierarchy.Create(
                    "geo",
                    Countries,
                    [
                        ["nonEU", "EU", "EU"],
                    ],
                    "Total"
                ),
            ],
            Magnitude1.Select(one =>
                (
                    new[]
                    {
                        Array.IndexOf(Sectors, one.Sector),
                        Array.IndexOf(Countries, one.Country),
                    },
                    one.Value,
                    holdings ? one.Company : null
                )
            )
        );

    /// <summary>GaussSuppression, vignette "Magnitude table suppression", tables 2 and 3: n = 1, k = 80.</summary>
    [Fact]
    public void Dominance_finds_what_GaussSuppression_finds()
    {
        CrossTable table = Magnitudes(holdings: false);
        PrimaryCells primary = new Dominance(1, 80).Apply(table);
        Sensitive(table, primary)
            .Where(name => !name.Contains("EU", StringComparison.Ordinal) && !name.StartsWith('p'))
            .ShouldBe(
                [
                    "Entertainment|Iceland",
                    "Governmental|Portugal",
                    "Industry|Portugal",
                    "Industry|Spain",
                ],
                ignoreOrder: true
            );
        table
            .Contributions.Of(table.Cells.IndexOf("Industry|Portugal"), 1)
            .SumOfLargest(1)
            .ShouldBe(25.7);
        (25.7 / table.Cells.Values[table.Cells.IndexOf("Industry|Portugal")]).ShouldBe(
            0.8831615,
            1e-7
        );
    }

    [Fact]
    public void Several_dominance_rules_hold_together()
    {
        CrossTable table = Magnitudes(holdings: false);
        var rule = new AnyOf([new Dominance(1, 80), new Dominance(2, 99)]);
        string[] both = Sensitive(table, rule.Apply(table));
        both.ShouldContain("Agriculture|Portugal");
        both.ShouldContain("Governmental|Spain");
        both.ShouldNotContain("Agriculture|EU");
    }

    [Fact]
    public void A_holding_counts_as_one_contributor()
    {
        CrossTable table = Magnitudes(holdings: true);
        int cell = table.Cells.IndexOf("Agriculture|EU");
        CellProfile profile = table.Contributions.Of(cell, 2);
        profile.Contributors.ShouldBe(2);
        profile.Largest[0].ShouldBe(172.5, 1e-9);
        Sensitive(table, new Dominance(2, 99).Apply(table)).ShouldContain("Agriculture|EU");
        table.Contributions.Of(table.Cells.IndexOf("Industry|nonEU"), 1).Contributors.ShouldBe(3);
    }

    /// <summary>Hundepool e.a. (2012), section 4.2: the largest of 100, 10 and 5 is known to 5 % by the second largest.</summary>
    [Fact]
    public void P_percent_and_pq_compare_what_remains_with_the_largest()
    {
        var cell = new CellProfile(115, 3, 115, [100, 10], null);
        new PPercent(5).IsSensitive(cell).ShouldBeFalse();
        new PPercent(5.1).IsSensitive(cell).ShouldBeTrue();
        new PPercent(10).RequiredWidth(cell).ShouldBe(5, 1e-12);
        new PriorPosterior(10, 100).IsSensitive(cell).ShouldBeTrue();
        new PriorPosterior(2, 40).IsSensitive(cell).ShouldBeFalse();
        new PriorPosterior(10, 100)
            .RequiredWidth(cell)
            .ShouldBe(new PPercent(10).RequiredWidth(cell), 1e-12);
        new Dominance(2, 90).RequiredWidth(cell).ShouldBe(100.0 / 90 * 110 - 115, 1e-12);
    }

    [Fact]
    public void Zero_is_nobody_unless_asked()
    {
        CrossTable table = Small.TwoWay(
            new double[,]
            {
                { 0, 4 },
                { 5, 9 },
            }
        );
        Sensitive(table, new MinimumFrequency(4).Apply(table)).ShouldBe(["a|w", "a|T"]);
        Sensitive(table, new MinimumFrequency(4, ProtectZeros: true).Apply(table))
            .ShouldBe(["a|v", "a|w", "a|T"]);
        Sensitive(Magnitudes(false), new Dominance(1, 1).Apply(Magnitudes(false)))
            .ShouldNotContain("Agriculture|Iceland");
    }

    [Fact]
    public void Few_contributors_are_counted_where_values_are_no_counts()
    {
        CrossTable table = Magnitudes(holdings: false);
        // GaussSuppression, same vignette, table 2: maxN = 1.
        Sensitive(table, new MinimumFrequency(1).Apply(table))
            .ShouldBe(
                ["Entertainment|Iceland", "Entertainment|nonEU", "Industry|Spain"],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Groupings_may_stand_beside_each_other()
    {
        Hierarchy both = Hierarchy.Create(
            "regio",
            ["a", "b", "c"],
            [
                ["x", "x", "y"],
                ["p", "q", "q"],
            ],
            "T"
        );
        both.Codes.ShouldBe(["a", "b", "c", "x", "y", "p", "q", "T"]);
        both.LeavesOf(6).ShouldBe([1, 2]);
        Should
            .Throw<DisclosureException>(() =>
                Hierarchy.Create(
                    "regio",
                    ["a", "b"],
                    [
                        ["x", "y"],
                        ["y", "x"],
                    ],
                    "T"
                )
            )
            .Fault.ShouldBe(TableFault.AmbiguousCode);
    }

    private static string[] Sensitive(CrossTable table, PrimaryCells primary) =>
        [.. table.Cells.Names.Where((_, cell) => primary.Sensitive[cell])];
}
