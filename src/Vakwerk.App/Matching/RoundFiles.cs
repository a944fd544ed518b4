using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Vakwerk.App.Commands;
using Vakwerk.Matching;
using Vakwerk.Matching.Cost;
using Vakwerk.Matching.Rounds;
using Vakwerk.Matching.Stable;
using Vakwerk.Matching.Ties;

namespace Vakwerk.App.Matching;

/// <summary>Runs a round and writes its folder: placements, summary, explanations and certificate.</summary>
internal static class RoundFiles
{
    public const string Placements = "placements.txt";
    public const string Summary = "summary.json";
    public const string Certificate = "certificate.json";
    public const string Prices = "prices.txt";
    private const string Wishes = "explanations.csv";
    private const string CutOffs = "cutoffs.csv";

    public static async Task RunAsync(
        string file,
        bool classes,
        string method,
        string folder,
        CancellationToken ct
    )
    {
        (PlacementInstance instance, string digest) = InstanceText.Read(file);
        instance = classes ? instance : instance.WithoutClasses();
        long start = Stopwatch.GetTimestamp();
        (Placement placement, RankSolution? proof) = Solve(instance, method);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        // What solving used would stand beside what writing uses: the few large arrays never ask for a collection by themselves.
        GC.Collect();

        Directory.CreateDirectory(folder);
        byte[] placements = Lines(placement.ToCompanies());
        await WriteAsync(folder, Placements, placements, ct);
        if (proof is not null)
        {
            await WriteAsync(folder, Prices, Lines(proof.Prices), ct);
        }
        else
        {
            File.Delete(Path.Combine(folder, Prices));
        }

        await WriteExplanationsAsync(folder, placement, ct);
        var outcome = new SortedDictionary<string, object>(Outcome(placement));
        var certificate = new SortedDictionary<string, object>(outcome)
        {
            ["method"] = method,
            ["priorities"] = classes ? "classes" : "none",
            ["instance_sha256"] = digest,
            ["placements_sha256"] = Convert.ToHexStringLower(SHA256.HashData(placements)),
        };
        await WriteAsync(folder, Certificate, JsonSerializer.SerializeToUtf8Bytes(certificate), ct);
        outcome["seconds"] = seconds;
        outcome["peak_mb"] = Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0);
        if (method == "max-placed")
        {
            // No placement, with or without complaints, can place more than this.
            outcome["placed_upper_bound"] = classes
                ? MaxPlaced.LargestPossible(instance)
                : placement.Placed;
        }

        await WriteAsync(folder, Summary, JsonSerializer.SerializeToUtf8Bytes(outcome), ct);
    }

    private static (Placement Placement, RankSolution? Proof) Solve(
        PlacementInstance instance,
        string method
    )
    {
        switch (method)
        {
            case "student-optimal":
                return (DeferredAcceptance.StudentOptimal(instance), null);
            case "max-placed":
                return (MaxPlaced.Find(instance), null);
            default:
                RankSolution solution = RankTransport.Solve(instance);
                return (Placement.Of(instance, solution.Placement.ToCompanies()), solution);
        }
    }

    private static Dictionary<string, object> Outcome(Placement placement) =>
        new()
        {
            ["placed"] = placement.Placed,
            ["rank_sum"] = placement.RankSum(),
            ["first_choice"] = placement.FirstChoice,
            ["blocking_pairs"] = BlockingPairs.OnClassesAndLottery(placement),
            ["blocking_pairs_real_priorities"] = BlockingPairs.OnClasses(placement),
        };

    private static async Task WriteExplanationsAsync(
        string folder,
        Placement placement,
        CancellationToken ct
    )
    {
        var explanations = new Explanations(placement);
        await WriteAsync(folder, Wishes, text => WriteWishes(text, placement, explanations), ct);
        await WriteAsync(folder, CutOffs, text => WriteCutOffs(text, placement, explanations), ct);
    }

    private static void WriteWishes(
        NumberWriter text,
        Placement placement,
        Explanations explanations
    )
    {
        text.Line("student,company,rank,refusals"u8);
        PlacementInstance instance = placement.Instance;
        for (int s = 0; s < instance.Students; s++)
        {
            int rank = placement.RankOf(s);
            text.Number(s, ',');
            text.Number(placement.CompanyOf(s), ',');
            if (rank == 0)
            {
                text.Letter(',');
            }
            else
            {
                text.Number(rank, ',');
            }

            int refused = rank == 0 ? instance.WishesOf(s).Length : rank - 1;
            for (int wish = 0; wish < refused; wish++)
            {
                text.Letter(Letter(explanations.Why(s, wish)));
            }

            text.Letter('\n');
        }
    }

    private static void WriteCutOffs(
        NumberWriter text,
        Placement placement,
        Explanations explanations
    )
    {
        text.Line("company,places,last_class,last_lottery"u8);
        for (int c = 0; c < placement.Instance.Companies; c++)
        {
            text.Number(c, ',');
            text.Number(placement.Instance.Capacities[c], ',');
            if (explanations.LastClass(c) is { } last)
            {
                text.Number(last, ',');
                text.Number(explanations.LastNumber(c)!.Value, '\n');
            }
            else
            {
                text.Line(","u8);
            }
        }
    }

    /// <summary>One letter per refused wish; docs/methods/plaatsing.md says what they mean.</summary>
    private static char Letter(Refusal refusal) =>
        refusal switch
        {
            Refusal.NoPlaces => 'N',
            Refusal.BetterClass => 'K',
            Refusal.BetterNumber => 'L',
            Refusal.SameClass => 'G',
            _ => 'S',
        };

    private static byte[] Lines(IReadOnlyList<int> numbers)
    {
        using var memory = new MemoryStream(numbers.Count * 8);
        var text = new NumberWriter(memory);
        foreach (int number in numbers)
        {
            text.Number(number, '\n');
        }

        text.Flush();
        return memory.ToArray();
    }

    private static Task WriteAsync(
        string folder,
        string name,
        Action<NumberWriter> write,
        CancellationToken ct
    ) =>
        Uitvoerbestand.SchrijfAsync(
            Path.Combine(folder, name),
            stream =>
            {
                var text = new NumberWriter(stream);
                write(text);
                text.Flush();
                return Task.CompletedTask;
            },
            ct
        );

    private static Task WriteAsync(
        string folder,
        string name,
        byte[] bytes,
        CancellationToken ct
    ) => Uitvoerbestand.SchrijfAsync(Path.Combine(folder, name), bytes, ct);
}
