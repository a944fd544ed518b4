namespace Vakwerk.Platform.Output;

/// <summary>Under which terms rows may be used again, and whom to name.</summary>
public sealed record Licentie(string Naam, string Adres, string BronNl, string BronEn)
{
    /// <summary>Own compilations from the letters to Parliament: free to use, naming a source is asked but not required.</summary>
    public static Licentie Vakwerk { get; } =
        new(
            "CC0 1.0",
            "https://creativecommons.org/publicdomain/zero/1.0/deed.nl",
            "Vakwerk, uit de brieven aan de Tweede Kamer",
            "Vakwerk, from the letters to Parliament"
        );

    /// <summary>Figures from DUO: free to use when DUO is named.</summary>
    public static Licentie Duo { get; } =
        new(
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/deed.nl",
            "Dienst Uitvoering Onderwijs (DUO), open onderwijsdata",
            "Dienst Uitvoering Onderwijs (DUO), open education data"
        );
}
