using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>
/// Which step a version may take, and what it needs for it:
/// Concept → TerVaststelling → Vastgesteld → Gepubliceerd → Vervangen, with a way back to Concept and a way out by withdrawal.
/// Each rule gives the reasons against, in words for the one who clicked.
/// </summary>
internal static class Overgangen
{
    public const int MinTekst = 20;
    public const int MaxTekst = 2000;

    /// <summary>How far ahead a publication can be planned.</summary>
    public static readonly TimeSpan MaxVooruit = TimeSpan.FromDays(366);

    public static Fout? Toelichten(Dossier dossier, string tekst) =>
        dossier.Versie.Staat != VersieStaat.Concept
            ? new Fout(
                "publicatie.staat",
                null,
                "Deze versie is geen concept meer. De toelichting kan niet meer veranderen."
            )
            : Lengte(tekst, "toelichting", "de toelichting");

    public static Fout? Afschermen(Dossier dossier) =>
        dossier.Versie.Staat != VersieStaat.Concept
            ? Verkeerd("Alleen in een concept kunnen meer aantallen worden verborgen", dossier)
            : null;

    public static Fout? Weggooien(Dossier dossier, string reden) =>
        dossier.Versie.Staat != VersieStaat.Concept
            ? Verkeerd("Alleen een concept kan worden weggegooid", dossier)
            : Lengte(reden, "reden", "de reden");

    public static IReadOnlyList<Fout> Indienen(Dossier dossier, string wijzigingen)
    {
        if (dossier.Versie.Staat != VersieStaat.Concept)
        {
            return [Verkeerd("Alleen een concept kan worden ingediend", dossier)];
        }

        var against = new List<Fout>();
        int open = dossier.Onverklaard.Count();
        if (open > 0)
        {
            against.Add(
                new Fout(
                    "publicatie.onverklaard",
                    "bevindingen",
                    open == 1
                        ? "Bij 1 waarschuwing staat nog geen toelichting. Schrijf op waarom de cijfers toch kloppen."
                        : $"Bij {open} waarschuwingen staat nog geen toelichting. Schrijf op waarom de cijfers toch kloppen."
                )
            );
        }

        if (Lengte(wijzigingen, "wijzigingen", "wat er is veranderd") is { } wrong)
        {
            against.Add(wrong);
        }

        return against;
    }

    /// <summary>What the attack on the tables found against publication.</summary>
    public static Fout? Onthult(DatasetOnthulling onthulling) =>
        onthulling.Veilig
            ? null
            : new Fout(
                "publicatie.onthult",
                "onthulling",
                onthulling.NietGedaan
                    ?? (
                        onthulling.AantalLekken == 1
                            ? $"Eén verborgen aantal is precies te berekenen: {Noem(onthulling.Lekken[0])}. Laat Vakwerk ook andere aantallen verbergen, of publiceer een van de tabellen minder fijn."
                            : $"{Notatie.Getal(onthulling.AantalLekken)} verborgen aantallen zijn precies te berekenen, zoals {Noem(onthulling.Lekken[0])}. Laat Vakwerk ook andere aantallen verbergen, of publiceer een van de tabellen minder fijn."
                    )
            );

    public static Fout? Vaststellen(
        Dossier dossier,
        string door,
        DateTimeOffset? moment,
        DateTimeOffset nu
    ) =>
        dossier.Versie.Staat != VersieStaat.TerVaststelling
            ? Verkeerd("Alleen een ingediende versie kan worden vastgesteld", dossier)
        : door == dossier.Laatste(StapSoort.Ingediend)!.Door || door == dossier.Versie.IngelezenDoor
            ? new Fout(
                "publicatie.zelfde-persoon",
                null,
                "U hebt deze versie zelf ingelezen of ingediend. Een tweede persoon moet haar vaststellen."
            )
        : moment < nu
            ? new Fout(
                "publicatie.moment-voorbij",
                "moment",
                "Dit moment is al voorbij. Kies een later moment, of publiceer meteen."
            )
        : moment > nu + MaxVooruit
            ? new Fout(
                "publicatie.moment-ver",
                "moment",
                "Dit moment ligt meer dan een jaar vooruit. Kies een eerder moment."
            )
        : null;

    public static Fout? Terugsturen(Dossier dossier, string reden) =>
        dossier.Versie.Staat is VersieStaat.TerVaststelling or VersieStaat.Vastgesteld
            ? Lengte(reden, "reden", "de reden")
            : Verkeerd("Alleen een versie die nog niet is gepubliceerd, kan terug", dossier);

    public static Fout? Intrekken(Dossier dossier, string reden) =>
        dossier.Versie.Openbaar
            ? Lengte(reden, "reden", "de reden")
            : Verkeerd("Alleen een gepubliceerde versie kan worden ingetrokken", dossier);

    public static Fout? KlokBevestigen(Dossier dossier) =>
        dossier.Aangehouden
            ? null
            : Verkeerd("Alleen een versie die om de klok wacht, kan verder", dossier);

    private static string Noem(Lek lek) => $"{lek.Cel} in {lek.Dataset}";

    private static Fout? Lengte(string tekst, string veld, string wat) =>
        tekst.Length < MinTekst
            ? new Fout(
                "publicatie.tekst-kort",
                veld,
                $"Schrijf {wat} op in minstens {MinTekst} tekens. Er staan er nu {tekst.Length}."
            )
        : tekst.Length > MaxTekst
            ? new Fout(
                "publicatie.tekst-lang",
                veld,
                $"Dit zijn {tekst.Length} tekens. Maak er hoogstens {MaxTekst} van."
            )
        : null;

    private static Fout Verkeerd(string regel, Dossier dossier) =>
        new(
            "publicatie.staat",
            null,
            $"{regel}. Deze versie is nu: {PublicatieTekst.Staat(dossier.Versie.Staat)}."
        );
}
