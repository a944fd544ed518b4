using System.Globalization;
using System.Runtime.InteropServices;
using Vakwerk.Monitor.Domain.Datasets;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>What is wrong or remarkable in a file, once for all lines where it is so.</summary>
/// <param name="Code">For programs: <c>brin.onbekend</c>.</param>
/// <param name="Sentence">Dutch: what was found and what to do.</param>
internal sealed class Finding(
    BevindingErnst severity,
    string code,
    string? column,
    string? value,
    string sentence
)
{
    private readonly List<long> lines = [];
    private bool more;

    public BevindingErnst Severity => severity;

    public string Code => code;

    public string? Column => column;

    public string? Value => value;

    public string Sentence => sentence;

    public long Count { get; private set; }

    /// <summary>The first lines.</summary>
    public IReadOnlyList<long> Lines => lines;

    public void At(long line, long times = 1)
    {
        Count += times;
        if (line == 0 || (lines.Count > 0 && lines[^1] == line))
        {
            more |= line == 0 && lines.Count > 0;
        }
        else if (lines.Count < DatasetLimits.FindingLines)
        {
            lines.Add(line);
        }
        else
        {
            more = true;
        }
    }

    /// <summary>The first lines; those that follow on each other go together: <c>4, 7-12, …</c>.</summary>
    public string Place
    {
        get
        {
            var parts = new List<string>();
            for (int from = 0; from < lines.Count; )
            {
                int to = from;
                while (to + 1 < lines.Count && lines[to + 1] == lines[to] + 1)
                {
                    to++;
                }

                parts.Add(
                    from == to
                        ? string.Create(CultureInfo.InvariantCulture, $"{lines[from]}")
                        : string.Create(CultureInfo.InvariantCulture, $"{lines[from]}-{lines[to]}")
                );
                from = to + 1;
            }

            return string.Join(", ", more && parts.Count > 0 ? [.. parts, "…"] : parts);
        }
    }
}

/// <summary>Gathers findings; a million bad lines become one finding with a count.</summary>
internal sealed class Findings
{
    private readonly Dictionary<(string Code, string? Column, string? Value), Finding> all = [];
    private readonly Dictionary<string, int> values = [];

    public IReadOnlyList<Finding> All =>
        [
            .. all
                .Values.Where(finding => finding.Count > 0)
                .OrderBy(finding => finding.Severity)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Lines.Count > 0 ? finding.Lines[0] : 0),
        ];

    public bool HasErrors =>
        all.Values.Any(item => item.Severity == BevindingErnst.Fout && item.Count > 0);

    /// <summary>The finding of this kind, column and value; made when it is not there. It counts only after <see cref="Finding.At"/>.</summary>
    public Finding Of(
        BevindingErnst severity,
        string code,
        string? column,
        string? value,
        string sentence
    )
    {
        if (all.TryGetValue((code, column, value), out Finding? known))
        {
            return known;
        }

        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(values, code, out _);
        if (value is not null && ++count > DatasetLimits.FindingValues)
        {
            return Of(severity, code, column, null, sentence);
        }

        var made = new Finding(severity, code, column, value, sentence);
        all[(code, column, value)] = made;
        return made;
    }

    public void Error(string code, string? column, string? value, long line, string sentence) =>
        Of(BevindingErnst.Fout, code, column, value, sentence).At(line);

    public void Warn(string code, string? column, string? value, long line, string sentence) =>
        Of(BevindingErnst.Waarschuwing, code, column, value, sentence).At(line);

    public void Note(string code, string? column, string? value, long line, string sentence) =>
        Of(BevindingErnst.Melding, code, column, value, sentence).At(line);
}
