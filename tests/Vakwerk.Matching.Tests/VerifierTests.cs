using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Vakwerk.Matching.Stable;
using Vakwerk.Matching.Verification;

namespace Vakwerk.Matching.Tests;

/// <summary>The verifier must accept what is right and refuse every way of being wrong.</summary>
public sealed class VerifierTests
{
    // Two places; the second student has the better class at company 0.
    private const string Instance = "3 2\n1 1\n5 0:1 1:0\n9 0:0\n7 1:0 0:1\n";
    private const string StudentOptimal = "1\n0\n-1\n";
    private const string LeastSum = "0\n-1\n1\n";

    [Fact]
    public void A_right_round_is_accepted()
    {
        Check(Instance, StudentOptimal, "student-optimal").ShouldBeEmpty();
        Check(Instance, StudentOptimal, "max-placed").ShouldBeEmpty();
        Check(Instance, LeastSum, "min-cost", prices: "999\n999\n").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0\n0\n1\n", VerifierCheck.Capacity)]
    [InlineData("1\n1\n-1\n", VerifierCheck.Eligibility)]
    [InlineData("7\n0\n-1\n", VerifierCheck.Eligibility)]
    [InlineData("-1\n0\n1\n", VerifierCheck.Stability)]
    [InlineData("1\n0\n", VerifierCheck.Format)]
    [InlineData("1\nx\n-1\n", VerifierCheck.Format)]
    public void A_wrong_placement_is_refused(string placements, VerifierCheck check) =>
        Check(Instance, placements, "student-optimal")
            .Select(finding => finding.Check)
            .ShouldContain(check);

    [Fact]
    public void A_stable_placement_that_is_not_the_best_is_refused()
    {
        // Both stable; only the first is the students' best.
        const string Crossed = "2 2\n1 1\n1 0:1 1:0\n2 1:1 0:0\n";
        Check(Crossed, "0\n1\n", "student-optimal").ShouldBeEmpty();
        Check(Crossed, "1\n0\n", "student-optimal")
            .Select(finding => finding.Check)
            .ShouldBe([VerifierCheck.Optimality]);
    }

    [Theory]
    [InlineData("0\n0\n")]
    [InlineData("999\n-1\n")]
    [InlineData("999\n")]
    [InlineData(null)]
    public void Prices_that_prove_nothing_are_refused(string? prices) =>
        Check(Instance, LeastSum, "min-cost", prices: prices)
            .Select(finding => finding.Check)
            .ShouldBe([VerifierCheck.Optimality]);

    [Theory]
    [InlineData("placed")]
    [InlineData("rank_sum")]
    [InlineData("first_choice")]
    [InlineData("blocking_pairs")]
    [InlineData("blocking_pairs_real_priorities")]
    public void A_figure_that_is_not_counted_is_refused(string key) =>
        Check(Instance, StudentOptimal, "student-optimal", json => json[key] = 77)
            .ShouldBe([new Finding(VerifierCheck.Figure, key)]);

    [Theory]
    [InlineData("instance_sha256")]
    [InlineData("placements_sha256")]
    public void Another_file_is_refused(string key) =>
        Check(Instance, StudentOptimal, "student-optimal", json => json[key] = "00")
            .ShouldBe([new Finding(VerifierCheck.Digest, key)]);

    [Theory]
    [InlineData("method", "beste")]
    [InlineData("placed", null)]
    [InlineData("priorities", null)]
    public void A_certificate_that_cannot_be_read_is_refused(string key, string? value) =>
        Check(Instance, StudentOptimal, "student-optimal", json => json[key] = value)
            .ShouldNotBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("3\n")]
    [InlineData("3 2\n1\n5 0:1\n9 0:0\n7 1:0\n")]
    [InlineData("3 2\n1 1\n5 0:1 1\n9 0:0\n7 1:0\n")]
    [InlineData("3 2\n1 1\n5 9:1\n9 0:0\n7 1:0\n")]
    [InlineData("99999999999 2\n1 1\n")]
    public void An_instance_that_cannot_be_read_is_refused(string instance) =>
        Check(instance, StudentOptimal, "student-optimal")
            .ShouldAllBe(finding => finding.Check == VerifierCheck.Format);

    private static IReadOnlyList<Finding> Check(
        string instance,
        string placements,
        string method,
        Action<JsonObject>? change = null,
        string? prices = null
    )
    {
        var certificate = new JsonObject
        {
            ["method"] = method,
            ["priorities"] = "classes",
            ["instance_sha256"] = Digest(instance),
            ["placements_sha256"] = Digest(placements),
        };
        Count(instance, placements, certificate);
        change?.Invoke(certificate);
        return RoundVerifier.Check(
            Encoding.UTF8.GetBytes(instance),
            Encoding.UTF8.GetBytes(placements),
            Encoding.UTF8.GetBytes(certificate.ToJsonString()),
            prices is null ? null : Encoding.UTF8.GetBytes(prices)
        );
    }

    /// <summary>The true figures of these small rounds, from the solver's side.</summary>
    private static void Count(string instance, string placements, JsonObject certificate)
    {
        int[] companies = new int[1];
        try
        {
            companies = VerifierInput.Column(Encoding.UTF8.GetBytes(placements));
            VerifierInput input = VerifierInput.Read(
                Encoding.UTF8.GetBytes(instance),
                classes: true
            );
            var starts = new List<int> { 0 };
            foreach ((int, int)[] wishes in input.Wishes)
            {
                starts.Add(starts[^1] + wishes.Length);
            }

            PlacementInstance problem = PlacementInstance.Create(
                [.. starts],
                [.. input.Wishes.SelectMany(wishes => wishes.Select(wish => wish.Company))],
                [.. input.Wishes.SelectMany(wishes => wishes.Select(wish => (ushort)wish.Class))],
                input.Capacities,
                input.Lottery
            );
            Placement placement = Placement.Of(problem, companies);
            certificate["placed"] = placement.Placed;
            certificate["first_choice"] = placement.FirstChoice;
            certificate["rank_sum"] = placement.RankSum();
            certificate["blocking_pairs"] = BlockingPairs.OnClassesAndLottery(placement);
            certificate["blocking_pairs_real_priorities"] = BlockingPairs.OnClasses(placement);
        }
        catch (Exception impossible)
            when (impossible is FormatException or ArgumentException or OverflowException)
        {
            // Files that cannot be read have no figures; the verifier has to say so itself.
        }
    }

    private static string Digest(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
