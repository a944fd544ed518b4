namespace Vakwerk.Agenda.Contracts;

/// <summary>A goal as other modules see it.</summary>
/// <param name="Sleutel">Key as in the registers, for example <c>p1-begeleiding-vsv</c>; also its address: <c>doelen/{Sleutel}</c>.</param>
/// <param name="Regeling">Code of the goal in the Regeling kwaliteitsafspraken (1.1 to 3.4), or null.</param>
/// <param name="Groep">Key of the priority (<c>p1</c>, <c>p2</c>, <c>p3</c>), <c>stagepact</c>, or <c>x</c> for subjects across all goals: they have a page and agreements, but are no goals.</param>
public sealed record DoelInfo(
    string Sleutel,
    string Nl,
    string En,
    string? Regeling,
    string Groep,
    string GroepNl,
    string GroepEn,
    int Volgorde
);

/// <summary>The goals of the Werkagenda and the themes of the Stagepact, in their order, then the subjects across all goals.</summary>
/// <remarks>Before 14 February 2023 these are the keys under which this program files what was already known; the goals of 2022 were other ones.</remarks>
public interface IDoelen
{
    Task<IReadOnlyList<DoelInfo>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}

/// <summary>A part of a goal's page that another module fills, for example the figures. The component gets a parameter <c>Doel</c> with the goal's key.</summary>
/// <param name="Volgorde">Place on the page: 10 text of the goal, 20 money, 30 agreements, 40 figures, 50 differences, 60 corrections, 70 open questions.</param>
public sealed record DoelPaneel(int Volgorde, Type Component);

/// <summary>Something that happened to a goal, for its timeline.</summary>
/// <param name="Soort">Dutch kind in lower case: afspraak, belofte, geld, meting, brief, wet, termijn (a day still to come).</param>
/// <param name="Adres">Address of the thing itself, relative to the language root.</param>
public sealed record TijdlijnItem(DateOnly Datum, string Soort, string Tekst, string Adres);

/// <summary>A module that has something to say on a goal's timeline.</summary>
public interface ITijdlijnBron
{
    Task<IReadOnlyList<TijdlijnItem>> VanDoelAsync(
        string doel,
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}

/// <summary>Something that stands on lines of a letter, shown in the margin of the letter's page: a figure, an agreement, a promise.</summary>
/// <param name="Soort">Dutch kind in lower case: cijfer, afspraak, motie, toezegging, geld, doel, partner.</param>
/// <param name="Adres">Address of the thing itself, relative to the language root.</param>
public sealed record BriefMarkering(Bronverwijzing Bron, string Soort, string Tekst, string Adres);

/// <summary>A module that has something to show in the margin of letters.</summary>
public interface IBriefMarkeringBron
{
    Task<IReadOnlyList<BriefMarkering>> VanBriefAsync(
        string brief,
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
