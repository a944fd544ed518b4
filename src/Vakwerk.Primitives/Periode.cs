using System.Globalization;
using System.Text.RegularExpressions;

namespace Vakwerk.Primitives;

/// <summary>What kind of stretch of time a figure is about.</summary>
public enum PeriodeSoort
{
    /// <summary>A calendar year, <c>2024</c>.</summary>
    Jaar,

    /// <summary>A school year from 1 August, <c>2023/2024</c>.</summary>
    Schooljaar,

    /// <summary>A month, <c>2021-07</c>.</summary>
    Maand,

    /// <summary>A quarter, <c>2026-Q1</c>.</summary>
    Kwartaal,

    /// <summary>One day, <c>2025-10-01</c>.</summary>
    Dag,

    /// <summary>Several years, <c>2024-2027</c>.</summary>
    Jaren,
}

/// <summary>A stretch of time with its own spelling, first and last day. Ordered by its middle, so that kinds can share an axis.</summary>
/// <param name="Soort">Kind of period.</param>
/// <param name="Begin">First day.</param>
/// <param name="Eind">Last day, included.</param>
public readonly partial record struct Periode(PeriodeSoort Soort, DateOnly Begin, DateOnly Eind)
    : IComparable<Periode>
{
    /// <summary>Middle of the period in years, for axes and for pace: mid 2024 is about 2024.5.</summary>
    public double Midden
    {
        get
        {
            double day = (Begin.DayNumber + Eind.DayNumber) / 2.0;
            int year = DateOnly.FromDayNumber((int)day).Year;
            int first = new DateOnly(year, 1, 1).DayNumber;
            return year + ((day - first) / (new DateOnly(year, 12, 31).DayNumber - first + 1));
        }
    }

    /// <summary>A calendar year.</summary>
    /// <param name="year">Year between 1 and 9999.</param>
    /// <returns>The period from 1 January to 31 December.</returns>
    public static Periode Jaar(int year) =>
        new(PeriodeSoort.Jaar, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A school year.</summary>
    /// <param name="startYear">Year in which it starts on 1 August.</param>
    /// <returns>The period from 1 August to 31 July.</returns>
    public static Periode Schooljaar(int startYear) =>
        new(
            PeriodeSoort.Schooljaar,
            new DateOnly(startYear, 8, 1),
            new DateOnly(startYear + 1, 7, 31)
        );

    /// <summary>Reads <c>2024</c>, <c>2023/2024</c>, <c>2021-07</c>, <c>2026-Q1</c>, <c>2025-10-01</c> or <c>2024-2027</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period, or a mistake with code <c>periode.ongeldig</c>.</returns>
    public static Result<Periode> Lees(string? text)
    {
        string trimmed = (text ?? "").Trim();
        Match match = Vorm().Match(trimmed);
        return match.Success && Maak(match) is { } periode
            ? periode
            : new Fout(
                "periode.ongeldig",
                "periode",
                $"'{text}' is geen periode. Schrijf een jaar (2024), een schooljaar (2023/2024), een maand (2021-07), een kwartaal (2026-Q1), een dag (2025-10-01) of jaren (2024-2027)."
            );
    }

    /// <inheritdoc/>
    public int CompareTo(Periode other) =>
        Midden.CompareTo(other.Midden) is var order and not 0
            ? order
            : Begin.CompareTo(other.Begin);

    /// <summary>The spelling that <see cref="Lees"/> reads.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        Soort switch
        {
            PeriodeSoort.Jaar => Begin.ToString("yyyy", CultureInfo.InvariantCulture),
            PeriodeSoort.Schooljaar => string.Create(
                CultureInfo.InvariantCulture,
                $"{Begin.Year}/{Eind.Year}"
            ),
            PeriodeSoort.Maand => Begin.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            PeriodeSoort.Kwartaal => string.Create(
                CultureInfo.InvariantCulture,
                $"{Begin.Year}-Q{((Begin.Month - 1) / 3) + 1}"
            ),
            PeriodeSoort.Dag => Begin.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Begin.Year}-{Eind.Year}"),
        };

    /// <summary>Earlier than.</summary>
    public static bool operator <(Periode left, Periode right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(Periode left, Periode right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(Periode left, Periode right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(Periode left, Periode right) => left.CompareTo(right) >= 0;

    private static Periode? Maak(Match match)
    {
        int year = int.Parse(match.Groups["j"].Value, CultureInfo.InvariantCulture);
        int Part(string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
        if (year == 0)
        {
            return null;
        }

        if (match.Groups["s"].Success)
        {
            return Part("s") == year + 1 ? Schooljaar(year) : null;
        }

        if (match.Groups["q"].Success)
        {
            var begin = new DateOnly(year, ((Part("q") - 1) * 3) + 1, 1);
            return new Periode(PeriodeSoort.Kwartaal, begin, begin.AddMonths(3).AddDays(-1));
        }

        if (match.Groups["t"].Success)
        {
            return Part("t") > year
                ? new Periode(
                    PeriodeSoort.Jaren,
                    new DateOnly(year, 1, 1),
                    new DateOnly(Part("t"), 12, 31)
                )
                : null;
        }

        if (!match.Groups["m"].Success)
        {
            return Jaar(year);
        }

        int month = Part("m");
        if (month is < 1 or > 12)
        {
            return null;
        }

        if (!match.Groups["d"].Success)
        {
            var begin = new DateOnly(year, month, 1);
            return new Periode(PeriodeSoort.Maand, begin, begin.AddMonths(1).AddDays(-1));
        }

        int day = Part("d");
        return day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Periode(
                PeriodeSoort.Dag,
                new DateOnly(year, month, day),
                new DateOnly(year, month, day)
            )
            : null;
    }

    [GeneratedRegex(
        @"^(?<j>\d{4})(?:/(?<s>\d{4})|-Q(?<q>[1-4])|-(?<t>\d{4})|-(?<m>\d{2})(?:-(?<d>\d{2}))?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Vorm();
}
