using System.ComponentModel;
using Vakwerk.Monitor.Datasets;
using Vakwerk.Monitor.Features.Tabellen.Lezen;
using Vakwerk.Monitor.Features.Tabellen.Uitvoer;

namespace Vakwerk.Monitor.Contracts;

/// <summary>The limits of data sets, for who wants to know them before running into one.</summary>
public sealed record DatasetGrenzen(
    [property: Description("Meeste bytes van een bestand, na uitpakken.")] long BytesPerBestand,
    [property: Description("Hoeveel keer groter een ingepakt bestand mag worden.")]
        int UitpakFactor,
    [property: Description("Meeste bestanden in een ingepakt bestand.")] int BestandenPerPakket,
    [property: Description("Meeste bytes van een regel.")] int BytesPerRegel,
    [property: Description("Meeste kolommen van een bestand.")] int Kolommen,
    [property: Description("Meeste verschillende waarden van een kenmerk.")] int CodesPerKenmerk,
    [property: Description("Meeste bytes van een waarde.")] int BytesPerWaarde,
    [property: Description("Meeste waarnemingen van een versie.")] int WaarnemingenPerVersie,
    [property: Description("Meeste groepen in één antwoord.")] int GroepenPerVraag,
    [property: Description("Meeste rijen van een xlsx; csv en json hebben geen grens.")]
        int RijenPerXlsx,
    [property: Description("Meeste cellen die op een pagina te sorteren en te bladeren zijn.")]
        int CellenOpPagina
)
{
    public static DatasetGrenzen Nu { get; } =
        new(
            DatasetLimits.FileBytes,
            DatasetLimits.UnpackFactor,
            DatasetLimits.PackedFiles,
            DatasetLimits.LineBytes,
            DatasetLimits.Columns,
            DatasetLimits.Codes,
            DatasetLimits.ValueBytes,
            DatasetLimits.Rows,
            DatasetLimits.Rows,
            TabelXlsx.MeesteRijen,
            Draaitabel.MeesteCellen
        );
}
