using Vakwerk.Platform.Identity;

namespace Vakwerk.Monitor;

/// <summary>What not everybody may do in this module.</summary>
internal static class MonitorRechten
{
    public const string OverrulenSleutel = "oordeel.overrulen";
    public const string BriefControlerenSleutel = "brief.controleren";

    public static Recht Overrulen { get; } =
        new(OverrulenSleutel, "Een oordeel overrulen", "Overrule a verdict", Rollen.Ocw);

    public static Recht BriefControleren { get; } =
        new(BriefControlerenSleutel, "Een brief controleren", "Check a letter", Rollen.Ocw);
}
