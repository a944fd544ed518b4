namespace Vakwerk.Monitor.Features.Publiceren.Onthulling;

/// <summary>
/// Two tables that share dimensions: which rows of the own one together make each sum that the other one gives too. A move within
/// the own table must leave all those sums as they are.
/// </summary>
internal sealed class Paar
{
    private readonly string[] shared;
    private readonly Dictionary<string, int> groups = new(StringComparer.Ordinal);
    private readonly int[] groupOf;
    private readonly List<int>?[] rows;
    private readonly bool[] vrij;

    private Paar(Tabel own, Tabel other, string[] shared, CancellationToken cancellationToken)
    {
        Ander = other;
        this.shared = shared;
        Dictionary<string, Som> sums = other.Sommen(shared, cancellationToken);
        foreach (string key in sums.Keys)
        {
            groups.Add(key, groups.Count);
        }

        rows = new List<int>?[groups.Count];
        // What both versions of a data set hide is one number that is hidden twice: it may move.
        vrij = [.. sums.Values.Select(sum => other.Dataset == own.Dataset && sum.Verborgen > 0)];
        groupOf = new int[own.Rijen];
        Func<int, string> keyOf = own.Sleutel(shared);
        for (int row = 0; row < groupOf.Length; row++)
        {
            groupOf[row] = groups.GetValueOrDefault(keyOf(row), -1);
            if (groupOf[row] >= 0)
            {
                (rows[groupOf[row]] ??= []).Add(row);
            }
        }
    }

    public Tabel Ander { get; }

    public static Paar? Van(Tabel own, Tabel other, CancellationToken cancellationToken)
    {
        string[] shared = [.. own.Dimensies.Intersect(other.Dimensies, StringComparer.Ordinal)];
        return shared.Length == 0 ? null : new Paar(own, other, shared, cancellationToken);
    }

    /// <summary>The sum that a row of the own table is part of; -1 when it is part of none that must stay.</summary>
    public int GroepVan(int row) => groupOf[row] is >= 0 and var group && !vrij[group] ? group : -1;

    /// <summary>The same for a row of the other table.</summary>
    public int GroepVanAnder(int row) => groups.GetValueOrDefault(Ander.Sleutel(shared)(row), -1);

    public IReadOnlyList<int> Rijen(int group) => rows[group] ?? [];
}
