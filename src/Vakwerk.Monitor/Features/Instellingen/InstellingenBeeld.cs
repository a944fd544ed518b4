using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>An institution with its place on the map and its students by year.</summary>
/// <param name="Bestuur">Number of the board, or null when there are no counts.</param>
/// <param name="Totalen">Oldest year first; empty for a closed institution and before the figures were published.</param>
internal sealed record School(
    Instelling Instelling,
    Gemeente? Gemeente,
    Regio? Provincie,
    Regio? Arbeidsmarktregio,
    Regio? Doorstroompuntregio,
    string? Bestuur,
    IReadOnlyList<StudentTotaal> Totalen
)
{
    public string Brin => Instelling.Brin;

    public string Naam => Instelling.Naam;

    public bool Gesloten => Instelling.Status == InstellingStatus.Gesloten;

    public bool LigtIn(string regio) =>
        Provincie?.Code == regio
        || Arbeidsmarktregio?.Code == regio
        || Doorstroompuntregio?.Code == regio;
}

/// <summary>Institutions, regions and students as known on a day. Immutable and shared between requests.</summary>
internal sealed class InstellingenBeeld
{
    public required DateOnly Stand { get; init; }

    /// <summary>By name; closed institutions too.</summary>
    public required IReadOnlyList<School> Alle { get; init; }

    public required FrozenDictionary<string, School> OpBrin { get; init; }

    /// <summary>In the order of the registers.</summary>
    public required IReadOnlyList<Regio> Regios { get; init; }

    /// <summary>Students in the whole country by year, oldest first; empty before the figures were published.</summary>
    public required IReadOnlyList<StudentTotaal> Landelijk { get; init; }

    /// <summary>Students of the institutions that are seated in a province or arbeidsmarktregio, by its code. Where they live is another matter.</summary>
    public required FrozenDictionary<string, IReadOnlyList<StudentTotaal>> PerRegio { get; init; }

    public IEnumerable<School> Open => Alle.Where(school => !school.Gesloten);

    /// <summary>The newest year for which there are counts.</summary>
    public StudentTotaal? Laatste => Landelijk.Count > 0 ? Landelijk[^1] : null;

    public Regio? RegioMetCode(string code) =>
        Regios.FirstOrDefault(regio =>
            string.Equals(regio.Code, code, StringComparison.OrdinalIgnoreCase)
        );

    public static async Task<InstellingenBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<VakwerkDbContext>();
        List<Regio> regios = await db.RijenAsync<Regio>(stand, cancellationToken);
        List<Gemeente> gemeenten = await db.RijenAsync<Gemeente>(stand, cancellationToken);
        List<Instelling> instellingen = await db.RijenAsync<Instelling>(stand, cancellationToken);
        List<StudentTelling> tellingen = await db.RijenAsync<StudentTelling>(
            stand,
            cancellationToken
        );

        Dictionary<string, Regio> regio = regios.ToDictionary(row => row.Code);
        Dictionary<string, Gemeente> gemeente = gemeenten.ToDictionary(row => row.Code);
        ILookup<string, StudentTelling> vanBrin = tellingen.ToLookup(row => row.Brin);
        List<School> scholen =
        [
            .. instellingen
                .Select(row => Plaats(row, gemeente, regio, vanBrin[row.Brin]))
                .OrderBy(school => school.Naam, StringComparer.Create(Nederlands, ignoreCase: true))
                .ThenBy(school => school.Brin, StringComparer.Ordinal),
        ];
        return new InstellingenBeeld
        {
            Stand = stand,
            Alle = scholen,
            OpBrin = scholen.ToFrozenDictionary(school => school.Brin),
            Regios = regios,
            Landelijk = Reeks(tellingen),
            PerRegio = Regionaal(tellingen, gemeente),
        };
    }

    private static System.Globalization.CultureInfo Nederlands => Primitives.Notatie.Nederlands;

    private static School Plaats(
        Instelling instelling,
        Dictionary<string, Gemeente> gemeenten,
        Dictionary<string, Regio> regios,
        IEnumerable<StudentTelling> tellingen
    )
    {
        Gemeente? gemeente = gemeenten.GetValueOrDefault(instelling.GemeenteCode);
        StudentTelling[] rows = [.. tellingen.OrderBy(row => row.Jaar)];
        return new School(
            instelling,
            gemeente,
            gemeente is null ? null : regios.GetValueOrDefault(gemeente.Provincie),
            gemeente is null ? null : regios.GetValueOrDefault(gemeente.Arbeidsmarktregio),
            gemeente is null ? null : regios.GetValueOrDefault(gemeente.Doorstroompuntregio),
            rows.LastOrDefault()?.Bestuur,
            [.. rows.Select(row => row.Totaal)]
        );
    }

    private static FrozenDictionary<string, IReadOnlyList<StudentTotaal>> Regionaal(
        List<StudentTelling> tellingen,
        Dictionary<string, Gemeente> gemeenten
    )
    {
        IEnumerable<(string Code, StudentTelling Row)> byProvince = tellingen.Select(row =>
            (row.Provincie, row)
        );
        IEnumerable<(string Code, StudentTelling Row)> byLabourMarket = tellingen
            .Where(row => gemeenten.ContainsKey(row.GemeenteCode))
            .Select(row => (gemeenten[row.GemeenteCode].Arbeidsmarktregio, row));
        return byProvince
            .Concat(byLabourMarket)
            .GroupBy(pair => pair.Code)
            .ToFrozenDictionary(group => group.Key, group => Reeks(group.Select(pair => pair.Row)));
    }

    private static IReadOnlyList<StudentTotaal> Reeks(IEnumerable<StudentTelling> rows) =>
        [
            .. rows.GroupBy(row => row.Jaar)
                .OrderBy(group => group.Key)
                .Select(group => StudentTotaal.Som(group.Select(row => row.Totaal))!),
        ];
}
