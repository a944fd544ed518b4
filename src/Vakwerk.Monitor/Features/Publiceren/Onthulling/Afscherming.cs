namespace Vakwerk.Monitor.Features.Publiceren.Onthulling;

/// <summary>Cells to hide, or why it cannot be done.</summary>
internal sealed record Afgeschermd(IReadOnlyList<int> Rijen, string? Bezwaar);

/// <summary>
/// Chooses which further cells of a table to hide, so that no hidden cell follows from this table and all public ones: attack,
/// give every cell that was found room by an exchange, and attack again, until nothing is found.
/// </summary>
internal static class Afscherming
{
    public const string Methode =
        "Aanvallen en ruilen, versie 1: lineair programma per gevonden aantal";

    /// <summary>Rows of a table for which this is done: beyond that a coarser table is the answer.</summary>
    public const int MeesteRijen = 5_000_000;

    private const int Ronden = 60;

    /// <param name="own">Gets the cells to hide in <see cref="Tabel.Erbij"/>.</param>
    /// <param name="others">What is public.</param>
    public static Afgeschermd Doe(
        Tabel own,
        IReadOnlyList<Tabel> others,
        CancellationToken cancellationToken
    )
    {
        AanvalUitkomst found = Aanval.Doe([own, .. others], cancellationToken);
        if (found.NietGedaan is not null || found.Precies.Count == 0)
        {
            return new([], found.NietGedaan);
        }

        Paar?[] all = [.. others.Select(other => Paar.Van(own, other, cancellationToken))];
        Paar[] pairs = [.. all.OfType<Paar>()];
        var search = new Ruil(own, pairs);
        HashSet<string> known =
        [
            .. Aanval.Doe(others, cancellationToken).Precies.Select(item => item.Cel.Naam),
        ];
        for (int round = 0; round < Ronden && found.Precies.Count > 0; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Ronde(found, own, pairs, search, known) is { } against)
            {
                return new([], against);
            }

            found = Aanval.Doe([own, .. others], cancellationToken);
            if (found.NietGedaan is { } reason)
            {
                return new([], reason);
            }
        }

        return found.Precies.Count > 0
            ? new([], Geen(found.Lekken[0].Cel))
            : new([.. own.Erbij.Keys], null);
    }

    /// <summary>Helps every cell that was found and that no cell of this round may have helped already.</summary>
    private static string? Ronde(
        AanvalUitkomst found,
        Tabel own,
        Paar[] pairs,
        Ruil search,
        HashSet<string> known
    )
    {
        var touched = new HashSet<(int, int)>();
        int before = own.Erbij.Count;
        string? first = null;
        foreach ((VerborgenCel cell, int value) in found.Precies)
        {
            if (known.Contains(cell.Naam))
            {
                return $"Een verborgen aantal is al te berekenen uit tabellen die nu openbaar zijn, ook zonder deze versie: {cell.Lek.Cel} in {cell.Lek.Dataset}. Verbergen helpt dan niet meer.";
            }

            (IReadOnlyList<(int, int)> groups, IReadOnlyList<int>? rows) =
                cell.Lek.Dataset == own.Naam
                    ? Eigen(cell, value, search, touched)
                    : Ander(cell, value, pairs, search, touched);
            if (groups.Any(touched.Contains))
            {
                continue;
            }

            if (rows is null)
            {
                first ??= cell.Lek.Cel;
                continue;
            }

            touched.UnionWith(groups);
            foreach (int row in rows.Where(row => !own.Erbij.ContainsKey(row)))
            {
                own.Verberg(row);
                touched.UnionWith(search.Groepen(row));
            }
        }

        // Help for one cell may be help for another; only when nobody got any it ends.
        return own.Erbij.Count == before ? Geen(first ?? found.Lekken[0].Cel) : null;
    }

    private static (IReadOnlyList<(int, int)>, IReadOnlyList<int>?) Eigen(
        VerborgenCel cell,
        int value,
        Ruil search,
        HashSet<(int, int)> touched
    )
    {
        (int, int)[] groups = [.. search.Groepen(cell.Rij)];
        return groups.Any(touched.Contains)
            ? (groups, null)
            : (groups, search.Voor(cell.Rij, value));
    }

    private static (IReadOnlyList<(int, int)>, IReadOnlyList<int>?) Ander(
        VerborgenCel cell,
        int value,
        Paar[] pairs,
        Ruil search,
        HashSet<(int, int)> touched
    )
    {
        int pair = Array.FindIndex(pairs, item => item.Ander.Naam == cell.Lek.Dataset);
        int group = pair < 0 ? -1 : pairs[pair].GroepVanAnder(cell.Rij);
        if (group < 0)
        {
            return ([], null);
        }

        (int, int) sum = (pair, group);
        return touched.Contains(sum)
            ? ([sum], null)
            : ([sum], search.VoorAnder(pair, group, value));
    }

    private static string Geen(string cell) =>
        $"Er zijn in deze tabel geen aantallen meer die Vakwerk kan verbergen om dit te beschermen: {cell}. Aantallen die al openbaar zijn in een andere versie, kunnen niet meer worden verborgen. Publiceer de tabel minder fijn.";
}
