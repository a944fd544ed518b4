namespace Vakwerk.Matching;

/// <summary>What is wrong with an instance.</summary>
public enum PlacementFault
{
    /// <summary>The arrays do not fit together.</summary>
    Shape,

    /// <summary>A company has fewer than no places, or all together more than 2³¹ - 1.</summary>
    Capacity,

    /// <summary>A student lists a company that does not exist.</summary>
    UnknownCompany,

    /// <summary>A student lists a company twice.</summary>
    DuplicateWish,
}

/// <summary>An instance that cannot be; says what is wrong and where.</summary>
public sealed class PlacementFaultException : ArgumentException
{
    /// <summary>Makes one.</summary>
    public PlacementFaultException(PlacementFault fault, int? student, int? company, string message)
        : base(message)
    {
        Fault = fault;
        Student = student;
        Company = company;
    }

    /// <summary>What is wrong.</summary>
    public PlacementFault Fault { get; }

    /// <summary>The student it is about, if it is about one.</summary>
    public int? Student { get; }

    /// <summary>The company it is about, if it is about one.</summary>
    public int? Company { get; }
}
