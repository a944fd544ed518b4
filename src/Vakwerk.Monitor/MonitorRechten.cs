using Vakwerk.Platform.Identity;

namespace Vakwerk.Monitor;

/// <summary>What not everybody may do in this module.</summary>
internal static class MonitorRechten
{
    public const string OverrulenSleutel = "oordeel.overrulen";
    public const string BriefControlerenSleutel = "brief.controleren";
    public const string BijsturenSleutel = "bijsturing.vastleggen";
    public const string PublicerenSleutel = "dataset.publiceren";

    public static Recht Publiceren { get; } =
        new(
            PublicerenSleutel,
            "Datasets inlezen en publiceren",
            "Import and publish data sets",
            Rollen.Ocw
        );

    public static Recht Overrulen { get; } =
        new(OverrulenSleutel, "Een oordeel overrulen", "Overrule a verdict", Rollen.Ocw);

    public static Recht Rekenen { get; } =
        new(
            "effect.berekenen",
            "Het effect van een maatregel berekenen",
            "Compute the effect of a measure",
            Rollen.Ocw,
            Rollen.Ckmbo
        );

    public static Recht Bijsturen { get; } =
        new(BijsturenSleutel, "Een bijsturing vastleggen", "Record a correction", Rollen.Ocw);

    public static Recht BriefControleren { get; } =
        new(BriefControlerenSleutel, "Een brief controleren", "Check a letter", Rollen.Ocw);
}
