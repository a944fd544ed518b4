namespace Vakwerk.Disclosure;

/// <summary>What is wrong with a table.</summary>
public enum TableFault
{
    /// <summary>Two cells have the same name.</summary>
    DuplicateCell,

    /// <summary>An equation, or a list of suppressed cells, names a cell that the table does not have.</summary>
    UnknownCell,

    /// <summary>A total is also one of its own parts, directly or through other equations.</summary>
    Circular,

    /// <summary>A published equation does not add up, so no table fits what is published.</summary>
    Contradiction,

    /// <summary>A published cell has no value.</summary>
    MissingValue,

    /// <summary>One code stands for two different groups of the same dimension.</summary>
    AmbiguousCode,

    /// <summary>A value that the method cannot use: not finite, negative, or not whole where a count is needed.</summary>
    WrongValue,
}

/// <summary>A table that cannot be what it says; <see cref="Place"/> names the cell or code.</summary>
public sealed class DisclosureException : Exception
{
    /// <param name="fault">What is wrong.</param>
    /// <param name="place">The cell, code or dimension where it is.</param>
    public DisclosureException(TableFault fault, string place)
        : base($"{fault}: {place}")
    {
        Fault = fault;
        Place = place;
    }

    /// <summary>What is wrong.</summary>
    public TableFault Fault { get; }

    /// <summary>The cell, code or dimension where it is.</summary>
    public string Place { get; }
}
