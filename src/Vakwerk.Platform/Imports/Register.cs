using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Imports;

/// <summary>A register that lives in one csv file. Implement with <see cref="Register{T}"/>.</summary>
public interface IRegister
{
    /// <summary>Path below the data folder, for example <c>letters/agreements.csv</c>. The file name alone is enough to recognise an uploaded file.</summary>
    string FileName { get; }

    /// <summary>Registers with a lower number come first, so that others can refer to their keys.</summary>
    int Order { get; }

    /// <summary>Reads and checks the whole file; writes nothing.</summary>
    Task StageAsync(
        string file,
        byte[] content,
        ImportBatch batch,
        CancellationToken cancellationToken
    );
}

/// <summary>Turns the rows of one csv file into revisions of <typeparamref name="T"/>.</summary>
public abstract class Register<T> : IRegister
    where T : Revisie
{
    public abstract string FileName { get; }

    public abstract int Order { get; }

    protected abstract IReadOnlyList<string> Required { get; }

    protected virtual IReadOnlyList<string> Optional => [];

    /// <summary>Column that holds the key.</summary>
    protected virtual string KeyColumn => "id";

    public async Task StageAsync(
        string file,
        byte[] content,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        if (CsvTable.Read(file, content, Required, Optional, batch.Findings) is not { } table)
        {
            return;
        }

        var seen = new Dictionary<string, long>();
        var rows = new List<T>();
        foreach (CsvLine line in table.Lines)
        {
            var row = new CsvRow(file, line, batch.Findings);
            string key = Key(row);
            if (key.Length > Revisies.MaxSleutel)
            {
                row.Report(
                    KeyColumn,
                    key,
                    $"Een sleutel heeft ten hoogste {Revisies.MaxSleutel} tekens. Maak hem korter."
                );
                continue;
            }

            if (!seen.TryAdd(key, line.Number))
            {
                row.Report(
                    KeyColumn,
                    key,
                    $"Deze sleutel staat ook op regel {seen[key]}. Haal een van de twee weg."
                );
                continue;
            }

            int before = batch.Findings.Count;
            if (Read(row, batch) is { } entity && batch.Findings.Count == before)
            {
                entity.Sleutel = key;
                entity.BekendSinds = KnownFrom(entity, batch);
                entity.Volgorde = rows.Count;
                entity.InhoudHash = Revisie.Hash(row.Fields);
                rows.Add(entity);
            }
        }

        await batch.StageAsync(rows, cancellationToken);
    }

    protected virtual string Key(CsvRow row) => row.Required(KeyColumn);

    /// <summary>Builds the entity from a row. Report what is wrong through the row; the return value is then ignored.</summary>
    protected abstract T? Read(CsvRow row, ImportBatch batch);

    /// <summary>The date of the oldest source of the row.</summary>
    protected abstract DateOnly KnownFrom(T entity, ImportBatch batch);
}

/// <summary>One import of one or more files: everything is staged and checked first, then written in one transaction.</summary>
public sealed class ImportBatch(VakwerkDbContext db, TimeProvider clock)
{
    private readonly Dictionary<Type, object> staged = [];
    private readonly Dictionary<Type, HashSet<string>> knownKeys = [];
    private readonly List<Revisie> changes = [];

    public List<ImportFinding> Findings { get; } = [];

    public int Added { get; private set; }

    public int Revised { get; private set; }

    public int Withdrawn { get; private set; }

    public int Unchanged { get; private set; }

    internal IReadOnlyList<Revisie> Changes => changes;

    /// <summary>Rows of another register: those of this batch when it is part of it, else those in the database.</summary>
    public IReadOnlyList<T> Rows<T>()
        where T : Revisie
    {
        if (!staged.TryGetValue(typeof(T), out object? rows))
        {
            rows = db.Set<T>().AsNoTracking().BekendOp(DateOnly.MaxValue).ToList();
            staged[typeof(T)] = rows;
        }

        return (IReadOnlyList<T>)rows;
    }

    /// <summary>Checks a reference to another register and reports it when the key is unknown there.</summary>
    public bool Refers<T>(CsvRow row, string column, string key, string name)
        where T : Revisie
    {
        if (!knownKeys.TryGetValue(typeof(T), out HashSet<string>? keys))
        {
            keys = [.. Rows<T>().Select(item => item.Sleutel)];
            knownKeys[typeof(T)] = keys;
        }

        if (keys.Contains(key))
        {
            return true;
        }

        row.Report(
            column,
            key,
            $"Er is geen {name} met deze sleutel. Verbeter de sleutel of voeg {name} eerst toe."
        );
        return false;
    }

    internal async Task StageAsync<T>(List<T> rows, CancellationToken cancellationToken)
        where T : Revisie
    {
        staged[typeof(T)] = rows;
        knownKeys.Remove(typeof(T));
        Dictionary<string, T> latest = await db.Set<T>()
            .AsNoTracking()
            .Where(row =>
                !db.Set<T>().Any(later => later.Sleutel == row.Sleutel && later.Nummer > row.Nummer)
            )
            .ToDictionaryAsync(row => row.Sleutel, cancellationToken);
        DateOnly today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        foreach (T row in rows)
        {
            Compare(row, latest.GetValueOrDefault(row.Sleutel), today);
        }

        HashSet<string> present = [.. rows.Select(row => row.Sleutel)];
        foreach (
            T gone in latest.Values.Where(row => !row.Vervallen && !present.Contains(row.Sleutel))
        )
        {
            Withdraw(gone, today);
        }
    }

    private void Compare<T>(T row, T? latest, DateOnly today)
        where T : Revisie
    {
        row.Vastgelegd = clock.GetUtcNow();
        row.Nummer = (latest?.Nummer ?? 0) + 1;
        if (latest is null)
        {
            Added++;
            changes.Add(row);
        }
        else if (latest.Vervallen || latest.InhoudHash != row.InhoudHash)
        {
            // A correction is known from the day it is made, whatever the date of its source.
            row.BekendSinds = today > latest.BekendSinds ? today : latest.BekendSinds;
            Revised++;
            changes.Add(row);
        }
        else
        {
            Unchanged++;
        }
    }

    private void Withdraw<T>(T gone, DateOnly today)
        where T : Revisie
    {
        var copy = (T)db.Entry(gone).CurrentValues.ToObject();
        db.Entry(gone).State = EntityState.Detached;
        db.Entry(copy).Property(nameof(Revisie.Id)).CurrentValue = 0L;
        copy.Nummer = gone.Nummer + 1;
        copy.BekendSinds = today > gone.BekendSinds ? today : gone.BekendSinds;
        copy.Vastgelegd = clock.GetUtcNow();
        copy.Vervallen = true;
        Withdrawn++;
        changes.Add(copy);
    }
}
