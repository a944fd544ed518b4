namespace Vakwerk.Matching.Cost;

/// <summary>Companies waiting at whole distances, the least first (Dial 1969, Comm. ACM 12:632-633).</summary>
internal sealed class BucketQueue
{
    private readonly List<List<int>> buckets = [];
    private int at;

    public void Clear()
    {
        foreach (List<int> bucket in buckets)
        {
            bucket.Clear();
        }

        at = 0;
    }

    public void Add(int company, int distance)
    {
        while (buckets.Count <= distance)
        {
            buckets.Add([]);
        }

        buckets[distance].Add(company);
    }

    /// <summary>Takes a company from the nearest bucket that lies before the limit.</summary>
    public bool TryTake(int limit, out int company, out int distance)
    {
        for (; at < buckets.Count && at < limit; at++)
        {
            List<int> bucket = buckets[at];
            if (bucket.Count > 0)
            {
                company = bucket[^1];
                distance = at;
                bucket.RemoveAt(bucket.Count - 1);
                return true;
            }
        }

        company = distance = -1;
        return false;
    }
}
