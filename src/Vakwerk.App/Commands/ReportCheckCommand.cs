using System.CommandLine;
using System.Globalization;
using System.Text;
using Vakwerk.App.Reports;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.App.Commands;

/// <summary><c>vakwerk report check FILE</c>: holds a letter against the registers before it is sent.</summary>
internal static class ReportCheckCommand
{
    private static readonly Argument<FileInfo> File = new("bestand")
    {
        Description = "De brief: een Word-bestand (.docx) of platte tekst in UTF-8 (.txt).",
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description =
            "Bestand om te schrijven: .csv of .json. Met '-' of zonder komt leesbare tekst op het scherm.",
        DefaultValueFactory = _ => "-",
    };

    public static Command Create()
    {
        var command = new Command(
            "check",
            "Controleer cijfers, vergelijkingen, Kamerstukken en toezeggingen in een brief."
        )
        {
            File,
            Out,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        FileInfo file = parsed.GetValue(File)!;
        string target = parsed.GetValue(Out)!;
        if (Writer(target) is not { } write)
        {
            await Console.Error.WriteLineAsync(
                $"{target}: deze soort bestand kent Vakwerk niet. Kies een naam die eindigt op .csv of .json, of '-'."
            );
            return Shared.WrongUse;
        }

        if (!file.Exists)
        {
            throw new InputProblemException(
                $"{file}: dit bestand bestaat niet. Controleer de naam."
            );
        }

        if (file.Length > Briefcontroleur.MaxBytes)
        {
            throw new InputProblemException(
                $"{file}: dit bestand is te groot voor een brief. De grens is {Briefcontroleur.MaxBytes / 1024 / 1024} MB."
            );
        }

        byte[] content = await System.IO.File.ReadAllBytesAsync(file.FullName, cancellationToken);
        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        ImportResult registers = await FirstStart.RunAsync(
            app.Services,
            _ => { },
            cancellationToken
        );
        if (!registers.Ok)
        {
            ServeCommand.Report(registers);
            return Shared.WrongInput;
        }

        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Notatie.Nederlands;
        Result<Controleuitslag> result = await scope
            .ServiceProvider.GetRequiredService<Briefcontroleur>()
            .ControleerAsync(
                file.Name,
                content,
                scope.ServiceProvider.GetRequiredService<Stand>().Dag,
                cancellationToken
            );
        if (!result.Ok)
        {
            throw new InputProblemException($"{file}: {result.Fouten[0].Tekst}");
        }

        await Uitvoerbestand.SchrijfAsync(
            target,
            Encoding.UTF8.GetBytes(write(file.Name, result.Value)),
            cancellationToken
        );
        return Shared.Done;
    }

    private static Func<string, Controleuitslag, string>? Writer(string file) =>
        file == "-"
            ? ControleSchrijver.Tekst
            : Path.GetExtension(file).ToUpperInvariant() switch
            {
                ".CSV" => ControleSchrijver.Csv,
                ".JSON" => ControleSchrijver.Json,
                _ => null,
            };
}
