using System.CommandLine;
using Vakwerk.App.Export;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.App.Commands;

internal static class ExportCommand
{
    public static Command Create() => new("export", "Schrijf gegevens weg.") { All() };

    private static Command All()
    {
        var folder = new Argument<string>("map")
        {
            Description = "Nieuwe of lege map, of een map van een eerdere export.",
        };
        var day = new Option<string?>("--stand")
        {
            Description = "Dag waarvan u wilt zien wat toen bekend was. Zonder: vandaag.",
        };
        var command = new Command(
            "all",
            "Schrijf alle datasets als csv en json en alle grafieken als svg, met een index."
        )
        {
            folder,
            day,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed, parsed.GetValue(folder)!, parsed.GetValue(day), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        string folder,
        string? day,
        CancellationToken cancellationToken
    )
    {
        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        ImportResult content = await FirstStart.RunAsync(app.Services, _ => { }, cancellationToken);
        if (!content.Ok)
        {
            ServeCommand.Report(content);
            return Shared.WrongInput;
        }

        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        Stand stand = scope.ServiceProvider.GetRequiredService<Stand>();
        if (day is not null && stand.Kies(day) is { Ok: false } mistake)
        {
            await Console.Error.WriteLineAsync($"--stand: {mistake.Fouten[0].Tekst}");
            return Shared.WrongInput;
        }

        Result<ExportIndex> written = await scope
            .ServiceProvider.GetRequiredService<Wegschrijver>()
            .SchrijfAsync(folder, stand.Dag, cancellationToken);
        if (!written.Ok)
        {
            await Console.Error.WriteLineAsync(written.Fouten[0].Tekst);
            return Shared.WrongInput;
        }

        Console.WriteLine(
            $"{written.Value.Datasets.Count} datasets weggeschreven in {folder}, stand van {Notatie.Datum(stand.Dag)}."
        );
        return Shared.Done;
    }
}
