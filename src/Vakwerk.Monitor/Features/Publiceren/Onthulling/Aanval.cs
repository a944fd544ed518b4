using Vakwerk.Disclosure;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Tables;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Domain.Datasets;

namespace Vakwerk.Monitor.Features.Publiceren.Onthulling;

/// <summary>What an attack on a set of tables found.</summary>
internal sealed record AanvalUitkomst(
    long Vergelijkingen,
    long PastNiet,
    long Vernauwd,
    IReadOnlyList<Lek> Lekken,
    string? NietGedaan,
    bool Tegenstrijdig = false
)
{
    /// <summary>The same cells with what they must be, to mend it; never for a report.</summary>
    public IReadOnlyList<(VerborgenCel Cel, int Waarde)> Precies { get; init; } = [];
}

/// <summary>
/// Attacks tables that count the same thing. Two such tables have equal sums over the dimensions that they share; hidden cells
/// are 1 to 4 students. All those equations together go to the attacker of <c>Vakwerk.Disclosure</c>.
/// </summary>
internal static class Aanval
{
    /// <summary>Hidden cells in one attack: more take too long, and then nothing is called safe.</summary>
    public const int MaxVerborgen = 50_000;

    public static AanvalUitkomst Doe(
        IReadOnlyList<Tabel> tables,
        CancellationToken cancellationToken
    )
    {
        var stelsel = new Stelsel();
        for (int i = 0; i < tables.Count; i++)
        {
            for (int j = i + 1; j < tables.Count; j++)
            {
                Vergelijk(tables[i], tables[j], stelsel, cancellationToken);
            }
        }

        if (stelsel.Verborgen > MaxVerborgen)
        {
            return stelsel.Klaar(
                0,
                [],
                $"Er zijn {Primitives.Notatie.Getal(stelsel.Verborgen)} verborgen aantallen die samenhangen met andere tabellen. Dat zijn er te veel om na te rekenen. Publiceer de tabel minder fijn."
            );
        }

        return stelsel.Verborgen == 0 ? stelsel.Klaar(0, [], null) : Reken(stelsel);
    }

    private static AanvalUitkomst Reken(Stelsel stelsel)
    {
        Table table = stelsel.Table();
        Dictionary<int, VerborgenCel> hidden = stelsel.Cellen.ToDictionary(
            pair => table.IndexOf(pair.Key),
            pair => pair.Value
        );
        // What is hidden to protect others may be found; those others may not.
        bool IsGeheim(int cell) => hidden.TryGetValue(cell, out var found) && !found.Beschermt;
        bool[] suppressed =
        [
            .. Enumerable.Range(0, table.Count).Select(cell => double.IsNaN(table.Values[cell])),
        ];
        double[] required =
        [
            .. Enumerable
                .Range(0, table.Count)
                .Select(cell =>
                    IsGeheim(cell) ? hidden[cell].Meest - (double)hidden[cell].Minst : 0
                ),
        ];
        Publication seen = Publication.Of(table, suppressed);
        foreach (var alike in hidden.GroupBy(pair => (pair.Value.Minst, pair.Value.Meest)))
        {
            seen = seen.Knowing(alike.Select(pair => pair.Key), alike.Key.Minst, alike.Key.Meest);
        }

        try
        {
            Audit audit = Attacker.Verdict(seen, required);
            int[] exact = [.. audit.Exact.Where(IsGeheim)];
            return stelsel.Klaar(
                audit.Narrow.Except(exact).Count(IsGeheim),
                [.. exact.Select(cell => hidden[cell].Lek)],
                null
            ) with
            {
                Precies =
                [
                    .. exact.Select(cell =>
                        (hidden[cell], (int)Math.Round(audit.Intervals[cell].Lower))
                    ),
                ],
            };
        }
        catch (DisclosureException)
        {
            return stelsel.Klaar(
                0,
                [],
                "De tabellen spreken elkaar tegen: geen aantallen van 1 tot en met 4 passen in alle optellingen samen. Controleer of de tabellen dezelfde studenten tellen.",
                contradicts: true
            );
        }
    }

    private static void Vergelijk(
        Tabel one,
        Tabel other,
        Stelsel stelsel,
        CancellationToken cancellationToken
    )
    {
        string[] shared = [.. one.Dimensies.Intersect(other.Dimensies, StringComparer.Ordinal)];
        if (shared.Length == 0)
        {
            return;
        }

        Dictionary<string, Som> left = one.Sommen(shared, cancellationToken);
        Dictionary<string, Som> right = other.Sommen(shared, cancellationToken);
        var equal = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string key, Som a) in left)
        {
            // A group that the other table does not have is outside its scope.
            if (!right.TryGetValue(key, out Som b) || a.Verborgen + b.Verborgen == 0)
            {
                continue;
            }

            if (Raken(a, b))
            {
                equal.Add(key);
            }
            else
            {
                stelsel.PastNiet++;
            }
        }

        if (equal.Count > 0)
        {
            var parts = Delen(one, shared, equal);
            var otherParts = Delen(other, shared, equal);
            foreach (string key in equal)
            {
                stelsel.Gelijk(
                    left[key].Zichtbaar,
                    parts.GetValueOrDefault(key, []),
                    right[key].Zichtbaar,
                    otherParts.GetValueOrDefault(key, [])
                );
            }
        }
    }

    /// <summary>Whether some numbers for the hidden cells make both sums equal.</summary>
    private static bool Raken(Som a, Som b) =>
        a.Zichtbaar + a.Minst <= b.Zichtbaar + b.Meest
        && b.Zichtbaar + b.Minst <= a.Zichtbaar + a.Meest;

    private static Dictionary<string, List<VerborgenCel>> Delen(
        Tabel table,
        string[] shared,
        HashSet<string> equal
    )
    {
        var parts = new Dictionary<string, List<VerborgenCel>>(StringComparer.Ordinal);
        Func<int, string> keyOf = table.Sleutel(shared);
        foreach (VerborgenCel cell in table.Verborgen)
        {
            string key = keyOf(cell.Rij);
            if (equal.Contains(key))
            {
                if (!parts.TryGetValue(key, out List<VerborgenCel>? cells))
                {
                    parts[key] = cells = [];
                }

                cells.Add(cell);
            }
        }

        return parts;
    }

    /// <summary>The equations while they are collected.</summary>
    private sealed class Stelsel
    {
        private readonly List<KeyValuePair<string, double?>> cells = [];
        private readonly List<(string Total, IReadOnlyList<string> Parts)> equations = [];
        private int sums;

        /// <summary>Hidden cells that take part, by their name in the system.</summary>
        public Dictionary<string, VerborgenCel> Cellen { get; } = new(StringComparer.Ordinal);

        public long PastNiet { get; set; }

        public int Verborgen => Cellen.Count;

        public void Gelijk(
            long left,
            List<VerborgenCel> leftParts,
            long right,
            List<VerborgenCel> rightParts
        )
        {
            sums++;
            string[] leftNames = [.. leftParts.Select(cell => cell.Naam)];
            string[] rightNames = [.. rightParts.Select(cell => cell.Naam)];
            // The same hidden cells on both sides, as in two versions of one table: this says nothing of them.
            if (left == right && leftNames.ToHashSet().SetEquals(rightNames))
            {
                return;
            }

            foreach (VerborgenCel cell in leftParts.Concat(rightParts))
            {
                if (Cellen.TryAdd(cell.Naam, cell))
                {
                    cells.Add(new(cell.Naam, null));
                }
            }

            if (leftNames.Length == 0)
            {
                (left, leftNames, right, rightNames) = (right, rightNames, left, leftNames);
            }

            string total = $"som {sums}";
            bool known = rightNames.Length == 0;
            cells.Add(new(total, known ? right : null));
            Add(total, left, leftNames);
            if (!known)
            {
                Add(total, right, rightNames);
            }
        }

        public Table Table() => Vakwerk.Disclosure.Tables.Table.Create(cells, equations);

        public AanvalUitkomst Klaar(
            long narrow,
            IReadOnlyList<Lek> leaks,
            string? notDone,
            bool contradicts = false
        ) => new(sums, PastNiet, narrow, leaks, notDone, contradicts);

        private void Add(string total, long visible, string[] parts)
        {
            string constant = $"zichtbaar {equations.Count}";
            cells.Add(new(constant, visible));
            equations.Add((total, [constant, .. parts]));
        }
    }
}
