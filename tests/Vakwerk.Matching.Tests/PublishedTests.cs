using Vakwerk.Matching.Stable;

namespace Vakwerk.Matching.Tests;

/// <summary>Examples that others published, with their answers.</summary>
public sealed class PublishedTests
{
    // Gale and Shapley (1962), example 1: three stable sets; the men's best and the women's best are given.
    private static readonly int[][] Three =
    [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
    ];
    private static readonly int[][] ThreeWomen =
    [
        [1, 2, 0],
        [2, 0, 1],
        [0, 1, 2],
    ];

    // Gale and Shapley (1962), example 2: the only stable set is α-C, β-D, γ-A, δ-B.
    private static readonly int[][] Four =
    [
        [0, 1, 2, 3],
        [0, 3, 2, 1],
        [1, 0, 2, 3],
        [3, 1, 2, 0],
    ];
    private static readonly int[][] FourWomen =
    [
        [3, 2, 0, 1],
        [1, 3, 0, 2],
        [3, 0, 1, 2],
        [2, 1, 0, 3],
    ];

    [Fact]
    public void Gale_and_Shapley_example_1()
    {
        PlacementInstance instance = Strict(Three, ThreeWomen, [1, 1, 1]);
        DeferredAcceptance.StudentOptimal(instance).ToCompanies().ShouldBe([0, 1, 2]);
        CompanyProposing.Find(instance).ToCompanies().ShouldBe([2, 0, 1]);
    }

    [Fact]
    public void Gale_and_Shapley_example_2()
    {
        PlacementInstance instance = Strict(Four, FourWomen, [1, 1, 1, 1]);
        DeferredAcceptance.StudentOptimal(instance).ToCompanies().ShouldBe([2, 3, 0, 1]);
        CompanyProposing.Find(instance).ToCompanies().ShouldBe([2, 3, 0, 1]);
    }

    [Fact]
    public void Residents_of_the_documentation_of_Python_matching()
    {
        // Residents A S D J L; hospitals M C G with two places each.
        PlacementInstance instance = Strict(
            [
                [1],
                [1, 0],
                [1, 0, 2],
                [1, 2, 0],
                [0, 1, 2],
            ],
            [
                [2, 4, 1, 3],
                [2, 0, 1, 4, 3],
                [2, 3, 4],
            ],
            [2, 2, 2]
        );
        DeferredAcceptance.StudentOptimal(instance).ToCompanies().ShouldBe([1, 0, 1, 2, 0]);
    }

    [Fact]
    public void A_lone_promotion_reaches_the_maximum()
    {
        // The smallest tie that matters: broken the wrong way, one of two stays alone (Király 2013 promotes him).
        PlacementInstance instance = PlacementInstance.Create(
            [0, 2, 3],
            [0, 1, 0],
            [0, 0, 0],
            [1, 1],
            [1, 2]
        );
        DeferredAcceptance.StudentOptimal(instance).Placed.ShouldBe(1);
        Ties.MaxPlaced.Find(instance).ToCompanies().ShouldBe([1, 0]);
        Ties.PromotedProposals.Run(instance).ToCompanies().ShouldBe([1, 0]);
    }

    private static PlacementInstance Strict(int[][] students, int[][] companies, int[] capacities)
    {
        var starts = new List<int> { 0 };
        var wishes = new List<int>();
        var classes = new List<ushort>();
        for (int s = 0; s < students.Length; s++)
        {
            foreach (int company in students[s])
            {
                wishes.Add(company);
                classes.Add((ushort)Array.IndexOf(companies[company], s));
            }

            starts.Add(wishes.Count);
        }

        return PlacementInstance.Create(
            [.. starts],
            [.. wishes],
            [.. classes],
            capacities,
            new ulong[students.Length]
        );
    }
}
