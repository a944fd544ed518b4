namespace Vakwerk.Matching.Verification;

/// <summary>Weak duality: prices bound every rank sum from below, so a sum that meets the bound is the least one.</summary>
internal static class PriceProof
{
    private const int UnplacedCost = 1000;

    public static bool Holds(VerifierInput input, int[] companies, int[] prices, long sum)
    {
        if (prices.Length != input.Capacities.Length || companies.Length != input.Wishes.Length)
        {
            return false;
        }

        long bound = 0;
        for (int c = 0; c < prices.Length; c++)
        {
            if (prices[c] < 0)
            {
                return false;
            }

            bound -= (long)prices[c] * input.Capacities[c];
        }

        foreach ((int Company, int Class)[] wishes in input.Wishes)
        {
            long least = UnplacedCost;
            for (int i = 0; i < wishes.Length; i++)
            {
                least = Math.Min(least, i + 1L + prices[wishes[i].Company]);
            }

            bound += least;
        }

        return bound == sum;
    }
}
