using Microsoft.EntityFrameworkCore;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Monitor.Features.Datasets;

/// <summary>Which data sets and versions there are.</summary>
internal sealed class DatasetCatalogus(VakwerkDbContext db, LayoutCatalog layouts)
{
    /// <summary>Data sets that were read, and those that a layout is ready for.</summary>
    public async Task<IReadOnlyList<DatasetOverzicht>> LijstAsync(
        CancellationToken cancellationToken
    )
    {
        ILookup<string, DatasetVersie> versions = (
            await db.Set<DatasetVersie>().AsNoTracking().ToListAsync(cancellationToken)
        ).ToLookup(version => version.Dataset);
        IEnumerable<string> names = versions
            .Select(group => group.Key)
            .Union(
                layouts
                    .Layouts.Where(layout => !layout.PersonalData)
                    .Select(layout => layout.Dataset)
            )
            .Order(StringComparer.Ordinal);
        return [.. names.Select(name => Overzicht(name, versions[name]))];
    }

    /// <summary>Versions of a data set, newest first.</summary>
    public async Task<List<DatasetVersie>> VersiesAsync(
        string dataset,
        CancellationToken cancellationToken
    )
    {
        List<DatasetVersie> versions = await db.Set<DatasetVersie>()
            .AsNoTracking()
            .Where(version => version.Dataset == dataset)
            .ToListAsync(cancellationToken);
        return [.. versions.OrderByDescending(version => Version.Parse(version.Nummer))];
    }

    /// <summary>What the screening of a version found, errors first.</summary>
    public async Task<IReadOnlyList<DatasetBevinding>> BevindingenAsync(
        long version,
        CancellationToken cancellationToken
    )
    {
        List<DatasetBevinding> findings = await db.Set<DatasetBevinding>()
            .AsNoTracking()
            .Where(row => row.VersieId == version)
            .ToListAsync(cancellationToken);
        return [.. findings.OrderBy(row => row.Ernst).ThenBy(row => row.Id)];
    }

    private DatasetOverzicht Overzicht(string name, IEnumerable<DatasetVersie> versions)
    {
        DatasetVersie[] sorted =
        [
            .. versions.OrderByDescending(version => Version.Parse(version.Nummer)),
        ];
        if (sorted is [DatasetVersie newest, ..])
        {
            return new(
                name,
                newest.Titel,
                [.. newest.Dimensies.Select(dimension => dimension.Name)],
                [.. newest.Maten.Select(measure => measure.Name)],
                [.. sorted.Select(version => $"{version.Nummer} ({version.Staat})")]
            );
        }

        Layout layout = layouts.Layouts.First(item => item.Dataset == name);
        return new(
            name,
            layout.Nl,
            Declared(layout),
            [.. layout.Measures.Select(measure => measure.Name)],
            []
        );
    }

    /// <summary>Dimensions that files of a layout will have, as far as their names are not in a pattern.</summary>
    private string[] Declared(Layout layout)
    {
        string[] read =
        [
            .. layout
                .Columns.SelectMany(column =>
                    column
                        .Set.Keys.Concat(column.Dimension is { } name ? [name] : [])
                        .Concat(Layout.GroupsOf(column.Pattern))
                )
                .Concat(Layout.GroupsOf(layout.FileName))
                .Distinct(),
        ];
        return
        [
            .. read,
            .. layouts
                .Dimensions.Values.Where(item => item.From is { } from && read.Contains(from))
                .Select(item => item.Name)
                .Order(StringComparer.Ordinal),
        ];
    }
}
