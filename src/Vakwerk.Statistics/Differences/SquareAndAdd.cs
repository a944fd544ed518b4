namespace Vakwerk.Statistics.Differences;

/// <summary>
/// The interval of a difference of two independent estimates from the interval of each ("square and add", MOVER).
/// </summary>
/// <remarks>Newcombe (1998), Stat. Med. 17:873-890; Zou and Donner (2008), Stat. Med. 27:1693-1702.</remarks>
public static class SquareAndAdd
{
    /// <summary>The interval of <paramref name="first"/> minus <paramref name="second"/>.</summary>
    public static Interval Difference(Interval first, Interval second)
    {
        double difference = first.Estimate - second.Estimate;
        double below = Length(first.Estimate - first.Lower, second.Upper - second.Estimate);
        double above = Length(first.Upper - first.Estimate, second.Estimate - second.Lower);
        return new Interval(difference - below, difference, difference + above);
    }

    private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
}
