using System.Globalization;
using System.Text.RegularExpressions;

namespace Vakwerk.Agenda.Domain;

/// <summary>A motion or promise as it stood on a day: the letters of that day and before, and what follows from them.</summary>
internal sealed partial class Belofte
{
    private readonly DateOnly stand;
    private readonly IReadOnlyDictionary<string, Brief> brieven;

    /// <param name="brieven">Letters known on the day.</param>
    public Belofte(
        Motie motie,
        DateOnly stand,
        IReadOnlyDictionary<string, Brief> brieven,
        IReadOnlyDictionary<string, BelofteStatus> statussen
    )
    {
        Motie = motie;
        this.stand = stand;
        this.brieven = brieven;
        Antwoorden = [.. motie.Antwoorden.Where(item => brieven.ContainsKey(item.Brief))];
        Status = Antwoorden.LastOrDefault(item => !item.IsVermelding)?.Status ?? "open";
        Groep = statussen.GetValueOrDefault(Status)?.Groep ?? StatusGroep.Open;
        Lijnen =
        [
            .. motie
                .Termijnen.Where(item => brieven.ContainsKey(item.Brief))
                .GroupBy(item => item.Onderdeel)
                .Select(group => new TermijnLijn(group.Key, [.. group])),
        ];
    }

    public Motie Motie { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Antwoord> Antwoorden { get; }

    /// <summary>What the last letter says that names it. A letter that only touches the subject changes nothing.</summary>
    public string Status { get; }

    public StatusGroep Groep { get; }

    /// <summary>One line of deadlines for each part of the promise.</summary>
    public IReadOnlyList<TermijnLijn> Lijnen { get; }

    /// <summary>The letter that says in so many words that it is done, once it is known.</summary>
    public Brief? Afsluiting =>
        Groep == StatusGroep.Afgedaan && Motie.GeleverdBrief is { } key
            ? brieven.GetValueOrDefault(key)
            : null;

    /// <summary>The day of delivery, where a source names it.</summary>
    public DateOnly? GeleverdOp => Afsluiting is null ? null : Motie.GeleverdOp;

    /// <summary>A source outside the letters says that it happened. It closes nothing, but calling it late would be wrong.</summary>
    public bool EldersGebeurd => Motie.EldersSinds is { } day && day <= stand;

    /// <summary>Days since the last day that the words allowed, for the part that is longest past; null when nothing is past or nobody waits.</summary>
    public int? DagenTeLaat =>
        Groep == StatusGroep.Open && !EldersGebeurd
            ? Lijnen
                .Select(line => line.Geldend.Uiterlijk)
                .Where(day => day < stand)
                .Max(day => stand.DayNumber - day!.Value.DayNumber as int?)
            : null;

    public bool TeLaat => DagenTeLaat is > 0;

    /// <summary>Days between the first promised day and delivery, or the newest promised day when that moved; null when neither is known.</summary>
    public int? DagenVerschoven =>
        Lijnen.Select(line => line.Verschoven(GeleverdOp)).Max() is { } days ? days : null;

    /// <summary>Days from the first letter until it was closed, or until today.</summary>
    public int DagenOpen
    {
        get
        {
            DateOnly end = Groep switch
            {
                StatusGroep.Open => stand,
                _ => brieven[Antwoorden.Last(item => !item.IsVermelding).Brief].Datum,
            };
            return Math.Max(0, (GeleverdOp ?? end).DayNumber - Motie.BekendSinds.DayNumber);
        }
    }

    /// <summary>The day on which a member's party counts: the first letter, or the end of the session that it names when that was earlier. No letter gives the day of a vote.</summary>
    public DateOnly Peildag
    {
        get
        {
            DateOnly letter = Motie.BekendSinds;
            Match session = Vergaderjaar().Match(Motie.Debat ?? "");
            if (!session.Success)
            {
                return letter;
            }

            int year = int.Parse(session.Groups[1].Value, CultureInfo.InvariantCulture);
            var end = new DateOnly(year + 1, 8, 31);
            return end < letter ? end : letter;
        }
    }

    public bool HeeftVermelding => Antwoorden.Any(item => item.IsVermelding);

    [GeneratedRegex(@"(20\d\d)\s*[/–-]\s*(?:20)?\d\d\b")]
    private static partial Regex Vergaderjaar();
}

/// <summary>All moments promised for one part, in the order of the letters.</summary>
internal sealed record TermijnLijn(string? Onderdeel, IReadOnlyList<BeloofdeTermijn> Termijnen)
{
    public BeloofdeTermijn Oorspronkelijk => Termijnen[0];

    public BeloofdeTermijn Geldend => Termijnen[^1];

    public bool Verplaatst => Termijnen.Count > 1;

    /// <summary>Days after the first promised day; zero or less is on time.</summary>
    public int? Verschoven(DateOnly? geleverd)
    {
        DateOnly? end = geleverd ?? (Verplaatst ? Geldend.Uiterlijk : null);
        return end is { } later && Oorspronkelijk.Uiterlijk is { } first
            ? later.DayNumber - first.DayNumber
            : null;
    }
}
