namespace Vakwerk.Matching.Stable;

/// <summary>How high a company ranks the student of a wish; a struct, so that the loops inline it.</summary>
internal interface ILevels
{
    uint this[int entry] { get; }

    /// <summary>Asks for the levels of a student who comes soon.</summary>
    void Fetch(int entry);
}

/// <summary>Priority classes; the lottery decides inside them.</summary>
internal readonly struct ClassLevels(ushort[] classes) : ILevels
{
    public uint this[int entry] => classes[entry];

    public void Fetch(int entry) => Memory.Fetch(ref classes[entry]);
}

/// <summary>A strict order of its own per company.</summary>
internal readonly struct StrictLevels(uint[] ranks) : ILevels
{
    public uint this[int entry] => ranks[entry];

    public void Fetch(int entry) => Memory.Fetch(ref ranks[entry]);
}
