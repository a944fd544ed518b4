namespace Vakwerk.Matching.Generation;

/// <summary>A company as it is known before anybody has wishes.</summary>
/// <param name="X">East, in kilometres.</param>
/// <param name="Y">North, in kilometres.</param>
/// <param name="Programmes">A bit for each programme (0 to 63) that it is recognised for.</param>
/// <param name="TopLevel">The highest level that it is recognised for.</param>
/// <param name="Tracks">A bit for each track: 1 is BOL, 2 is BBL.</param>
/// <param name="Quality">How good it is, on a standard normal scale.</param>
/// <param name="Places">Its places.</param>
public readonly record struct RawCompany(
    float X,
    float Y,
    ulong Programmes,
    byte TopLevel,
    byte Tracks,
    float Quality,
    int Places
);

/// <summary>A student as he is known before he has wishes.</summary>
/// <param name="X">East, in kilometres.</param>
/// <param name="Y">North, in kilometres.</param>
/// <param name="Programme">His programme, 0 to 63.</param>
/// <param name="Level">His level.</param>
/// <param name="Track">0 is BOL, 1 is BBL.</param>
/// <param name="MaxDistance">How far he travels, in kilometres.</param>
/// <param name="Lottery">His lottery number.</param>
public readonly record struct RawStudent(
    double X,
    double Y,
    int Programme,
    byte Level,
    byte Track,
    double MaxDistance,
    ulong Lottery
);
