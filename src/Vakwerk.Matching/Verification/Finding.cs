namespace Vakwerk.Matching.Verification;

/// <summary>What the verifier looks at.</summary>
public enum VerifierCheck
{
    /// <summary>A file cannot be read.</summary>
    Format,

    /// <summary>A file is another one than the certificate is about.</summary>
    Digest,

    /// <summary>A student is placed where he has no wish.</summary>
    Eligibility,

    /// <summary>A company has more students than places.</summary>
    Capacity,

    /// <summary>Somebody could complain with reason.</summary>
    Stability,

    /// <summary>There is a better placement by the same method, or the prices do not prove that there is none.</summary>
    Optimality,

    /// <summary>A published figure is not what is counted.</summary>
    Figure,
}

/// <summary>Something that is not right.</summary>
/// <param name="Check">Which check found it.</param>
/// <param name="Where">Where: a student, a company, a file or a figure.</param>
public readonly record struct Finding(VerifierCheck Check, string Where);
