using System.Diagnostics.CodeAnalysis;

namespace Vakwerk.Primitives;

/// <summary>A mistake of a user, said in a way that helps: what is wrong, where, and what to do.</summary>
/// <param name="Code">Stable identifier for programs, for example <c>kamerstuk.ongeldig</c>.</param>
/// <param name="Veld">Name of the field it is about, or null when it is about the whole.</param>
/// <param name="Tekst">Dutch sentence at B1 level that says what is wrong and what to do.</param>
public sealed record Fout(string Code, string? Veld, string Tekst);

/// <summary>Either a value or the mistakes that prevented it. Exceptions stay for bugs and broken hardware.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public readonly struct Result<T> : IEquatable<Result<T>>
{
    private readonly IReadOnlyList<Fout>? fouten;

    private Result(T? value, IReadOnlyList<Fout>? fouten)
    {
        Value = value;
        this.fouten = fouten;
    }

    /// <summary>The value; only there when <see cref="Ok"/> is true.</summary>
    public T? Value { get; }

    /// <summary>True when there is a value and no mistake.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Ok => Fouten.Count == 0;

    /// <summary>The mistakes, empty when <see cref="Ok"/> is true.</summary>
    public IReadOnlyList<Fout> Fouten => fouten ?? [];

    /// <summary>Wraps a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Wraps one mistake.</summary>
    public static implicit operator Result<T>(Fout fout) => new(default, [fout]);

    /// <summary>Wraps several mistakes.</summary>
    /// <exception cref="ArgumentException">There is no mistake in the list.</exception>
    public static implicit operator Result<T>(Fout[] fouten) =>
        fouten.Length > 0
            ? new(default, fouten)
            : throw new ArgumentException("A failed result needs a reason.", nameof(fouten));

    /// <inheritdoc/>
    public bool Equals(Result<T> other) =>
        EqualityComparer<T?>.Default.Equals(Value, other.Value)
        && Fouten.SequenceEqual(other.Fouten);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Result<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Fouten.Count);

    /// <summary>Equality by value and mistakes.</summary>
    public static bool operator ==(Result<T> left, Result<T> right) => left.Equals(right);

    /// <summary>Inequality by value and mistakes.</summary>
    public static bool operator !=(Result<T> left, Result<T> right) => !left.Equals(right);
}
