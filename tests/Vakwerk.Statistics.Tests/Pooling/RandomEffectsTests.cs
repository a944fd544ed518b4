using Vakwerk.Statistics.Pooling;

namespace Vakwerk.Statistics.Tests.Pooling;

public sealed class RandomEffectsTests
{
    // Colditz et al. (1994): 13 trials of BCG vaccine; treated and control, cases and others (metafor dat.bcg).
    private static readonly double[,] Trials =
    {
        { 4, 119, 11, 128 },
        { 6, 300, 29, 274 },
        { 3, 228, 11, 209 },
        { 62, 13536, 248, 12619 },
        { 33, 5036, 47, 5761 },
        { 180, 1361, 372, 1079 },
        { 8, 2537, 10, 619 },
        { 505, 87886, 499, 87892 },
        { 29, 7470, 45, 7232 },
        { 17, 1699, 65, 1600 },
        { 186, 50448, 141, 27197 },
        { 5, 2493, 3, 2338 },
        { 27, 16886, 29, 17825 },
    };

    [Theory] // metafor 3.8 rma in R 4.2.2, with tight convergence
    [InlineData(
        BetweenVarianceMethod.DerSimonianLaird,
        -0.7141172220732269,
        0.1787420895354031,
        0.3087602628623762,
        92.11734685456206
    )]
    [InlineData(
        BetweenVarianceMethod.PauleMandel,
        -0.7149681534934441,
        0.1808921915376235,
        0.31806845220502394,
        92.33033795415325
    )]
    [InlineData(
        BetweenVarianceMethod.RestrictedLikelihood,
        -0.7145323421581394,
        0.17978151610520574,
        0.31324325813648085,
        92.22138452126896
    )]
    public void Pooled_trials_equal_metafor(
        BetweenVarianceMethod method,
        double estimate,
        double error,
        double tau2,
        double i2
    )
    {
        (double[] yi, double[] vi) = LogRiskRatios();
        RandomEffects pooled = RandomEffects.Pool(yi, vi, method);
        pooled.Estimate.ShouldBeClose(estimate, 1e-12);
        pooled.StandardError.ShouldBeClose(error, 1e-12);
        pooled.BetweenVariance.ShouldBeClose(tau2, 1e-12);
        pooled.I2.ShouldBeClose(i2, 1e-12);
        pooled.Q.Statistic.ShouldBeClose(152.2330080823733, 1e-12);
        pooled.Q.P.ShouldBeClose(1.9967645908459738e-26, 1e-11);
    }

    [Fact]
    public void Equal_estimates_have_no_spread_between_them()
    {
        RandomEffects pooled = RandomEffects.Pool([2, 2, 2], [1, 2, 4]);
        pooled.Estimate.ShouldBeClose(2, 1e-15);
        pooled.BetweenVariance.ShouldBe(0);
        pooled.I2.ShouldBe(0);
        pooled.Q.P.ShouldBe(1);
    }

    private static (double[] Estimates, double[] Variances) LogRiskRatios()
    {
        int count = Trials.GetLength(0);
        var estimates = new double[count];
        var variances = new double[count];
        for (int i = 0; i < count; i++)
        {
            double treated = Trials[i, 0] + Trials[i, 1];
            double control = Trials[i, 2] + Trials[i, 3];
            estimates[i] = Math.Log(Trials[i, 0] / treated / (Trials[i, 2] / control));
            variances[i] = 1 / Trials[i, 0] - 1 / treated + 1 / Trials[i, 2] - 1 / control;
        }

        return (estimates, variances);
    }
}
