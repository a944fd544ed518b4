using Vakwerk.Monitor.Features.Datasets;

namespace Vakwerk.Monitor.Contracts;

/// <summary>Reads files into data sets: recognised, screened, and stored as drafts in one transaction.</summary>
public sealed class DatasetInlezer
{
    private readonly DatasetImport import;

    internal DatasetInlezer(DatasetImport import) => this.import = import;

    /// <param name="paden">Csv files, zip files, or a folder with a package of CBS.</param>
    public Task<DatasetInlezing> LeesAsync(
        IReadOnlyList<string> paden,
        string actor,
        Action<DatasetVoortgang> voortgang,
        CancellationToken cancellationToken = default
    ) => import.RunAsync(paden, actor, voortgang, cancellationToken);
}
