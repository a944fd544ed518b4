using System.Text.RegularExpressions;

namespace Vakwerk.Monitor.Datasets.Layouts;

/// <summary>What an empty cell of a measure says. Publishers differ: it is never guessed.</summary>
internal enum EmptyCell
{
    /// <summary>No students: there is no observation.</summary>
    None,

    /// <summary>One to four, hidden.</summary>
    Suppressed,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A mistake.</summary>
    Error,
}

/// <summary>How the files of one source look: read from <c>data/layouts</c>. See docs/modules/datasets.md.</summary>
internal sealed record Layout
{
    public required string Key { get; init; }

    /// <summary>Name of the data set that these files fill.</summary>
    public required string Dataset { get; init; }

    public required string Nl { get; init; }

    public required string En { get; init; }

    public required string Publisher { get; init; }

    public required string Licence { get; init; }

    /// <summary>Who or what is counted, in Dutch.</summary>
    public required string Population { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>False when no real file of the publisher was seen; <see cref="Note"/> says what it is based on.</summary>
    public bool Verified { get; init; } = true;

    /// <summary>Rows are persons: the file is recognised in order to be refused.</summary>
    public bool PersonalData { get; init; }

    /// <summary>One file a year; several files together make one version.</summary>
    public bool FilePerYear { get; init; }

    /// <summary>Named groups of this pattern on the file name are dimensions of the whole file.</summary>
    public string? FileName { get; init; }

    /// <summary>The newest year is provisional until the next edition.</summary>
    public bool LastYearProvisional { get; init; }

    /// <summary>Texts that stand for a hidden count of 1 to 4.</summary>
    public IReadOnlyList<string> Suppressed { get; init; } = ["-1"];

    public EmptyCell Empty { get; init; } = EmptyCell.Error;

    public required IReadOnlyList<LayoutMeasure> Measures { get; init; }

    public required IReadOnlyList<LayoutColumn> Columns { get; init; }

    /// <summary>Dimensions over which the change from year to year is watched.</summary>
    public IReadOnlyList<string> Outliers { get; init; } = [];

    public IReadOnlyList<LayoutControl> Controls { get; init; } = [];

    /// <summary>Names of dimensions in a pattern.</summary>
    public static IEnumerable<string> GroupsOf(string? pattern) =>
        pattern is null
            ? []
            : new Regex(pattern).GetGroupNames().Where(name => !char.IsDigit(name[0]));
}

internal sealed record LayoutMeasure
{
    public required string Name { get; init; }

    public required string Nl { get; init; }

    public string Unit { get; init; } = "studenten";

    /// <summary>A number with decimals, perhaps with a percent sign or a word such as <c>ruim</c> before it.</summary>
    public bool Decimal { get; init; }

    /// <summary>False for shares, marks and tables that hold their own totals: those do not add up.</summary>
    public bool Additive { get; init; } = true;

    /// <summary>The file has no number: every line counts as one.</summary>
    public bool CountLines { get; init; }
}

/// <summary>A column, or a family of columns by pattern. Exactly one of its roles is filled; none means that it is left out.</summary>
internal sealed record LayoutColumn
{
    public string? Name { get; init; }

    /// <summary>Other spellings of the name.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Regular expression on the whole name; its named groups are dimensions of the cells in it.</summary>
    public string? Pattern { get; init; }

    public bool Optional { get; init; }

    public string? Dimension { get; init; }

    /// <summary>The text that belongs to the code of this dimension.</summary>
    public string? Label { get; init; }

    public string? Measure { get; init; }

    /// <summary>The sum of this measure over the other columns, given by the publisher: checked, not stored.</summary>
    public string? Total { get; init; }

    /// <summary>Values of dimensions that the name of this column stands for.</summary>
    public IReadOnlyDictionary<string, string> Set { get; init; } =
        new Dictionary<string, string>();
}

/// <summary>Sums that somebody else found in exactly this file.</summary>
internal sealed record LayoutControl
{
    public required string Sha256 { get; init; }

    public required string Measure { get; init; }

    /// <summary>Dimensions of the keys.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>Sum of the visible cells by values, joined with a bar.</summary>
    public required IReadOnlyDictionary<string, long> Totals { get; init; }
}
