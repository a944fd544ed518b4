using System.CommandLine;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.App.Commands;

/// <summary><c>vakwerk import letter FILE</c>: reads the text of a letter, which the product does not ship.</summary>
internal static class ImportLetterCommand
{
    private static readonly Argument<FileInfo> File = new("bestand")
    {
        Description = "De tekst van de brief: platte tekst in UTF-8.",
    };

    private static readonly Option<string?> Kamerstuk = new("--kamerstuk")
    {
        Description = "Kamerstuknummer, bijvoorbeeld \"31 524, nr. 617\".",
    };

    private static readonly Option<string?> Date = new("--date")
    {
        Description = "Datum van de brief als jaar-maand-dag. Nodig bij een nieuwe brief.",
    };

    private static readonly Option<string?> Id = new("--id")
    {
        Description =
            "Sleutel van een bekende brief, of 'new' om een andere tekst van een bekende brief apart in te lezen.",
    };

    private static readonly Option<string?> Title = new("--title")
    {
        Description = "Titel van een nieuwe brief.",
    };

    public static Command Create()
    {
        var command = new Command("letter", "Lees de tekst van een brief in.")
        {
            File,
            Kamerstuk,
            Date,
            Id,
            Title,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        FileInfo file = parsed.GetValue(File)!;
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync(
                $"{file}: dit bestand bestaat niet. Controleer de naam."
            );
            return Shared.WrongInput;
        }

        if (file.Length > BriefInlezer.MaxBytes)
        {
            await Console.Error.WriteLineAsync(
                $"{file}: dit bestand is te groot voor een brief. Er is niets opgeslagen."
            );
            return Shared.WrongInput;
        }

        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        await FirstStart.RunAsync(app.Services, _ => { }, cancellationToken);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        Result<BriefInlezing> result = await scope
            .ServiceProvider.GetRequiredService<BriefInlezer>()
            .LeesAsync(
                new BriefAanbod(
                    file.Name,
                    await System.IO.File.ReadAllBytesAsync(file.FullName, cancellationToken),
                    parsed.GetValue(Id),
                    parsed.GetValue(Kamerstuk),
                    parsed.GetValue(Date),
                    parsed.GetValue(Title)
                ),
                "opdrachtregel",
                cancellationToken
            );
        if (!result.Ok)
        {
            foreach (Fout mistake in result.Fouten)
            {
                await Console.Error.WriteLineAsync($"{file}: {mistake.Tekst}");
            }

            await Console.Error.WriteLineAsync("Er is niets opgeslagen.");
            return Shared.WrongInput;
        }

        Console.WriteLine(
            result.Value.Ongewijzigd
                ? $"Brief {result.Value.Brief} was al ingelezen; er is niets veranderd."
                : $"Brief {result.Value.Brief} is ingelezen: {result.Value.Regels} regels. Bekijk hem op brieven/{result.Value.Brief}."
        );
        return Shared.Done;
    }
}
