using System.CommandLine;
using Vakwerk.App.Statistics;

namespace Vakwerk.App.Commands;

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
        if (!cases.Exists)
        {
            await Console.Error.WriteLineAsync(
                $"{cases}: dit bestand bestaat niet. Controleer de naam."
            );
            return Shared.WrongInput;
        }

        string text = await File.ReadAllTextAsync(cases.FullName, cancellationToken);
        if (!CaseFile.TryRead(cases.ToString(), text, out List<CaseRow> read, out string? problem))
        {
            await Console.Error.WriteLineAsync(problem);
            return Shared.WrongInput;
        }

        string answers = CaseFile.Run(read, cases.DirectoryName!);
        if (output == "-")
        {
            await Console.Out.WriteAsync(answers.AsMemory(), cancellationToken);
        }
        else
        {
            await File.WriteAllTextAsync(output, answers, cancellationToken);
        }

        return Shared.Done;
    }
}
