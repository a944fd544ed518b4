namespace Vakwerk.Matching.Stable;

/// <summary>How high a company ranks the student of a wish; a struct, so that the loops inline it.</summary>
internal interface ILevels
{
    uint this[int entry] { get; }
}

/// <summary>Priority classes; the lottery decides inside them.</summary>
internal readonly struct ClassLevels(ushort[] classes) : ILevels
{
    public uint this[int entry] => classes[entry];
}

/// <summary>One class for all: only the lottery counts.</summary>
internal readonly struct OneLevel : ILevels
{
    public uint this[int entry] => 0;
}

/// <summary>A strict order of its own per company.</summary>
internal readonly struct StrictLevels(uint[] ranks) : ILevels
{
    public uint this[int entry] => ranks[entry];
}
