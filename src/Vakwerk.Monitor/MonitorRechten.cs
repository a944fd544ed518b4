using Vakwerk.Platform.Identity;

namespace Vakwerk.Monitor;

/// <summary>What not everybody may do in this module.</summary>
internal static class MonitorRechten
{
    public const string OverrulenSleutel = "oordeel.overrulen";

    public static Recht Overrulen { get; } =
        new(OverrulenSleutel, "Een oordeel overrulen", "Overrule a verdict", Rollen.Ocw);

    public const string BijsturenSleutel = "bijsturing.vastleggen";

    public static Recht Bijsturen { get; } =
        new(BijsturenSleutel, "Een bijsturing vastleggen", "Record a correction", Rollen.Ocw);
}
