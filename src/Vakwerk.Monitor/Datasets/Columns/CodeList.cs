namespace Vakwerk.Monitor.Datasets.Columns;

/// <summary>Codes of a dimension with their numbers, growing while a file is read.</summary>
internal sealed class CodeList
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> codes = [];
    private readonly List<string> labels = [];

    public IReadOnlyList<string> Codes => codes;

    public bool HasLabels { get; private set; }

    public IReadOnlyList<string> Labels => HasLabels ? labels : [];

    public int Id(string code)
    {
        if (!ids.TryGetValue(code, out int id))
        {
            id = codes.Count;
            ids[code] = id;
            codes.Add(code);
            labels.Add("");
        }

        return id;
    }

    public string Label(int id) => labels[id];

    public void SetLabel(int id, string label)
    {
        labels[id] = label;
        HasLabels = true;
    }
}
