using Vakwerk.Monitor.Domain.Rapport;
using Vakwerk.Monitor.Features.Publiceren;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Rapport.Teksten;

/// <summary>Words for the state of a text.</summary>
internal static class TekstStaat
{
    /// <summary>To the minute: who wrote when, no more.</summary>
    public static string Wanneer(DateTimeOffset moment) =>
        NederlandseTijd.Lees(moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute)));

    public static string Kort(RapportTekst? nu, bool eerderVastgesteld) =>
        (nu, eerderVastgesteld) switch
        {
            (null, _) => L("nog geen tekst", "no text yet"),
            ({ Concept: false }, _) => L("in het rapport", "in the report"),
            (_, true) => L(
                "in het rapport; een nieuwe versie wacht op akkoord",
                "in the report; a new version waits for approval"
            ),
            _ => L("concept, wacht op akkoord", "draft, waits for approval"),
        };

    /// <summary>What this means for the reader of the report.</summary>
    public static string Zin(TekstDossier dossier) =>
        (dossier.Nu, dossier.Vastgesteld) switch
        {
            (null, _) => L(
                "Er is nog geen tekst. In het rapport staan bij dit doel alleen de cijfers en afspraken.",
                "There is no text yet. In the report this goal has its figures and agreements only."
            ),
            ({ Concept: false }, _) => L(
                $"Versie {dossier.Versie} staat in het rapport.",
                $"Version {dossier.Versie} is in the report."
            ),
            (_, { } old) => L(
                $"Versie {dossier.Versie} is een concept en wacht op akkoord. In het rapport staat nog versie {old.Nummer}.",
                $"Version {dossier.Versie} is a draft and waits for approval. In the report is still version {old.Nummer}."
            ),
            _ => L(
                $"Versie {dossier.Versie} is een concept en wacht op akkoord. In het rapport staat nog niets.",
                $"Version {dossier.Versie} is a draft and waits for approval. In the report is nothing yet."
            ),
        };
}
