using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Storage;

internal sealed class UtcTicksConverter()
    : ValueConverter<DateTimeOffset, long>(
        value => value.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero)
    );

public static class Conversions
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Keeps a small list inside its row as JSON text: it is read and revised with the row and never queried on its own.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> AsJsonList<T>(
        this PropertyBuilder<IReadOnlyList<T>> property
    )
    {
        var comparer = new ValueComparer<IReadOnlyList<T>>(
            (a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json),
            list => JsonSerializer.Serialize(list, Json).GetHashCode(StringComparison.Ordinal),
            list => list.ToArray()
        );
        property.HasConversion(
            list => JsonSerializer.Serialize(list, Json),
            text => JsonSerializer.Deserialize<T[]>(text, Json) ?? Array.Empty<T>(),
            comparer
        );
        return property;
    }

    /// <summary>Keeps a period in the spelling in which it was written.</summary>
    public static PropertyBuilder<Periode?> AsPeriode(this PropertyBuilder<Periode?> property)
    {
        property
            .HasConversion(
                periode => periode.HasValue ? periode.Value.ToString() : null,
                text => text == null ? null : Periode.Lees(text).Value
            )
            .HasMaxLength(16);
        return property;
    }

    /// <summary>Keeps a period in the spelling in which it was written.</summary>
    public static PropertyBuilder<Periode> AsPeriode(this PropertyBuilder<Periode> property)
    {
        property
            .HasConversion(periode => periode.ToString(), text => Periode.Lees(text).Value)
            .HasMaxLength(16);
        return property;
    }
}
