using System.Numerics;

namespace Vakwerk.Matching.Generation;

/// <summary>A company as the search of candidates reads it.</summary>
internal readonly record struct Site(float X, float Y, float Quality, int Company, byte Open);

/// <summary>
/// Companies by programme and by square of 5 km, the best quality first in each square: the search of a student reads only what
/// may still enter his list.
/// </summary>
internal sealed class CompanyGrid
{
    public const double Side = 5.0;
    private const double Origin = -100;
    public const int Columns = 80;
    public const int Rows = 100;
    private const int Cells = Columns * Rows;
    private const int Programmes = 64;
    private readonly int[] heads;
    private readonly Site[] sites;

    public CompanyGrid(ReadOnlySpan<RawCompany> companies)
    {
        heads = Heads(companies);
        sites = new Site[heads[^1]];
        int[] next = heads[..^1];
        for (int j = 0; j < companies.Length; j++)
        {
            RawCompany company = companies[j];
            if (company.Places == 0)
            {
                continue;
            }

            BestQuality = Math.Max(BestQuality, company.Quality);
            int cell = Cell(Column(company.X), Row(company.Y));
            for (ulong left = company.Programmes; left != 0; left &= left - 1)
            {
                int bucket = BitOperations.TrailingZeroCount(left) * Cells + cell;
                sites[next[bucket]++] = new Site(
                    company.X,
                    company.Y,
                    company.Quality,
                    j,
                    Open(company)
                );
            }
        }

        for (int bucket = 0; bucket + 1 < heads.Length; bucket++)
        {
            sites
                .AsSpan(heads[bucket]..heads[bucket + 1])
                .Sort((a, b) => b.Quality.CompareTo(a.Quality));
        }
    }

    /// <summary>No company is better than this.</summary>
    public float BestQuality { get; }

    public static int Column(double x) => Math.Clamp((int)((x - Origin) / Side), 0, Columns - 1);

    public static int Row(double y) => Math.Clamp((int)((y - Origin) / Side), 0, Rows - 1);

    public static int Cell(int column, int row) => row * Columns + column;

    /// <summary>The square of the least distance from a point to a square, in km².</summary>
    public static double LeastSquare(int column, int row, double x, double y)
    {
        double left = Origin + column * Side;
        double bottom = Origin + row * Side;
        double dx = Math.Max(0, Math.Max(left - x, x - left - Side));
        double dy = Math.Max(0, Math.Max(bottom - y, y - bottom - Side));
        return dx * dx + dy * dy;
    }

    public ReadOnlySpan<Site> In(int programme, int cell)
    {
        int bucket = programme * Cells + cell;
        return sites.AsSpan(heads[bucket]..heads[bucket + 1]);
    }

    /// <summary>The bit in <see cref="Site.Open"/> of a level (1 to 4) and a track.</summary>
    public static byte Need(int level, int track) => (byte)(1 << ((level - 1) * 2 + track));

    private static byte Open(RawCompany company)
    {
        int open = 0;
        for (int level = 1; level <= company.TopLevel; level++)
        {
            open |= company.Tracks << ((level - 1) * 2);
        }

        return (byte)open;
    }

    private static int[] Heads(ReadOnlySpan<RawCompany> companies)
    {
        var heads = new int[Cells * Programmes + 1];
        foreach (RawCompany company in companies)
        {
            if (company.Places > 0)
            {
                int cell = Cell(Column(company.X), Row(company.Y));
                for (ulong left = company.Programmes; left != 0; left &= left - 1)
                {
                    heads[BitOperations.TrailingZeroCount(left) * Cells + cell + 1]++;
                }
            }
        }

        for (int i = 0; i + 1 < heads.Length; i++)
        {
            heads[i + 1] += heads[i];
        }

        return heads;
    }
}
