using System.Numerics;
using System.Runtime.Intrinsics;

namespace Vakwerk.Matching.Generation;

/// <summary>A company that may come on a list.</summary>
internal readonly record struct Candidate(int Cell, int Company, float Distance);

/// <summary>The best candidates so far, the best score first; of equal scores the lower square, then the lower company.</summary>
/// <remarks>
/// Scores stand apart, with numbers for the candidates beside them: who enters moves eighty bytes, and his place is found by
/// comparing eight scores at a time.
/// </remarks>
internal sealed class BestList
{
    private readonly int longest;
    private readonly float[] scores;
    private readonly int[] slots;
    private readonly Candidate[] candidates;

    public BestList(int longest)
    {
        this.longest = longest;
        int lanes = Vector256<float>.Count;
        scores = new float[(longest + lanes - 1) / lanes * lanes];
        slots = new int[longest];
        candidates = new Candidate[longest];
    }

    public int Count { get; private set; }

    /// <summary>The score of the last one, minus infinity while there is room.</summary>
    public float Worst => scores[longest - 1];

    public Candidate this[int index] => candidates[slots[index]];

    public void Clear()
    {
        Count = 0;
        Array.Fill(scores, float.NegativeInfinity);
    }

    public void Offer(float score, in Candidate candidate)
    {
        if (score < Worst)
        {
            return;
        }

        int at = NotWorse(score);
        while (at > 0 && scores[at - 1] == score && Before(candidate, this[at - 1]))
        {
            at--;
        }

        if (at == longest)
        {
            return;
        }

        // The last one makes room; while the list is not full nobody has to.
        int slot = Count < longest ? Count++ : slots[longest - 1];
        scores.AsSpan(at, longest - 1 - at).CopyTo(scores.AsSpan(at + 1));
        slots.AsSpan(at, longest - 1 - at).CopyTo(slots.AsSpan(at + 1));
        scores[at] = score;
        slots[at] = slot;
        candidates[slot] = candidate;
    }

    /// <summary>How many scores are not worse.</summary>
    private int NotWorse(float score)
    {
        Vector256<float> own = Vector256.Create(score);
        int count = 0;
        for (int i = 0; i < scores.Length; i += Vector256<float>.Count)
        {
            Vector256<float> some = Vector256.Create(scores.AsSpan(i, Vector256<float>.Count));
            count += BitOperations.PopCount(
                Vector256.GreaterThanOrEqual(some, own).ExtractMostSignificantBits()
            );
        }

        return count;
    }

    private static bool Before(in Candidate one, in Candidate other) =>
        (one.Cell, one.Company).CompareTo((other.Cell, other.Company)) < 0;
}
