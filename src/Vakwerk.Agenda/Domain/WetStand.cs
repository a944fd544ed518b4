namespace Vakwerk.Agenda.Domain;

/// <summary>A bill as it stood on a day.</summary>
internal sealed class WetStand(Wet wet, DateOnly stand)
{
    public Wet Wet { get; } = wet;

    public IReadOnlyList<Uitspraak> Stappen { get; } =
    [.. wet.Stappen.Where(step => step.Datum <= stand)];

    /// <summary>The day first expected for the step, and in which words.</summary>
    public BriefTermijn? Eerst { get; } = Laatste(wet.Verwacht, stand, first: true);

    /// <summary>The day expected by the newest letter for the step.</summary>
    public BriefTermijn? Nu { get; } = Laatste(wet.Verwacht, stand, first: false);

    /// <summary>Null as long as it had not happened on that day.</summary>
    public DateOnly? Echt { get; } = wet.EchteDatum is { } day && day <= stand ? day : null;

    /// <summary>The real step is the one that was expected, so that the two days may be compared.</summary>
    public bool ZelfdeStap => Wet.EchteStap == Wet.VerwachteStap;

    /// <summary>Days between the first and the newest day known for the same step; derived, because letters name seasons and not days.</summary>
    public int? Uitloop =>
        Eerst?.Termijn.Uiterlijk is { } first
        && (Echt is { } real && ZelfdeStap ? real : Nu?.Termijn.Uiterlijk) is { } last
            ? last.DayNumber - first.DayNumber
            : null;

    /// <summary>Days since the newest expected day passed without any news of a step; 0 when there is news or time left.</summary>
    public int Stil =>
        Echt is null && Nu?.Termijn.Uiterlijk is { } day && day < stand
            ? stand.DayNumber - day.DayNumber
            : 0;

    private static BriefTermijn? Laatste(
        IReadOnlyList<BriefTermijn> all,
        DateOnly stand,
        bool first
    )
    {
        BriefTermijn[] known = [.. all.Where(term => term.Datum <= stand)];
        DateOnly? letter = first ? known.Min(Date) : known.Max(Date);
        return known
            .Where(term => term.Datum == letter)
            .OrderBy(term => term.Termijn.Uiterlijk ?? DateOnly.MinValue)
            .LastOrDefault();

        static DateOnly? Date(BriefTermijn term) => term.Datum;
    }
}
