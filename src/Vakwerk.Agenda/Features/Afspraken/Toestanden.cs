using Vakwerk.Agenda.Domain;

namespace Vakwerk.Agenda.Features.Afspraken;

/// <summary>How a state is written: its key in addresses and data, its words, and its shape.</summary>
internal static class Toestanden
{
    public static IReadOnlyList<Toestand> Alle { get; } =
    [
        Toestand.Aangekondigd,
        Toestand.InUitvoering,
        Toestand.Gereed,
        Toestand.Vervallen,
        Toestand.Onbekend,
    ];

    public static string Sleutel(Toestand toestand) =>
        toestand switch
        {
            Toestand.Aangekondigd => "aangekondigd",
            Toestand.InUitvoering => "in-uitvoering",
            Toestand.Gereed => "gereed",
            Toestand.Vervallen => "vervallen",
            _ => "onbekend",
        };

    public static Toestand? Lees(string? key) =>
        Alle.Where(toestand => Sleutel(toestand) == key).Select(t => (Toestand?)t).FirstOrDefault();

    public static (string Nl, string En) Woord(Toestand toestand) =>
        toestand switch
        {
            Toestand.Aangekondigd => ("aangekondigd", "announced"),
            Toestand.InUitvoering => ("in uitvoering", "under way"),
            Toestand.Gereed => ("gereed", "done"),
            Toestand.Vervallen => ("vervallen", "dropped"),
            _ => ("onbekend", "unknown"),
        };

    public static string Vorm(Toestand toestand) =>
        toestand switch
        {
            Toestand.Aangekondigd => "○",
            Toestand.InUitvoering => "◐",
            Toestand.Gereed => "✓",
            Toestand.Vervallen => "✕",
            _ => "?",
        };
}
