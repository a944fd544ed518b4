using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Domain.Bijsturen;

/// <summary>What a rule may look at.</summary>
/// <param name="Was">As it was recorded before, or null for a new one.</param>
/// <param name="Nu">As somebody wants to record it.</param>
/// <param name="Doel">Does the goal lag today?</param>
internal sealed record Wijziging(Bijsturing? Was, Bijsturing Nu, Doelstaat Doel, DateOnly Vandaag);

/// <summary>All rules together, in the order in which a reader wants to hear of mistakes.</summary>
internal static class BijsturingRegels
{
    public const int MinTekst = 20;
    public const int MaxTekst = 800;

    public static Fout[] Toets(Wijziging change) =>
        OvergangRegel.Toets(change) is { } wrong
            ? [wrong]
            :
            [
                .. AanleidingRegel.Toets(change),
                .. InhoudRegel.Toets(change),
                .. TermijnRegel.Toets(change),
                .. ResultaatRegel.Toets(change),
                .. VervallenRegel.Toets(change),
            ];

    internal static Fout Fout(string code, string? field, string text) =>
        new($"bijsturing.{code}", field, text);

    internal static bool Kort(string? text) => (text?.Trim().Length ?? 0) < MinTekst;
}

/// <summary>Proposed, decided, under way, completed; dropped from anywhere but the end. A step is never skipped or taken back.</summary>
internal static class OvergangRegel
{
    public static IReadOnlyList<BijsturingStaat> Naar(BijsturingStaat? from) =>
        from switch
        {
            null => [BijsturingStaat.Voorgesteld],
            BijsturingStaat.Voorgesteld =>
            [
                BijsturingStaat.Voorgesteld,
                BijsturingStaat.Besloten,
                BijsturingStaat.Vervallen,
            ],
            BijsturingStaat.Besloten =>
            [
                BijsturingStaat.Besloten,
                BijsturingStaat.InUitvoering,
                BijsturingStaat.Vervallen,
            ],
            BijsturingStaat.InUitvoering =>
            [
                BijsturingStaat.InUitvoering,
                BijsturingStaat.Afgerond,
                BijsturingStaat.Vervallen,
            ],
            // A result that turns out wrong can be put right; the old one stays to be read.
            BijsturingStaat.Afgerond => [BijsturingStaat.Afgerond],
            _ => [],
        };

    public static Fout? Toets(Wijziging change) =>
        Naar(change.Was?.Staat).Contains(change.Nu.Staat)
            ? null
            : BijsturingRegels.Fout(
                "overgang",
                null,
                "Deze stap kan nu niet. Kijk op de pagina van de bijsturing welke stappen er zijn."
            );
}

/// <summary>Who corrects a goal that does not lag must say why.</summary>
internal static class AanleidingRegel
{
    public static bool VraagtReden(Doelstaat goal) =>
        goal is Doelstaat.NietAchter or Doelstaat.NietTeZeggen;

    public static IEnumerable<Fout> Toets(Wijziging change)
    {
        if (
            change.Was is null
            && VraagtReden(change.Doel)
            && BijsturingRegels.Kort(change.Nu.Aanleiding)
        )
        {
            yield return BijsturingRegels.Fout(
                "aanleiding",
                "aanleiding",
                $"Van dit doel zegt geen cijfer en geen brief dat het achterloopt. Schrijf in minstens {BijsturingRegels.MinTekst} tekens waarom u toch bijstuurt."
            );
        }
    }
}

/// <summary>A reader must see what is done, why, and by whom.</summary>
internal static class InhoudRegel
{
    public const int MaxTitel = 100;

    public static IEnumerable<Fout> Toets(Wijziging change)
    {
        Bijsturing now = change.Nu;
        if (now.Titel.Length is < 5 or > MaxTitel)
        {
            yield return BijsturingRegels.Fout(
                "titel",
                "titel",
                $"Geef een korte naam van 5 tot {MaxTitel} tekens."
            );
        }

        if (now.Doelen.Count == 0)
        {
            yield return BijsturingRegels.Fout("doel", "doel", "Kies een doel.");
        }

        if (now.Staat == BijsturingStaat.Vervallen)
        {
            yield break;
        }

        if (BijsturingRegels.Kort(now.Besluit))
        {
            yield return BijsturingRegels.Fout(
                "besluit",
                "besluit",
                $"Schrijf in minstens {BijsturingRegels.MinTekst} tekens wat er gaat gebeuren."
            );
        }

        // A letter may be silent about the cause; an officer who starts or decides is not.
        if (
            BijsturingRegels.Kort(now.Oorzaak)
            && (change.Was is null || change.Was.Oorzaak is not null)
        )
        {
            yield return BijsturingRegels.Fout(
                "oorzaak",
                "oorzaak",
                $"Schrijf in minstens {BijsturingRegels.MinTekst} tekens waardoor het doel achterloopt. Weet niemand dat nog? Schrijf dan op wie het uitzoekt."
            );
        }

        if (now.Eigenaren.Count == 0)
        {
            yield return BijsturingRegels.Fout(
                "eigenaar",
                "eigenaar",
                "Noem de organisatie die het doet. Een bijsturing zonder eigenaar gebeurt niet."
            );
        }
    }
}

/// <summary>A decision has a day, and a term that had not passed on that day.</summary>
internal static class TermijnRegel
{
    public static IEnumerable<Fout> Toets(Wijziging change)
    {
        Bijsturing now = change.Nu;
        if (now.Staat is BijsturingStaat.Vervallen or BijsturingStaat.Afgerond)
        {
            yield break;
        }

        bool decides = now.Staat == BijsturingStaat.Besloten;
        if (decides && now.BeslotenOp is null)
        {
            yield return BijsturingRegels.Fout(
                "besloten-op",
                "beslotenOp",
                "Vul de dag van het besluit in."
            );
        }
        else if (now.BeslotenOp > change.Vandaag)
        {
            yield return BijsturingRegels.Fout(
                "besloten-toekomst",
                "beslotenOp",
                "De dag van het besluit ligt in de toekomst. Leg het besluit vast als het genomen is."
            );
        }

        DateOnly first = decides ? now.BeslotenOp ?? change.Vandaag : change.Vandaag;
        if (now.Termijn is not { } term)
        {
            yield return BijsturingRegels.Fout(
                "termijn",
                "termijn",
                "Vul in wanneer het klaar moet zijn."
            );
        }
        else if (term < first && Nieuw(change, term))
        {
            yield return BijsturingRegels.Fout(
                "termijn-voorbij",
                "termijn",
                decides
                    ? $"De termijn is al voorbij op de dag van het besluit. Kies een dag vanaf {Notatie.Datum(first)}."
                    : $"De termijn is al voorbij. Kies een dag vanaf {Notatie.Datum(first)}."
            );
        }
    }

    /// <summary>A term that has passed may stay as it was: late is late. A decision or another term may not begin late.</summary>
    private static bool Nieuw(Wijziging change, DateOnly term) =>
        term != change.Was?.Termijn
        || (
            change.Nu.Staat == BijsturingStaat.Besloten
            && change.Was.Staat != BijsturingStaat.Besloten
        );
}

/// <summary>Completed means: a result with a figure, or why there is none; never dated before the decision.</summary>
internal static class ResultaatRegel
{
    public static IEnumerable<Fout> Toets(Wijziging change)
    {
        Bijsturing now = change.Nu;
        if (now.Staat != BijsturingStaat.Afgerond)
        {
            yield break;
        }

        if (BijsturingRegels.Kort(now.Resultaat))
        {
            yield return BijsturingRegels.Fout(
                "resultaat",
                "resultaat",
                $"Schrijf in minstens {BijsturingRegels.MinTekst} tekens wat het resultaat is."
            );
        }

        if (now.Waarde is null && BijsturingRegels.Kort(now.GeenCijfer))
        {
            yield return BijsturingRegels.Fout(
                "cijfer",
                "waarde",
                "Vul een cijfer in, of schrijf waarom er geen cijfer is."
            );
        }

        if (now.Waarde is not null && string.IsNullOrWhiteSpace(now.Eenheid))
        {
            yield return BijsturingRegels.Fout(
                "eenheid",
                "eenheid",
                "Schrijf wat het cijfer telt, bijvoorbeeld: % van de scholen."
            );
        }

        if (now.Gewerkt is null)
        {
            yield return BijsturingRegels.Fout(
                "gewerkt",
                "gewerkt",
                "Kies of de bijsturing heeft gewerkt."
            );
        }

        foreach (Fout wrong in Dag(now, change.Vandaag))
        {
            yield return wrong;
        }
    }

    private static IEnumerable<Fout> Dag(Bijsturing now, DateOnly today)
    {
        if (now.ResultaatOp is not { } day)
        {
            yield return BijsturingRegels.Fout(
                "resultaat-op",
                "resultaatOp",
                "Vul de dag van het resultaat in."
            );
        }
        else if (day < now.BeslotenOp)
        {
            yield return BijsturingRegels.Fout(
                "resultaat-voor-besluit",
                "resultaatOp",
                $"Het resultaat ligt vóór het besluit van {Notatie.Datum(now.BeslotenOp.Value)}. Wat eerder gebeurde, komt niet door deze bijsturing."
            );
        }
        else if (day > today)
        {
            yield return BijsturingRegels.Fout(
                "resultaat-toekomst",
                "resultaatOp",
                "De dag van het resultaat ligt in de toekomst."
            );
        }
    }
}

/// <summary>Who drops a correction says why.</summary>
internal static class VervallenRegel
{
    public static IEnumerable<Fout> Toets(Wijziging change)
    {
        if (
            change.Nu.Staat == BijsturingStaat.Vervallen
            && BijsturingRegels.Kort(change.Nu.RedenVervallen)
        )
        {
            yield return BijsturingRegels.Fout(
                "reden",
                "reden",
                $"Schrijf in minstens {BijsturingRegels.MinTekst} tekens waarom de bijsturing vervalt."
            );
        }
    }
}
