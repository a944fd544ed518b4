namespace Vakwerk.Monitor.Contracts;

/// <summary>What the screening found, once for all lines where it is so.</summary>
/// <param name="Ernst">Fout, Waarschuwing or Melding.</param>
/// <param name="Code">For programs: <c>brin.onbekend</c>.</param>
/// <param name="Regels">The first lines, with commas; empty when it is about the whole file.</param>
/// <param name="Aantal">How often, on all lines.</param>
public sealed record DatasetBevindingRegel(
    string Ernst,
    string Code,
    string Regels,
    string? Kolom,
    string? Waarde,
    long Aantal,
    string Tekst
);

/// <summary>What was done with the files of one data set.</summary>
/// <param name="Versie">Number of the version; empty when nothing was stored.</param>
public sealed record DatasetVerslag(
    string Dataset,
    string Versie,
    string Indeling,
    bool Ongewijzigd,
    long Rijen,
    IReadOnlyList<DatasetBevindingRegel> Bevindingen
)
{
    public bool Fouten => Bevindingen.Any(finding => finding.Ernst == "Fout");
}

/// <summary>How far reading is.</summary>
public sealed record DatasetVoortgang(string Bestand, long Bytes, long Van, long Rijen);

/// <summary>The outcome of an import: everything was stored, or nothing.</summary>
/// <param name="Weigering">Dutch sentence when a file was refused as a whole; null otherwise.</param>
public sealed record DatasetInlezing(string? Weigering, IReadOnlyList<DatasetVerslag> Verslagen)
{
    public bool Ok => Weigering is null && !Verslagen.Any(report => report.Fouten);
}
