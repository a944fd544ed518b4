using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Survey;

/// <summary>An estimate from a survey with its design-based standard error.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="StandardError">Its standard error under the sampling design.</param>
/// <param name="DegreesOfFreedom">Sampling units minus strata.</param>
/// <param name="Respondents">The number of rows.</param>
public readonly record struct SurveyEstimate(
    double Estimate,
    double StandardError,
    int DegreesOfFreedom,
    int Respondents
)
{
    /// <summary>The symmetric interval: estimate ± t × standard error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is impossible.</exception>
    public Interval Interval(double confidence = 0.95)
    {
        double margin = Multiplier(confidence) * StandardError;
        return new Interval(Estimate - margin, Estimate, Estimate + margin);
    }

    /// <summary>The interval of a proportion, symmetric on the logit scale; [p, p] when everybody answers the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is impossible, or the estimate is no proportion.</exception>
    /// <remarks>Korn and Graubard (1999), Analysis of health surveys, p. 65; R's svyciprop, method "logit".</remarks>
    public Interval LogitInterval(double confidence = 0.95)
    {
        double t = Multiplier(confidence);
        Require.Probability(Estimate);
        if (Estimate is 0 or 1)
        {
            return new Interval(Estimate, Estimate, Estimate);
        }

        double logit = Math.Log(Estimate) - Math.Log(1 - Estimate);
        double margin = t * StandardError / (Estimate * (1 - Estimate));
        return new Interval(Expit(logit - margin), Estimate, Expit(logit + margin));
    }

    /// <summary>
    /// The interval of a proportion from beta quantiles with the effective sample size, as Clopper and Pearson's with
    /// n* = p(1-p)/variance, adjusted for the degrees of freedom.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is impossible, the estimate is no proportion, or there is no spread.</exception>
    /// <remarks>Korn and Graubard (1998), Survey Methodology 24:193-201; R's svyciprop, method "beta".</remarks>
    public Interval BetaInterval(double confidence = 0.95)
    {
        double t = Multiplier(confidence);
        Require.Probability(Estimate);
        Require.Positive(StandardError);
        double tail = (1 - confidence) / 2;
        double adjustment = Special.StudentT.UpperQuantile(tail, Respondents - 1) / t;
        double size =
            Estimate * (1 - Estimate) / (StandardError * StandardError) * (adjustment * adjustment);
        double successes = size * Estimate;
        double failures = size * (1 - Estimate);
        var lower = new Fraction(tail, 1 - tail);
        return new Interval(
            IncompleteBeta.Inverse(successes, failures + 1, lower).Value,
            Estimate,
            IncompleteBeta.Inverse(failures, successes + 1, lower).Complement
        );
    }

    private double Multiplier(double confidence)
    {
        Require.Confidence(confidence);
        return Special.StudentT.UpperQuantile((1 - confidence) / 2, DegreesOfFreedom);
    }

    private static double Expit(double logit) => 1 / (1 + Math.Exp(-logit));
}
