using System.ComponentModel;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;

namespace Vakwerk.Monitor.Features.Indicatoren;

/// <summary>A verdict in the open data.</summary>
public sealed record OordeelRij(
    [property: Description("Indicator, reeks en streefwaarde")] string Id,
    [property: Description("Sleutel van de indicator")] string Indicator,
    [property: Description("Naam van de reeks; leeg voor de hoofdreeks")] string Reeks,
    [property: Description("Eerste doel waar de indicator bij hoort")] string Doel,
    [property: Description("Sleutel van de streefwaarde, als die er is")] string? Streefwaarde,
    [property: Description("Berekend oordeel")] string Oordeel,
    [property: Description("Waarom geen oordeel mogelijk is")] string Redenen,
    [property: Description("Oordeel van OCW, als dat er is")] string? OordeelOcw,
    [property: Description("Reden van het oordeel van OCW")] string? RedenOcw,
    [property: Description("Beweging sinds de beginwaarde")] string Beweging,
    [property: Description("Laatste waarde min beginwaarde")] double? Verandering,
    [property: Description("Ondergrens van de verandering (95%)")] double? VeranderingOnder,
    [property: Description("Bovengrens van de verandering (95%)")] double? VeranderingBoven,
    [property: Description("Tempo per jaar sinds de beginwaarde")] double? TempoNu,
    [property: Description("Tempo per jaar dat nodig is")] double? TempoNodig,
    [property: Description("Verwachte waarde op het moment van het streven")] double? Verwacht,
    [property: Description("Ondergrens van de verwachting (95%)")] double? VerwachtOnder,
    [property: Description("Bovengrens van de verwachting (95%)")] double? VerwachtBoven,
    [property: Description("Ja als de onzekerheid niet te berekenen is")] bool OnzekerheidOnbekend,
    [property: Description("Ja als het laatste cijfer voorlopig is")] bool Voorlopig
);

internal static class OordelenDataset
{
    public static IEnumerable<OordeelRij> Rijen(MonitorBeeld beeld) =>
        from item in beeld.Indicatoren
        from verdict in item.Oordelen
        select Rij(item, verdict);

    private static OordeelRij Rij(IndicatorBeeld item, ReeksOordeel verdict)
    {
        OordeelUitkomst outcome = verdict.Uitkomst;
        bool main = verdict == item.Oordelen[0];
        return new OordeelRij(
            $"{item.Sleutel}{(verdict.Reeks.Hoofd ? "" : "." + verdict.Reeks.Naam)}{(verdict.Streef is { } target ? ":" + target.Sleutel : "")}",
            item.Sleutel,
            verdict.Reeks.Naam,
            item.Rij.Doelen[0],
            verdict.Streef?.Sleutel,
            OordeelTekst.Code(outcome.Woord),
            string.Join('|', outcome.Redenen),
            main && item.Overrule?.Woord is { } word ? OordeelTekst.Code(word) : null,
            main ? item.Overrule?.Reden : null,
            outcome.Beweging.ToString(),
            Rond(outcome.Verandering),
            Rond(outcome.VeranderingMarge?.Lower),
            Rond(outcome.VeranderingMarge?.Upper),
            Rond(outcome.GerealiseerdPerJaar),
            Rond(outcome.NodigPerJaar),
            Rond(outcome.Verwacht),
            Rond(outcome.VerwachtMarge?.Lower),
            Rond(outcome.VerwachtMarge?.Upper),
            outcome.OnzekerheidOnbekend,
            outcome.Voorlopig
        );
    }

    private static double? Rond(double? value) =>
        value is { } number ? Math.Round(number, 4) : null;
}
