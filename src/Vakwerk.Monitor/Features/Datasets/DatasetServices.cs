using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;

namespace Vakwerk.Monitor.Features.Datasets;

internal static class DatasetServices
{
    /// <summary>Data sets: read files, ask questions.</summary>
    public static IServiceCollection AddDatasets(this IServiceCollection services)
    {
        services.AddSingleton(_ =>
            LayoutCatalog.Read(Path.Combine(DatasetImport.DataFolder, "layouts"))
        );
        services.AddSingleton<ImageStore>();
        services.AddScoped<DatasetCatalogus>();
        services.AddScoped<DatasetQuery>();
        services.AddScoped<DatasetImport>();
        services.AddScoped(provider => new DatasetInlezer(
            provider.GetRequiredService<DatasetImport>()
        ));
        services.AddScoped(provider => new DatasetVragen(
            provider.GetRequiredService<DatasetCatalogus>(),
            provider.GetRequiredService<DatasetQuery>()
        ));
        return services;
    }
}
