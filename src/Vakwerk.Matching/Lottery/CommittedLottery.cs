using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Vakwerk.Matching.Lottery;

/// <summary>
/// A lottery that nobody can steer: the hash of the seed is published before the wishes are in, the seed after; then everyone
/// can recompute every number.
/// </summary>
/// <remarks>
/// Number of a student: the first 8 bytes, big-endian, of HMAC-SHA-256(seed, UTF-8 of the student's id); the lower one wins.
/// It depends on nothing but the seed and the id, so that order or number of students changes nothing.
/// Commitment: SHA-256(seed). NIST FIPS 180-4 and FIPS 198-1. Check by hand:
/// <c>printf %s ID | openssl dgst -sha256 -mac hmac -macopt hexkey:SEED</c>.
/// </remarks>
public sealed class CommittedLottery
{
    private const int Batch = 8192;
    private readonly byte[] seed;

    /// <param name="seed">The secret until the draw, at least 1 byte; use 32.</param>
    /// <exception cref="ArgumentException">The seed is empty.</exception>
    public CommittedLottery(ReadOnlySpan<byte> seed)
    {
        if (seed.IsEmpty)
        {
            throw new ArgumentException(
                "A lottery needs a seed of at least one byte.",
                nameof(seed)
            );
        }

        this.seed = seed.ToArray();
    }

    /// <summary>What is published beforehand: SHA-256 of the seed, in lower-case hexadecimal digits.</summary>
    public string Commitment => Convert.ToHexStringLower(SHA256.HashData(seed));

    /// <summary>Whether this seed is the one that was promised.</summary>
    public bool Keeps(string commitment) =>
        string.Equals(Commitment, commitment, StringComparison.OrdinalIgnoreCase);

    /// <summary>The number of one student.</summary>
    public ulong NumberOf(string student)
    {
        ArgumentNullException.ThrowIfNull(student);
        byte[] id = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(student.Length));
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(seed, id.AsSpan(0, Encoding.UTF8.GetBytes(student, id)), hash);
        ArrayPool<byte>.Shared.Return(id);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>The numbers of all students, on all cores.</summary>
    public ulong[] NumbersOf(IReadOnlyList<string> students)
    {
        ArgumentNullException.ThrowIfNull(students);
        var numbers = new ulong[students.Count];
        Parallel.For(
            0,
            (numbers.Length + Batch - 1) / Batch,
            batch =>
            {
                int end = Math.Min(numbers.Length, (batch + 1) * Batch);
                for (int s = batch * Batch; s < end; s++)
                {
                    numbers[s] = NumberOf(students[s]);
                }
            }
        );
        return numbers;
    }
}
