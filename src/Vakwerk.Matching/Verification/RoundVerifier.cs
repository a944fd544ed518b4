using System.Security.Cryptography;
using System.Text.Json;

namespace Vakwerk.Matching.Verification;

/// <summary>
/// Checks a round from its files alone, with code of its own: it shares no reader, no data structure and no algorithm with the
/// solvers.
/// </summary>
/// <remarks>
/// Digests; every placement is on the student's list; no company over its places; no blocking pair (with the lottery for
/// student-optimal, on classes for max-placed); student-optimality by a second, plain deferred acceptance; least rank sum by linear programming
/// duality from the published prices; and every published figure counted again.
/// </remarks>
public static class RoundVerifier
{
    private const int UnplacedCost = 1000;

    /// <summary>Checks the files.</summary>
    /// <param name="instance">The instance, as text.</param>
    /// <param name="placements">The company of each student, a line each.</param>
    /// <param name="certificate">The certificate, as JSON.</param>
    /// <param name="prices">The prices of a least rank sum, a line per company; otherwise null.</param>
    /// <returns>What is wrong; empty when all is right.</returns>
    public static IReadOnlyList<Finding> Check(
        ReadOnlyMemory<byte> instance,
        ReadOnlyMemory<byte> placements,
        ReadOnlyMemory<byte> certificate,
        ReadOnlyMemory<byte>? prices
    )
    {
        var findings = new List<Finding>();
        try
        {
            using JsonDocument json = JsonDocument.Parse(certificate);
            JsonElement claims = json.RootElement;
            Digest(claims, "instance_sha256", instance.Span, findings);
            Digest(claims, "placements_sha256", placements.Span, findings);
            bool classes = claims.GetProperty("priorities").GetString() == "classes";
            VerifierInput input = VerifierInput.Read(instance.Span, classes);
            int[] companies = VerifierInput.Column(placements.Span);
            if (companies.Length != input.Wishes.Length)
            {
                findings.Add(new Finding(VerifierCheck.Format, "placements"));
                return findings;
            }

            int[]? ranks = Ranks(input, companies, findings);
            if (ranks is not null)
            {
                Judge(claims, input, companies, ranks, prices, findings);
            }
        }
        catch (Exception broken)
            when (broken
                    is FormatException
                        or OverflowException
                        or JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            findings.Add(new Finding(VerifierCheck.Format, broken.Message));
        }

        return findings;
    }

    private static void Digest(
        JsonElement claims,
        string key,
        ReadOnlySpan<byte> text,
        List<Finding> findings
    )
    {
        string digest = Convert.ToHexString(SHA256.HashData(text));
        if (
            !string.Equals(
                digest,
                claims.GetProperty(key).GetString(),
                StringComparison.OrdinalIgnoreCase
            )
        )
        {
            findings.Add(new Finding(VerifierCheck.Digest, key));
        }
    }

    /// <summary>The rank of each placement, 0 for none; null when a placement is impossible.</summary>
    private static int[]? Ranks(VerifierInput input, int[] companies, List<Finding> findings)
    {
        var ranks = new int[companies.Length];
        var taken = new int[input.Capacities.Length];
        int before = findings.Count;
        for (int s = 0; s < ranks.Length; s++)
        {
            int company = companies[s];
            if (company == -1)
            {
                continue;
            }

            ranks[s] = 1 + Array.FindIndex(input.Wishes[s], wish => wish.Company == company);
            if (ranks[s] == 0)
            {
                findings.Add(new Finding(VerifierCheck.Eligibility, $"student {s}"));
            }
            else if (++taken[company] > input.Capacities[company])
            {
                findings.Add(new Finding(VerifierCheck.Capacity, $"company {company}"));
            }
        }

        return findings.Count == before ? ranks : null;
    }

    private static void Judge(
        JsonElement claims,
        VerifierInput input,
        int[] companies,
        int[] ranks,
        ReadOnlyMemory<byte>? prices,
        List<Finding> findings
    )
    {
        var complaints = new Complaints(input, companies, ranks);
        long sum = ranks.Sum(rank => rank == 0 ? UnplacedCost : (long)rank);
        Figure(claims, "placed", ranks.Count(rank => rank > 0), findings);
        Figure(claims, "first_choice", ranks.Count(rank => rank == 1), findings);
        Figure(claims, "rank_sum", sum, findings);
        Figure(claims, "blocking_pairs", complaints.WithLottery, findings);
        Figure(claims, "blocking_pairs_real_priorities", complaints.OnClasses, findings);
        string method = claims.GetProperty("method").GetString() ?? "";
        switch (method)
        {
            case "student-optimal":
                Expect(complaints.WithLottery == 0, VerifierCheck.Stability, method, findings);
                Expect(
                    companies.AsSpan().SequenceEqual(PlainDeferredAcceptance.Run(input)),
                    VerifierCheck.Optimality,
                    method,
                    findings
                );
                break;
            case "max-placed":
                Expect(complaints.OnClasses == 0, VerifierCheck.Stability, method, findings);
                break;
            case "min-cost":
                Expect(
                    prices is not null
                        && PriceProof.Holds(
                            input,
                            companies,
                            VerifierInput.Column(prices.Value.Span),
                            sum
                        ),
                    VerifierCheck.Optimality,
                    method,
                    findings
                );
                break;
            default:
                findings.Add(new Finding(VerifierCheck.Format, $"method {method}"));
                break;
        }
    }

    private static void Figure(
        JsonElement claims,
        string key,
        long counted,
        List<Finding> findings
    ) => Expect(claims.GetProperty(key).GetInt64() == counted, VerifierCheck.Figure, key, findings);

    private static void Expect(
        bool holds,
        VerifierCheck check,
        string where,
        List<Finding> findings
    )
    {
        if (!holds)
        {
            findings.Add(new Finding(check, where));
        }
    }
}
