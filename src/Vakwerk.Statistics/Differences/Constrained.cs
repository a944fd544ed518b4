namespace Vakwerk.Statistics.Differences;

/// <summary>
/// Two proportions that lie a given distance apart: the lower one is s, the higher one s + D. The likelihood falls off to
/// both sides of one s, where its derivative x/s - f/(1-s) + y/(s+D) - g/(1-D-s) is 0 (the cubic of Miettinen and
/// Nurminen 1985). The root is sought from the nearest edge, so that it keeps its digits however small it is.
/// </summary>
internal readonly record struct Constrained(
    double LowSuccesses,
    double LowTrials,
    double HighSuccesses,
    double HighTrials,
    double Apart
)
{
    private double Room => 1 - Apart;

    private double LowFailures => LowTrials - LowSuccesses;

    private double HighFailures => HighTrials - HighSuccesses;

    /// <summary>The same two groups by their failures: the higher one becomes the lower.</summary>
    private Constrained Mirrored => new(HighFailures, HighTrials, LowFailures, LowTrials, Apart);

    /// <summary>pq/n of both, summed, at the likelihood estimate.</summary>
    public double Variance()
    {
        if (!(Room > 0))
        {
            return 0;
        }

        return Derivative(Room / 2) > 0 ? Mirrored.VarianceBelowHalf() : VarianceBelowHalf();
    }

    private double VarianceBelowHalf()
    {
        double low = Lower();
        return low * (1 - low) / LowTrials + (low + Apart) * (Room - low) / HighTrials;
    }

    /// <summary>The root between 0 and half the room: Newton's method in ln s, kept between what is known to be too low and too high.</summary>
    private double Lower()
    {
        bool opensAtZero = LowSuccesses > 0 || (Apart == 0 && HighSuccesses > 0);
        if (!opensAtZero && !(Derivative(0) > 0))
        {
            return 0;
        }

        double below = 0;
        double above = Room / 2;
        double s = Math.Clamp(
            (LowSuccesses + Math.Max(0, HighSuccesses - Apart * HighTrials))
                / (LowTrials + HighTrials),
            above * 1e-3,
            above
        );
        for (int i = 0; i < 200; i++)
        {
            double value = Derivative(s);
            if (value > 0)
            {
                below = s;
            }
            else
            {
                above = s;
            }

            double next = s * Math.Exp(Math.Clamp(value / (s * Fall(s)), -5, 5));
            if (!(next > below && next < above))
            {
                next = below > 0 ? Math.Sqrt(below) * Math.Sqrt(above) : above / 32;
            }

            if (Math.Abs(next - s) <= 1e-15 * s)
            {
                return next;
            }

            s = next;
        }

        return s;
    }

    private double Derivative(double s) =>
        Term(LowSuccesses, s)
        - LowFailures / (1 - s)
        + Term(HighSuccesses, s + Apart)
        - HighFailures / (Room - s);

    /// <summary>Minus the second derivative.</summary>
    private double Fall(double s) =>
        LowSuccesses / (s * s)
        + LowFailures / ((1 - s) * (1 - s))
        + Term(HighSuccesses, (s + Apart) * (s + Apart))
        + HighFailures / ((Room - s) * (Room - s));

    private static double Term(double count, double share) => count == 0 ? 0 : count / share;
}
