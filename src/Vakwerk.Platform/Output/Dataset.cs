using System.ComponentModel;
using System.Reflection;
using System.Text.Json;

namespace Vakwerk.Platform.Output;

/// <summary>
/// A table that page, API, download and export share. The record <c>T</c> is the one place where its columns are named:
/// each property is a column, and its <see cref="DescriptionAttribute"/> (Dutch) is what the data page and the API document say of it.
/// </summary>
public abstract class Dataset(string naam, Type rij)
{
    /// <summary>Plural noun; the address is <c>api/v1/{Naam}</c>.</summary>
    public string Naam { get; } = naam;

    public required string Nl { get; init; }

    public required string En { get; init; }

    /// <summary>What a row is, in one Dutch sentence.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Terms of use; own compilations unless the data set says otherwise.</summary>
    public Licentie Licentie { get; init; } = Licentie.Vakwerk;

    public Type Rij { get; } = rij;

    public IReadOnlyList<DatasetKolom> Kolommen { get; } =
    [.. rij.GetProperties().Select(property => new DatasetKolom(property))];

    /// <summary>The first column is the key.</summary>
    public DatasetKolom Sleutel => Kolommen[0];

    /// <summary>The column with this name, or null.</summary>
    public DatasetKolom? Kolom(string name) =>
        Kolommen.FirstOrDefault(column => column.Naam == name);

    public abstract Task<IReadOnlyList<object>> RijenAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}

/// <inheritdoc/>
public sealed class Dataset<T>(
    string naam,
    Func<IServiceProvider, DateOnly, CancellationToken, Task<IReadOnlyList<T>>> rows
) : Dataset(naam, typeof(T))
    where T : class
{
    public override async Task<IReadOnlyList<object>> RijenAsync(
        IServiceProvider services,
        DateOnly stand,
        CancellationToken cancellationToken = default
    ) => await rows(services, stand, cancellationToken);
}

/// <summary>A column of a data set.</summary>
public sealed class DatasetKolom
{
    private readonly PropertyInfo property;

    internal DatasetKolom(PropertyInfo property)
    {
        this.property = property;
        Naam = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        Uitleg = property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";
        Soort = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
    }

    /// <summary>Name in csv, json and query, in camel case.</summary>
    public string Naam { get; }

    public string Uitleg { get; }

    /// <summary>Type of the value, without the question mark of an optional one.</summary>
    public Type Soort { get; }

    public object? Waarde(object row) => property.GetValue(row);
}
