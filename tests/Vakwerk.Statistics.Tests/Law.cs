using FsCheck;
using FsCheck.Fluent;

namespace Vakwerk.Statistics.Tests;

/// <summary>Properties that must hold for whatever FsCheck draws; the same draws in every run, so that a failure comes back.</summary>
internal static class Law
{
    /// <summary>Successes out of trials, from one trial to a million.</summary>
    public static Gen<(double X, double N)> Counts { get; } =
        from size in Gen.Choose(0, 6)
        from n in Gen.Choose(1, (int)Math.Pow(10, size))
        from x in Gen.Choose(0, n)
        select ((double)x, (double)n);

    /// <summary>A number between low and high with three digits.</summary>
    public static Gen<double> Between(double low, double high) =>
        from part in Gen.Choose(0, 1000)
        select low + (high - low) * part / 1000;

    /// <summary>p-values, with many ties and some at the edges.</summary>
    public static Gen<double[]> Family { get; } =
        from p in Gen.Choose(0, 200).ArrayOf()
        where p.Length > 0
        select Array.ConvertAll(p, value => value / 200.0);

    public static void Holds<T>(Gen<T> values, Action<T> law) =>
        Check.One(
            Config
                .QuickThrowOnFailure.WithMaxTest(200)
                .WithReplay(20260101UL, 4242424243UL)
                .WithQuietOnSuccess(true),
            Prop.ForAll(values.ToArbitrary(), law)
        );
}
