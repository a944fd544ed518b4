using Vakwerk.Platform.Identity;

namespace Vakwerk.Monitor.Contracts;

/// <summary>Who writes the report, and may take it along before it is finished.</summary>
public static class RapportRechten
{
    public const string SchrijvenSleutel = "rapport.schrijven";

    public static Recht Schrijven { get; } =
        new(
            SchrijvenSleutel,
            "Teksten voor het rapport schrijven",
            "Write texts for the report",
            Rollen.Ocw
        );
}
