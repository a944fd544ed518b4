using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;

namespace Vakwerk.Agenda.Features.Afspraken;

/// <summary>The filters of the register. A value that fits nothing is set aside and named, so that nobody looks at a list that is not what he asked.</summary>
internal sealed class AfsprakenVraag
{
    private readonly List<string> onbekend = [];

    public AfsprakenVraag(
        WerkagendaBeeld beeld,
        string? doel,
        string? partner,
        string? brief,
        string? status,
        string? teLaat
    )
    {
        Doel = Known(doel, beeld.DoelOpSleutel.ContainsKey);
        Partner = Known(partner, beeld.PartnerOpSleutel.ContainsKey);
        Brief = Known(brief, beeld.Brieven.ContainsKey);
        Status = Known(status, key => Toestanden.Lees(key) is not null);
        TeLaat = Known(teLaat, key => key is "ja" or "nee");
    }

    public string? Doel { get; }

    public string? Partner { get; }

    public string? Brief { get; }

    public string? Status { get; }

    public string? TeLaat { get; }

    /// <summary>Values that no filter knows.</summary>
    public IReadOnlyList<string> Onbekend => onbekend;

    public bool Leeg =>
        Doel is null && Partner is null && Brief is null && Status is null && TeLaat is null;

    /// <summary>The filters as a query of the page and of the data set alike, with question mark, or empty.</summary>
    public string Query
    {
        get
        {
            string query = string.Join(
                '&',
                new[]
                {
                    ("doel", Doel),
                    ("partner", Partner),
                    ("brief", Brief),
                    ("status", Status),
                    ("teLaat", TeLaat),
                }
                    .Where(pair => pair.Item2 is not null)
                    .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}")
            );
            return query.Length == 0 ? "" : "?" + query;
        }
    }

    /// <summary>The agreements that fit: most overdue first, then by day, then open ones without a day, then what is done.</summary>
    public IReadOnlyList<AfspraakStand> Vind(WerkagendaBeeld beeld) =>
        [
            .. beeld
                .Afspraken.Where(Past)
                .OrderByDescending(item => item.DagenTeLaat)
                .ThenBy(item => item.Klaar)
                .ThenBy(item => item.Uiterlijk ?? DateOnly.MaxValue)
                .ThenBy(item => item.Afspraak.Volgorde),
        ];

    private bool Past(AfspraakStand item) =>
        (Doel is null || item.Afspraak.Doel == Doel)
        && (Partner is null || item.Afspraak.Partners.Contains(Partner))
        && (Brief is null || item.Geschiedenis.Any(status => status.Brief == Brief))
        && (Status is null || Toestanden.Sleutel(item.Toestand) == Status)
        && (TeLaat is null || item.TeLaat == (TeLaat == "ja"));

    private string? Known(string? value, Func<string, bool> known)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (known(value))
        {
            return value;
        }

        onbekend.Add(value);
        return null;
    }
}
