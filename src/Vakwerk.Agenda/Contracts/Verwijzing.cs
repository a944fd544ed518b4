using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Features.Partners;
using Vakwerk.Platform.Imports;

namespace Vakwerk.Agenda.Contracts;

/// <summary>Checks, while a register is read, that the keys in a row exist in the registers of the agenda.</summary>
public static class Verwijzing
{
    /// <summary>Keys of goals: of a tree, or of the Regeling.</summary>
    public static IReadOnlyList<string> Doelen(CsvRow row, string column, ImportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(batch);
        IReadOnlyList<string> keys = row.List(column);
        foreach (string key in keys)
        {
            if (!batch.Rows<RegelingDoel>().Any(goal => goal.Sleutel == key))
            {
                batch.Refers<Doel>(row, column, key, "doel");
            }
        }

        return keys;
    }

    /// <summary>True when the letters hold a figure with this key; reports it when not.</summary>
    public static bool Cijfer(CsvRow row, string column, string key, ImportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return batch.Refers<FeitRij>(row, column, key, "cijfer");
    }

    /// <summary>Keys of agreements.</summary>
    public static IReadOnlyList<string> Afspraken(CsvRow row, string column, ImportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(batch);
        IReadOnlyList<string> keys = row.List(column);
        foreach (string key in keys)
        {
            batch.Refers<Afspraak>(row, column, key, "afspraak");
        }

        return keys;
    }

    /// <summary>Names of partners as the row spells them; reports those that the register of partners does not know.</summary>
    public static IReadOnlyList<string> Partners(CsvRow row, string column, ImportBatch batch)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(batch);
        PartnerNamen.Lees(row, column, batch);
        return row.List(column);
    }
}
