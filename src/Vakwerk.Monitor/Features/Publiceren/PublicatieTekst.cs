using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Ui.Shell;

namespace Vakwerk.Monitor.Features.Publiceren;

/// <summary>Words for states and steps.</summary>
internal abstract class PublicatieTekst : Tweetalig
{
    public static string Staat(VersieStaat staat) =>
        staat switch
        {
            VersieStaat.Concept => L("concept", "draft"),
            VersieStaat.TerVaststelling => L(
                "wacht op een tweede persoon",
                "waits for a second person"
            ),
            VersieStaat.Vastgesteld => L(
                "vastgesteld, nog niet openbaar",
                "approved, not public yet"
            ),
            VersieStaat.Gepubliceerd => L("gepubliceerd", "published"),
            VersieStaat.Vervangen => L(
                "vervangen door een nieuwere versie",
                "superseded by a newer version"
            ),
            VersieStaat.Ingetrokken => L("ingetrokken", "withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(staat), staat, null),
        };

    public static string Stap(StapSoort soort) =>
        soort switch
        {
            StapSoort.Ingediend => L("Ingediend", "Submitted"),
            StapSoort.Teruggestuurd => L("Teruggestuurd", "Sent back"),
            StapSoort.Vastgesteld => L("Vastgesteld", "Approved"),
            StapSoort.Aangehouden => L("Aangehouden", "Kept back"),
            StapSoort.KlokBevestigd => L("Klok nagekeken", "Clock checked"),
            StapSoort.Gepubliceerd => L("Gepubliceerd", "Published"),
            StapSoort.Vervangen => L("Vervangen", "Superseded"),
            StapSoort.Ingetrokken => L("Ingetrokken", "Withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, null),
        };
}
