using Vakwerk.Monitor.Features.Datasets;

namespace Vakwerk.Monitor.Contracts;

/// <summary>Reads files into data sets: recognised, screened, and stored as drafts in one transaction.</summary>
public sealed class DatasetInlezer
{
    private readonly DatasetImport import;

    internal DatasetInlezer(DatasetImport import) => this.import = import;

    /// <param name="paden">Csv, json, xlsx and zip files, folders of those, patterns such as <c>duo/*.csv</c>, or a folder with a package of CBS.</param>
    public Task<DatasetInlezing> LeesAsync(
        IReadOnlyList<string> paden,
        string actor,
        Action<DatasetVoortgang> voortgang,
        CancellationToken cancellationToken = default
    ) => LeesAsync(paden, null, actor, voortgang, cancellationToken);

    /// <inheritdoc cref="LeesAsync(IReadOnlyList{string}, string, Action{DatasetVoortgang}, CancellationToken)"/>
    /// <param name="blad">Name of the sheet that is read of a workbook; null for the first one.</param>
    public Task<DatasetInlezing> LeesAsync(
        IReadOnlyList<string> paden,
        string? blad,
        string actor,
        Action<DatasetVoortgang> voortgang,
        CancellationToken cancellationToken = default
    ) => import.RunAsync(paden, actor, voortgang, blad, cancellationToken);
}
