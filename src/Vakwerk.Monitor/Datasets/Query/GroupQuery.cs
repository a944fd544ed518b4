using Vakwerk.Monitor.Datasets.Columns;

namespace Vakwerk.Monitor.Datasets.Query;

/// <summary>A question in numbers: which dimensions to group by and which codes count.</summary>
/// <param name="Dimensions">Numbers of dimensions of the image, in the order of the result.</param>
/// <param name="Allowed">For a dimension, which of its codes count.</param>
internal sealed record GroupQuery(
    IReadOnlyList<int> Dimensions,
    IReadOnlyList<(int Dimension, bool[] Codes)> Allowed
)
{
    /// <summary>Groups that there could be, and for each dimension how far its codes lie apart in the number of a group.</summary>
    /// <exception cref="TooManyGroupsException">The number of a group does not fit.</exception>
    internal long[] Strides(ColumnImage image, out long groups)
    {
        long[] strides = new long[Dimensions.Count];
        groups = 1;
        for (int i = strides.Length - 1; i >= 0; i--)
        {
            strides[i] = groups;
            int codes = Math.Max(1, image.Header.Dimensions[Dimensions[i]].Codes.Count);
            if (groups > long.MaxValue / 4 / codes)
            {
                throw new TooManyGroupsException();
            }

            groups *= codes;
        }

        return strides;
    }

    /// <summary>For each column that is read, what its codes add to the number of a group; negative when they do not count.</summary>
    internal List<(ImageDimension Column, long[] Adds)> Adds(ColumnImage image, long[] strides)
    {
        IReadOnlyList<ImageDimension> all = image.Header.Dimensions;
        var adds = new SortedDictionary<int, long[]>();
        long[] Of(int dimension)
        {
            int column = all[dimension].From;
            if (!adds.TryGetValue(column, out long[]? known))
            {
                adds[column] = known = new long[Math.Max(1, all[column].Codes.Count)];
            }

            return known;
        }

        for (int i = 0; i < Dimensions.Count; i++)
        {
            long[] add = Of(Dimensions[i]);
            int[] map = all[Dimensions[i]].Map;
            for (int id = 0; id < add.Length; id++)
            {
                add[id] += strides[i] * (map.Length == 0 ? id : map[id]);
            }
        }

        foreach ((int dimension, bool[] codes) in Allowed)
        {
            long[] add = Of(dimension);
            int[] map = all[dimension].Map;
            for (int id = 0; id < add.Length; id++)
            {
                if (codes.Length > 0 && !codes[map.Length == 0 ? id : map[id]])
                {
                    add[id] = long.MinValue;
                }
            }
        }

        return [.. adds.Select(pair => (all[pair.Key], pair.Value))];
    }
}

/// <summary>More groups than a number can tell apart.</summary>
internal sealed class TooManyGroupsException : Exception;
