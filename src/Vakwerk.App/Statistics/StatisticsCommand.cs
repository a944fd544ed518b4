using System.CommandLine;
using System.Text;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Statistics;

internal static class StatisticsCommand
{
    public static Command Create() =>
        new("statistics", "Reken statistische methoden na op losse gevallen.") { Run() };

    private static Command Run()
    {
        var cases = new Option<FileInfo>("--cases")
        {
            Description = "Csv-bestand met de kolommen id, method en inputs (JSON).",
            Required = true,
        };
        var output = new Option<string>("--out")
        {
            Description =
                "Csv-bestand voor de antwoorden, of - voor het scherm. Kolommen: id, output (JSON) en error.",
            Required = true,
        };
        var command = new Command("run", "Bereken de methode van elk geval in een bestand.")
        {
            cases,
            output,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed.GetValue(cases)!, parsed.GetValue(output)!, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo cases,
        string output,
        CancellationToken cancellationToken
    )
    {
        string answers = CaseFile.Run(CaseFile.Read(cases.ToString()), cases.DirectoryName!);
        await Uitvoerbestand.SchrijfAsync(
            output,
            Encoding.UTF8.GetBytes(answers),
            cancellationToken
        );
        return Shared.Done;
    }
}
