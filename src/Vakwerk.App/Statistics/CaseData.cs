using CsvHelper;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Statistics;

/// <summary>The data files beside a case file, each read once.</summary>
internal sealed class CaseData(string folder)
{
    private readonly Dictionary<string, CaseTable> tables = [];

    public CaseTable Read(string name)
    {
        if (tables.TryGetValue(name, out CaseTable? known))
        {
            return known;
        }

        if (name != Path.GetFileName(name))
        {
            throw new CaseProblemException(
                $"data: {name} is geen naam van een bestand naast het bestand met gevallen."
            );
        }

        string path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new CaseProblemException($"data: het bestand {name} bestaat niet.");
        }

        try
        {
            CaseTable table = new(name, CsvText.Rows(File.ReadAllText(path)));
            tables.Add(name, table);
            return table;
        }
        catch (CsvFormatException broken)
        {
            throw new CaseProblemException(
                $"data: het bestand {name} is geen goede csv: {broken.Message}"
            );
        }
    }
}
