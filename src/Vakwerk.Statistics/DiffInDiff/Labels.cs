namespace Vakwerk.Statistics.DiffInDiff;

/// <summary>Labels as positions 0, 1, 2 … in order of first appearance.</summary>
internal sealed record Labels(int[] Index, int Count)
{
    public static Labels Of(ReadOnlySpan<int> labels)
    {
        var positions = new Dictionary<int, int>();
        int[] index = new int[labels.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            if (!positions.TryGetValue(labels[i], out int position))
            {
                position = positions.Count;
                positions.Add(labels[i], position);
            }

            index[i] = position;
        }

        return new Labels(index, positions.Count);
    }
}
