using System.Text;
using System.Text.Json;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Statistics;

/// <summary>One row of a case file.</summary>
internal sealed record CaseRow(string Id, string Method, string Inputs);

/// <summary>Reads a file of cases and writes the answers; one bad case never stops the others.</summary>
internal static class CaseFile
{
    public static IReadOnlyList<CaseRow> Read(string file)
    {
        List<string[]> rows = CsvText.OfFile(file);
        string[] header = rows.Count == 0 ? [] : rows[0];
        int id = Array.IndexOf(header, "id");
        int method = Array.IndexOf(header, "method");
        int inputs = Array.IndexOf(header, "inputs");
        return id < 0 || method < 0 || inputs < 0
            ? throw new InputProblemException(
                $"{file}: regel 1: de kolommen id, method en inputs zijn nodig. Zet die namen op de eerste regel."
            )
            : [.. rows.Skip(1).Select(row => new CaseRow(row[id], row[method], row[inputs]))];
    }

    /// <param name="cases">The cases.</param>
    /// <param name="folder">Where the data files of the cases are.</param>
    /// <returns>The answers as csv.</returns>
    public static string Run(IEnumerable<CaseRow> cases, string folder)
    {
        var data = new CaseData(folder);
        var csv = new StringBuilder("id,output,error\n");
        foreach (CaseRow one in cases)
        {
            (string output, string error) = Answer(one, data);
            csv.Append(CsvText.Field(one.Id))
                .Append(',')
                .Append(CsvText.Field(output))
                .Append(',')
                .Append(CsvText.Field(error))
                .Append('\n');
        }

        return csv.ToString();
    }

    private static (string Output, string Error) Answer(CaseRow one, CaseData data)
    {
        if (!CaseMethods.All.TryGetValue(one.Method, out CaseMethod? method))
        {
            return ("", "not supported");
        }

        CaseInputs? inputs = null;
        try
        {
            inputs = CaseInputs.Parse(one.Inputs, data);
            return (CaseOutput.Json(method(inputs)), "");
        }
        catch (CaseProblemException problem)
        {
            return ("", problem.Message);
        }
        catch (JsonException broken)
        {
            return ("", $"De invoer is geen goede JSON: {broken.Message}");
        }
        catch (ArgumentException impossible) when (inputs is not null)
        {
            return ("", inputs.Explain(impossible));
        }
    }
}
