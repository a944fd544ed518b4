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
            VersieStaat.Weggegooid => L("weggegooid", "thrown away"),
            VersieStaat.Ingetrokken => L("ingetrokken", "withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(staat), staat, null),
        };

    /// <summary>What a mask hides, for the list of steps.</summary>
    public static string Masker(DatasetMasker mask) =>
        string.Join(
            "; ",
            mask.Aantallen.Select(item =>
                item.Cellen == 1
                    ? $"1 aantal extra verborgen in {item.Tabel} ({item.Maat})"
                    : $"{Primitives.Notatie.Getal(item.Cellen)} aantallen extra verborgen in {item.Tabel} ({item.Maat})"
            )
        ) + ".";

    public static string Stap(StapSoort soort) =>
        soort switch
        {
            StapSoort.Afgeschermd => L("Afgeschermd", "Shielded"),
            StapSoort.Ingediend => L("Ingediend", "Submitted"),
            StapSoort.Teruggestuurd => L("Teruggestuurd", "Sent back"),
            StapSoort.Vastgesteld => L("Vastgesteld", "Approved"),
            StapSoort.Aangehouden => L("Aangehouden", "Kept back"),
            StapSoort.KlokBevestigd => L("Klok nagekeken", "Clock checked"),
            StapSoort.Gepubliceerd => L("Gepubliceerd", "Published"),
            StapSoort.Vervangen => L("Vervangen", "Superseded"),
            StapSoort.Weggegooid => L("Weggegooid", "Thrown away"),
            StapSoort.Ingetrokken => L("Ingetrokken", "Withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, null),
        };
}
