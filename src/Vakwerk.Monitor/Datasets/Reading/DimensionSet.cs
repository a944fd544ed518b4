namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>The dimensions of a version, numbered; shared by its files.</summary>
internal sealed class DimensionSet(Func<string, DimensionReader> make)
{
    private readonly List<DimensionReader> all = [];

    public IReadOnlyList<DimensionReader> All => all;

    public DimensionReader this[int number] => all[number];

    /// <summary>Number of a dimension, or -1.</summary>
    public int Find(string name) => all.FindIndex(reader => reader.Definition.Name == name);

    /// <summary>Number of a dimension, which is made when it is new.</summary>
    public int Number(string name)
    {
        int number = Find(name);
        if (number < 0)
        {
            number = all.Count;
            all.Add(make(name));
        }

        return number;
    }
}
