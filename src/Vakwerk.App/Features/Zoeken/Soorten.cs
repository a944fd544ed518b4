using System.Globalization;

namespace Vakwerk.App.Features.Zoeken;

/// <summary>Words for the kinds of things that can be found.</summary>
internal static class Soorten
{
    /// <summary>Label of a kind in the language of the page; a kind that is not listed shows as it is.</summary>
    public static string Naam(string kind)
    {
        bool english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        (string Nl, string En)? names = kind switch
        {
            "doel" => ("Doel", "Goal"),
            "afspraak" => ("Afspraak", "Agreement"),
            "motie" => ("Motie", "Motion"),
            "toezegging" => ("Toezegging", "Commitment"),
            "geld" => ("Geld", "Money"),
            "cijfer" => ("Cijfer", "Figure"),
            "brief" => ("Brief", "Letter"),
            "brieftekst" => ("Tekst van een brief", "Text of a letter"),
            "indicator" => ("Indicator", "Indicator"),
            "instelling" => ("Instelling", "Institution"),
            "begrip" => ("Begrip", "Term"),
            "bijsturing" => ("Bijsturing", "Correction"),
            "tabel" => ("Tabel", "Table"),
            "partner" => ("Partner", "Partner"),
            "wet" => ("Wet", "Bill"),
            "bron" => ("Bron", "Source"),
            "methode" => ("Methode", "Method"),
            _ => null,
        };
        return names is { } known ? (english ? known.En : known.Nl)
            : kind.Length == 0 ? kind
            : char.ToUpperInvariant(kind[0]) + kind[1..];
    }
}
