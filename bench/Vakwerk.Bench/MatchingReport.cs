using System.Globalization;
using System.Text;
using Vakwerk.Bench.Web;
using Vakwerk.Matching;
using Vakwerk.Matching.Cost;
using Vakwerk.Matching.Generation;
using Vakwerk.Matching.Rounds;
using Vakwerk.Matching.Stable;
using Vakwerk.Matching.Ties;

namespace Vakwerk.Bench;

/// <summary>
/// Rounds of several sizes in process, the program as a whole, and LEMON beside it; writes the section "Matching" of
/// docs/performance.md. <c>dotnet run -c Release --project bench/Vakwerk.Bench -- matching 1000 10000 100000 500000</c>.
/// </summary>
internal static class MatchingReport
{
    private const ulong Seed = 20260101;
    private const int LargestExact = 100_000;
    private const int Draws = 100;

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int[] sizes =
            arguments.Length == 0
                ? [1_000, 10_000, 100_000, 500_000]
                : [.. arguments.Select(int.Parse)];
        string root = FindRoot();
        var page = new StringBuilder(
            $"Reference country, seed {Seed}, 20 wishes, 1.25 places per student. Clock / processor time; where they differ much, other work ran beside it. Medians of 5 for what is short, one run for what is long. Load average at the start: {Load()}.\n\n"
        );
        page.Append(
            "| Students | What | Clock | Processor | Outcome |\n| ---: | --- | ---: | ---: | --- |\n"
        );
        foreach (int size in sizes)
        {
            var rows = new MatchingRows(page, size);
            InProcess(rows, size);
            MatchingPeers.Run(rows, root, size, size <= LargestExact);
        }

        Section.Write(Path.Combine(root, "docs/performance.md"), "Matching", page.ToString());
        return 0;
    }

    private static void InProcess(MatchingRows rows, int size)
    {
        ReferenceCountry country = ReferenceCountry.Create(size, Seed);
        PlacementInstance instance = null!;
        rows.Measure(
            "candidate lists",
            3,
            () => instance = country.ToInstance(),
            () => $"{instance.Wishes.Length:N0} wishes"
        );
        PlacementInstance single = instance.WithoutClasses();
        Placement placement = null!;
        string Outcome() =>
            $"{100.0 * placement.Placed / size:0.00} % placed, rank sum {placement.RankSum():N0}, {BlockingPairs.OnClasses(placement)} complaints on priorities";
        rows.Measure(
            "student-optimal, classes + lottery",
            5,
            () => placement = DeferredAcceptance.StudentOptimal(instance),
            Outcome
        );
        rows.Measure(
            "student-optimal, lottery only",
            5,
            () => placement = DeferredAcceptance.StudentOptimal(single),
            Outcome
        );
        rows.Measure(
            "complaints counted and explanations ready",
            5,
            () => Explain(placement),
            () => ""
        );
        rows.Measure("max-placed, classes", 1, () => placement = MaxPlaced.Find(instance), Outcome);
        rows.Measure(
            "max-placed, no classes",
            1,
            () => placement = MaxPlaced.Find(single),
            Outcome
        );
        rows.Measure(
            $"{Draws} lotteries",
            1,
            () => LotteryChances.Draw(instance, Draws, 1),
            () => ""
        );
        Rematch(rows, instance);
        if (size <= LargestExact)
        {
            rows.Measure(
                "min-cost (exact)",
                size < LargestExact ? 3 : 1,
                () => placement = RankTransport.Solve(single).Placement,
                Outcome
            );
        }
    }

    private static void Explain(Placement placement)
    {
        BlockingPairs.OnClassesAndLottery(placement);
        var explanations = new Explanations(placement);
        for (int s = 0; s < placement.Instance.Students; s++)
        {
            int refused =
                placement.RankOf(s) == 0
                    ? placement.Instance.WishesOf(s).Length
                    : placement.RankOf(s) - 1;
            for (int wish = 0; wish < refused; wish++)
            {
                explanations.Why(s, wish);
            }
        }
    }

    private static void Rematch(MatchingRows rows, PlacementInstance instance)
    {
        int[] cancelled = [.. Enumerable.Range(0, instance.Companies).Where(c => c % 100 == 7)];
        IReadOnlyList<Move> moves = [];
        var states = new Queue<Rematching>(
            Enumerable.Range(0, 3).Select(_ => new Rematching(instance))
        );
        rows.Measure(
            "re-match, 1 % of the companies cancel",
            3,
            () => moves = states.Dequeue().Cancel(cancelled, [], RematchPolicy.VacancyChain),
            () => $"{moves.Count:N0} moves"
        );
    }

    private static string Load() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vakwerk.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("Run this inside the repository.");
    }
}
