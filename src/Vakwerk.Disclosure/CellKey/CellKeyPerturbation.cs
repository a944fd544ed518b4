using System.Security.Cryptography;
using System.Text;

namespace Vakwerk.Disclosure.CellKey;

/// <summary>
/// Cell-key perturbation: every record has a fixed key, the key of a cell is the sum of the keys of its records, and that key
/// decides how the count deviates. The same group of students is then the same number in every table and every query, so that asking
/// again teaches nothing.
/// </summary>
/// <remarks>
/// Fraser and Wooton (2005), UNECE work session on statistical data confidentiality (Australian Bureau of Statistics); ONS,
/// Census 2021. Margins are perturbed by their own keys and so do not add up exactly. Thread-safe.
/// </remarks>
public sealed class CellKeyPerturbation
{
    private readonly byte[] secret;

    /// <param name="table">Chances of deviations.</param>
    /// <param name="secret">A secret of at least 16 bytes; who knows it can undo the perturbation.</param>
    public CellKeyPerturbation(PerturbationTable table, ReadOnlySpan<byte> secret)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, 16, nameof(secret));
        Table = table;
        this.secret = secret.ToArray();
    }

    /// <summary>Chances of deviations.</summary>
    public PerturbationTable Table { get; }

    /// <summary>The key of a cell: the sum of the keys of its records, around 2^32.</summary>
    /// <param name="recordKeys">The keys of the records in the cell, or of cells that make it up.</param>
    public static uint CellKey(IEnumerable<uint> recordKeys)
    {
        ArgumentNullException.ThrowIfNull(recordKeys);
        uint sum = 0;
        foreach (uint key in recordKeys)
        {
            sum = unchecked(sum + key);
        }

        return sum;
    }

    /// <summary>The fixed key of a record: the first 32 bits of HMAC-SHA-256 of its identifier.</summary>
    /// <param name="record">An identifier that stays the same for ever.</param>
    public uint RecordKey(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(record), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash);
    }

    /// <summary>The count as it may be published.</summary>
    /// <param name="count">The true count; zero stays zero.</param>
    /// <param name="cellKey">The key of the cell.</param>
    public long Perturb(long count, uint cellKey) =>
        count + Table.Deviation(count, cellKey / 4294967296.0);
}
