using Vakwerk.Statistics.Special;

namespace Vakwerk.Statistics.Peers;

/// <summary>How characteristics with different units are made comparable.</summary>
public enum PeerScale
{
    /// <summary>Divided by the standard deviation.</summary>
    StandardDeviation,

    /// <summary>Divided by the median absolute deviation × 1.4826: one odd institution does not change the scale.</summary>
    Robust,

    /// <summary>Mahalanobis: as the standard deviation, and characteristics that move together count once.</summary>
    Mahalanobis,
}

/// <summary>An institution that looks like another one.</summary>
/// <param name="Index">Its row.</param>
/// <param name="Distance">How far it is, in standard deviations.</param>
public readonly record struct Peer(int Index, double Distance);

/// <summary>Finds the institutions that look most like a given one on a set of characteristics.</summary>
/// <remarks>Gower (1971), Biometrics 27:857-871; Mahalanobis (1936), Proc. Nat. Inst. Sci. India 2:49-55.</remarks>
public sealed class PeerGroup
{
    private readonly double[] scaled;
    private readonly int dimensions;

    private PeerGroup(double[] scaled, int dimensions)
    {
        this.scaled = scaled;
        this.dimensions = dimensions;
    }

    /// <summary>The number of institutions.</summary>
    public int Count => scaled.Length / dimensions;

    /// <summary>Scales the characteristics.</summary>
    /// <param name="features">Row by row, the characteristics of each institution.</param>
    /// <param name="dimensions">The number of characteristics.</param>
    /// <param name="scale">How they are made comparable; one without any spread does not count.</param>
    /// <param name="weights">How heavy each counts, 0 or more; empty for equally heavy.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is impossible or the numbers do not fit; the parameter is named.</exception>
    public static PeerGroup Create(
        ReadOnlySpan<double> features,
        int dimensions,
        PeerScale scale = PeerScale.StandardDeviation,
        ReadOnlySpan<double> weights = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        Require.Series(features, 2 * dimensions);
        if (features.Length % dimensions != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(dimensions),
                dimensions,
                "The number of values is no multiple of the number of characteristics."
            );
        }

        if (!weights.IsEmpty)
        {
            Require.SameLength(dimensions, weights.Length, nameof(weights));
            Require.NotNegativeSeries(weights, 1);
        }

        double[] scaled = features.ToArray();
        int rows = scaled.Length / dimensions;
        for (int d = 0; d < dimensions; d++)
        {
            Standardise(scaled, d, dimensions, rows, scale == PeerScale.Robust);
        }

        if (scale == PeerScale.Mahalanobis)
        {
            Whiten(scaled, dimensions, rows);
        }

        for (int i = 0; i < scaled.Length && !weights.IsEmpty; i++)
        {
            scaled[i] *= Math.Sqrt(weights[i % dimensions]);
        }

        return new PeerGroup(scaled, dimensions);
    }

    /// <summary>The distance between two institutions, in standard deviations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row; the parameter is named.</exception>
    public double Distance(int first, int second)
    {
        CheckRow(first, nameof(first));
        CheckRow(second, nameof(second));
        double sum = 0;
        for (int d = 0; d < dimensions; d++)
        {
            double gap = scaled[first * dimensions + d] - scaled[second * dimensions + d];
            sum += gap * gap;
        }

        return Math.Sqrt(sum);
    }

    /// <summary>The nearest institutions, nearest first; of equally near ones the earlier row.</summary>
    /// <param name="subject">The row to find peers for.</param>
    /// <param name="count">How many, fewer when there are not so many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the count is negative.</exception>
    public Peer[] Nearest(int subject, int count)
    {
        CheckRow(subject, nameof(subject));
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var peers = new List<Peer>(Count);
        for (int row = 0; row < Count; row++)
        {
            if (row != subject)
            {
                peers.Add(new Peer(row, Distance(subject, row)));
            }
        }

        peers.Sort(
            (x, y) =>
                x.Distance != y.Distance
                    ? x.Distance.CompareTo(y.Distance)
                    : x.Index.CompareTo(y.Index)
        );
        return [.. peers.Take(count)];
    }

    private void CheckRow(int row, string name)
    {
        if (row < 0 || row >= Count)
        {
            throw new ArgumentOutOfRangeException(name, row, "There is no such row.");
        }
    }

    private static void Standardise(
        double[] values,
        int column,
        int dimensions,
        int rows,
        bool robust
    )
    {
        var own = new double[rows];
        for (int r = 0; r < rows; r++)
        {
            own[r] = values[r * dimensions + column];
        }

        double center;
        double spread;
        if (robust)
        {
            center = Moments.Median(own);
            for (int r = 0; r < rows; r++)
            {
                own[r] = Math.Abs(own[r] - center);
            }

            spread = 1.4826 * Moments.Median(own);
        }
        else
        {
            center = Moments.Mean(own);
            spread = Math.Sqrt(Moments.SquaredDeviations(own, center) / (rows - 1));
        }

        for (int r = 0; r < rows; r++)
        {
            ref double value = ref values[r * dimensions + column];
            value = spread > 0 ? (value - center) / spread : 0;
        }
    }

    /// <summary>Multiplies each row by L⁻¹, where LL' is the correlation matrix; a dependent characteristic gets 0.</summary>
    private static void Whiten(double[] values, int dimensions, int rows)
    {
        var factor = new double[dimensions * dimensions];
        for (int i = 0; i < dimensions; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = 0;
                for (int r = 0; r < rows; r++)
                {
                    sum += values[r * dimensions + i] * values[r * dimensions + j];
                }

                sum /= rows - 1;
                for (int k = 0; k < j; k++)
                {
                    sum -= factor[i * dimensions + k] * factor[j * dimensions + k];
                }

                double pivot = factor[j * dimensions + j];
                factor[i * dimensions + j] =
                    i == j ? (sum > 1e-12 ? Math.Sqrt(sum) : 0)
                    : pivot > 0 ? sum / pivot
                    : 0;
            }
        }

        for (int r = 0; r < rows; r++)
        {
            Span<double> row = values.AsSpan(r * dimensions, dimensions);
            for (int i = 0; i < dimensions; i++)
            {
                double sum = row[i];
                for (int k = 0; k < i; k++)
                {
                    sum -= factor[i * dimensions + k] * row[k];
                }

                double pivot = factor[i * dimensions + i];
                row[i] = pivot > 0 ? sum / pivot : 0;
            }
        }
    }
}
