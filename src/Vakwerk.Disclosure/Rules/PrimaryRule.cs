using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Rules;

/// <summary>
/// Says which cells are sensitive by themselves. An empty cell is not sensitive: it has nobody to protect
/// (Hundepool e.a. 2012, Statistical Disclosure Control, Wiley, section 4.2).
/// </summary>
public abstract record PrimaryRule
{
    /// <summary>How many of the largest contributions the rule looks at.</summary>
    internal virtual int Largest => 0;

    /// <summary>Whether a cell may not be published.</summary>
    /// <param name="cell">What is known of the cell.</param>
    public abstract bool IsSensitive(CellProfile cell);

    /// <summary>How wide the interval of an attacker must be, at least, for this cell.</summary>
    /// <param name="cell">A sensitive cell.</param>
    /// <returns>A width in the unit of the table.</returns>
    public abstract double RequiredWidth(CellProfile cell);

    /// <summary>Applies the rule to all cells.</summary>
    /// <param name="table">A table.</param>
    /// <returns>Whether each cell is sensitive, and the required width (0 for a cell that is not).</returns>
    public virtual PrimaryCells Apply(CrossTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        bool[] sensitive = new bool[table.Cells.Count];
        double[] width = new double[sensitive.Length];
        int?[] onlyContributor = new int?[sensitive.Length];
        for (int cell = 0; cell < sensitive.Length; cell++)
        {
            CellProfile profile = table.Contributions.Of(cell, Largest);
            sensitive[cell] = IsSensitive(profile);
            width[cell] = sensitive[cell] ? RequiredWidth(profile) : 0;
            onlyContributor[cell] = profile.OnlyContributor;
        }

        return new PrimaryCells(sensitive, width, onlyContributor);
    }
}

/// <summary>The outcome of a primary rule.</summary>
/// <param name="Sensitive">Whether each cell is sensitive.</param>
/// <param name="Width">How wide an attacker's interval must be for each cell that is suppressed; 0 where it may only not be exact.</param>
/// <param name="OnlyContributor">The only contributor of a cell, where there is only one: he can subtract himself.</param>
public sealed record PrimaryCells(
    IReadOnlyList<bool> Sensitive,
    IReadOnlyList<double> Width,
    IReadOnlyList<int?> OnlyContributor
);
