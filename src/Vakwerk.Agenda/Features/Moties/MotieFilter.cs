using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;

namespace Vakwerk.Agenda.Features.Moties;

/// <summary>What a reader chose in the address. A value that does not exist is reported and not used.</summary>
internal sealed record MotieFilter(
    string? Soort,
    string? Status,
    string? Ministerie,
    string? Partij,
    string? Doel,
    string? Kamerlid,
    string? Brief,
    string? Sorteer
)
{
    public const string TeLaat = "te-laat";

    public static readonly string[] Statussen = ["open", "afgedaan", "gestopt", TeLaat];

    public static readonly string[] Volgordes =
    [
        "te-laat",
        "langst-open",
        "verschuiving",
        "nummer",
    ];

    public IReadOnlyList<string> Onbekend(KamerBeeld beeld)
    {
        var wrong = new List<string>();
        void Check(string? value, IEnumerable<string> known)
        {
            if (
                value is { Length: > 0 }
                && !known.Contains(value, StringComparer.OrdinalIgnoreCase)
            )
            {
                wrong.Add(value);
            }
        }

        Check(Soort, MotieRegister.Soorten);
        Check(Status, Statussen);
        Check(Sorteer, Volgordes);
        Check(Ministerie, beeld.Beloften.SelectMany(item => item.Motie.Ministeries));
        Check(Partij, beeld.Beloften.SelectMany(item => Partijen(item, beeld)));
        Check(Doel, beeld.Beloften.SelectMany(item => item.Motie.Doelen));
        Check(Kamerlid, beeld.Kamerleden.Keys);
        Check(Brief, beeld.BriefOpSleutel.Keys);
        return wrong;
    }

    public IReadOnlyList<Belofte> Kies(KamerBeeld beeld)
    {
        HashSet<string> skip = [.. Onbekend(beeld)];
        bool Ask(string? value) => value is { Length: > 0 } && !skip.Contains(value);
        bool Same(string a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
        IEnumerable<Belofte> found = beeld.Beloften.Where(item =>
            (!Ask(Soort) || Same(item.Motie.Soort, Soort))
            && (!Ask(Status) || HeeftStatus(item, Status!))
            && (!Ask(Ministerie) || item.Motie.Ministeries.Any(m => Same(m, Ministerie)))
            && (!Ask(Partij) || Partijen(item, beeld).Any(p => Same(p, Partij)))
            && (!Ask(Doel) || item.Motie.Doelen.Any(d => Same(d, Doel)))
            && (!Ask(Kamerlid) || item.Motie.Indieners.Any(i => Same(i.Kamerlid, Kamerlid)))
            && (!Ask(Brief) || item.Motie.Bronnen.Any(b => Same(b.Brief, Brief)))
        );
        return Sorteer switch
        {
            "langst-open" =>
            [
                .. found
                    .OrderBy(item => item.Groep)
                    .ThenByDescending(item => item.DagenOpen)
                    .ThenBy(item => item.Motie.Volgorde),
            ],
            "verschuiving" =>
            [
                .. found
                    .OrderByDescending(item => item.DagenVerschoven ?? int.MinValue)
                    .ThenBy(item => item.Motie.Volgorde),
            ],
            "nummer" => [.. found.OrderBy(item => item.Motie.Volgorde)],
            _ =>
            [
                .. found
                    .OrderByDescending(item => item.DagenTeLaat ?? 0)
                    .ThenBy(item => item.Groep)
                    .ThenBy(item => item.Motie.Volgorde),
            ],
        };
    }

    public static bool HeeftStatus(Belofte item, string status) =>
        status.ToUpperInvariant() switch
        {
            "OPEN" => item.Groep == StatusGroep.Open,
            "AFGEDAAN" => item.Groep == StatusGroep.Afgedaan,
            "GESTOPT" => item.Groep == StatusGroep.Gestopt,
            _ => item.TeLaat,
        };

    /// <summary>Parties of those who tabled it, on the day that counts for it.</summary>
    public static IEnumerable<string> Partijen(Belofte item, KamerBeeld beeld) =>
        item
            .Motie.Indieners.Select(indiener =>
                beeld.Kamerleden[indiener.Kamerlid].PartijOp(item.Peildag)
            )
            .OfType<string>()
            .Distinct();
}
