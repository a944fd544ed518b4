using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Features.Vergelijken;

/// <summary>All schools beside each other as known on a day: computed once, shared between requests.</summary>
internal sealed class VergelijkingBeeld
{
    private readonly Lazy<IReadOnlyList<VerklaardDeel>> verdelingen;

    private VergelijkingBeeld(
        InstellingenBeeld instellingen,
        FrozenDictionary<(string, int), Trechter> trechters,
        FrozenDictionary<(string, int, string), Trechterpunt> punten,
        IReadOnlyList<Profiel> profielen
    )
    {
        Instellingen = instellingen;
        Trechters = trechters;
        Punten = punten;
        Profielen = profielen;
        verdelingen = new(() => VerklaardDeel.Bereken(instellingen));
    }

    public InstellingenBeeld Instellingen { get; }

    /// <summary>By figure and year; a figure without schools enough in a year is not there.</summary>
    public FrozenDictionary<(string Cijfer, int Jaar), Trechter> Trechters { get; }

    public FrozenDictionary<(string Cijfer, int Jaar, string Brin), Trechterpunt> Punten { get; }

    /// <summary>Schools with students enough to be compared, in the newest year.</summary>
    public IReadOnlyList<Profiel> Profielen { get; }

    /// <summary>How much of the differences between students lies between groups; read when first asked for.</summary>
    public IReadOnlyList<VerklaardDeel> Verdelingen => verdelingen.Value;

    public IReadOnlyList<int> Jaren => [.. Instellingen.Landelijk.Select(year => year.Jaar)];

    public Trechter? Trechter(string cijfer, int jaar) =>
        Trechters.GetValueOrDefault((cijfer, jaar));

    public Trechterpunt? Punt(string cijfer, int jaar, string brin) =>
        Punten.GetValueOrDefault((cijfer, jaar, brin));

    public static async Task<VergelijkingBeeld> LaadAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken
    ) =>
        Maak(
            await services
                .GetRequiredService<Momentopnamen<InstellingenBeeld>>()
                .OpAsync(stand, cancellationToken)
        );

    public static VergelijkingBeeld Maak(InstellingenBeeld instellingen)
    {
        var funnels = new Dictionary<(string, int), Trechter>();
        var points = new Dictionary<(string, int, string), Trechterpunt>();
        HashSet<string> merging =
        [
            .. instellingen
                .Alle.Where(school => school.Instelling.Status == InstellingStatus.InFusie)
                .SelectMany(school => school.Instelling.OpgegaanIn.Append(school.Brin)),
        ];
        foreach (SchoolCijfer figure in SchoolCijfer.Alle)
        {
            foreach (int year in instellingen.Landelijk.Select(total => total.Jaar))
            {
                Waargenomen[] schools =
                [
                    .. instellingen
                        .Alle.Where(school => school.Totalen.Count > 0)
                        .Select(school => figure.Lees(school.Brin, school.Totalen, year))
                        .OfType<Waargenomen>()
                        .Select(one =>
                            figure.Groei && merging.Contains(one.Brin)
                                ? one with
                                {
                                    Fusie = true,
                                }
                                : one
                        ),
                ];
                if (Domain.Vergelijken.Trechter.Maak(schools) is not { } funnel)
                {
                    continue;
                }

                funnels.Add((figure.Sleutel, year), funnel);
                foreach (Trechterpunt point in funnel.Punten)
                {
                    points.Add((figure.Sleutel, year, point.Cijfer.Brin), point);
                }
            }
        }

        return new VergelijkingBeeld(
            instellingen,
            funnels.ToFrozenDictionary(),
            points.ToFrozenDictionary(),
            [.. instellingen.Open.Select(Profiel).OfType<Profiel>()]
        );
    }

    private static Profiel? Profiel(School school) =>
        school.Totalen is [.., var last]
        && new Waargenomen(school.Brin, last.Bbl, last.Bol + last.Ex) is { Beoordeelbaar: true } one
            ? new Profiel(
                school.Brin,
                one.Midden.Noemer,
                (double)one.Midden.Teller / one.Midden.Noemer,
                school.Instelling.Soort2019 ?? school.Instelling.Soort,
                school.Provincie?.Code,
                school.Arbeidsmarktregio?.Code
            )
            : null;
}
