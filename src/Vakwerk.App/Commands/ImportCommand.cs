using System.CommandLine;
using Vakwerk.App.Datasets;
using Vakwerk.Platform.Imports;

namespace Vakwerk.App.Commands;

internal static class ImportCommand
{
    public static Command Create() =>
        new("import", "Lees registers, brieven of datasets in.")
        {
            Registers(),
            ImportLetterCommand.Create(),
            ImportDatasetCommand.Create(),
        };

    private static Command Registers()
    {
        var files = new Argument<FileInfo[]>("bestanden")
        {
            Description =
                "Een of meer csv-bestanden. Alles wordt eerst gecontroleerd; bij één fout wordt niets opgeslagen.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("registers", "Lees een of meer registers uit csv-bestanden.")
        {
            files,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed, parsed.GetValue(files)!, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        FileInfo[] files,
        CancellationToken cancellationToken
    )
    {
        if (files.FirstOrDefault(file => !file.Exists) is { } missing)
        {
            await Console.Error.WriteLineAsync(
                $"{missing}: dit bestand bestaat niet. Controleer de naam."
            );
            return Shared.WrongInput;
        }

        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        await FirstStart.RunAsync(app.Services, _ => { }, cancellationToken);
        var inputs = new List<ImportFile>();
        foreach (FileInfo file in files)
        {
            inputs.Add(
                new ImportFile(
                    file.ToString(),
                    await File.ReadAllBytesAsync(file.FullName, cancellationToken)
                )
            );
        }

        ImportResult result = await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .ImportAsync(inputs, "opdrachtregel", cancellationToken);
        if (!result.Ok)
        {
            ServeCommand.Report(result);
            return Shared.WrongInput;
        }

        Console.WriteLine(result.Samenvatting);
        return Shared.Done;
    }
}
