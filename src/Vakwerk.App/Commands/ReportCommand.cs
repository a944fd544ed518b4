using System.CommandLine;
using System.Globalization;
using Vakwerk.App.Reports;
using Vakwerk.App.Reports.Docx;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reports;
using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.App.Commands;

internal static class ReportCommand
{
    public static Command Create() =>
        new("report", "Maak een rapport, of controleer een brief.")
        {
            Progress(),
            ReportCheckCommand.Create(),
        };

    private static Command Progress()
    {
        var day = new Option<string?>("--as-of", "--stand")
        {
            Description =
                "Dag waarvan het rapport vertelt wat bekend was, bijvoorbeeld 2025-12-31. Zonder: vandaag.",
        };
        var file = new Option<string>("--out")
        {
            Description =
                "Bestand om te schrijven: .docx of .html. Met '-' komt html op het scherm.",
            Required = true,
        };
        var remarks = new Option<bool>("--opmerkingen")
        {
            Description =
                "Voor wie aan het rapport schrijft: ook concepten, met auteur en open opmerkingen in de kantlijn. Alleen .docx.",
        };
        var command = new Command("progress", "Schrijf het voortgangsrapport.")
        {
            day,
            file,
            remarks,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed,
                    parsed.GetValue(day),
                    parsed.GetValue(file)!,
                    parsed.GetValue(remarks),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        string? asOf,
        string file,
        bool remarks,
        CancellationToken cancellationToken
    )
    {
        Func<Rapport, byte[]>? write = Writer(file);
        if (write is null)
        {
            await Console.Error.WriteLineAsync(
                $"{file}: deze soort bestand kent Vakwerk niet. Kies een naam die eindigt op .docx of .html."
            );
            return Shared.WrongUse;
        }

        if (remarks && !file.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync(
                $"{file}: opmerkingen in de kantlijn kunnen alleen in een .docx. Laat --opmerkingen weg, of kies een .docx."
            );
            return Shared.WrongUse;
        }

        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        ImportResult content = await FirstStart.RunAsync(app.Services, _ => { }, cancellationToken);
        if (!content.Ok)
        {
            ServeCommand.Report(content);
            return Shared.WrongInput;
        }

        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        Stand stand = scope.ServiceProvider.GetRequiredService<Stand>();
        if (asOf is not null && stand.Kies(asOf) is { Ok: false } mistake)
        {
            await Console.Error.WriteLineAsync($"--as-of: {mistake.Fouten[0].Tekst}");
            return Shared.WrongInput;
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Notatie.Nederlands;
        Rapport report = await scope
            .ServiceProvider.GetRequiredService<Voortgangsrapport>()
            .MaakAsync(stand.Dag, remarks, cancellationToken);
        await Uitvoerbestand.SchrijfAsync(file, write(report), cancellationToken);
        return Shared.Done;
    }

    private static Func<Rapport, byte[]>? Writer(string file) =>
        file == "-"
            ? HtmlSchrijver.Schrijf
            : Path.GetExtension(file).ToUpperInvariant() switch
            {
                ".DOCX" => DocxSchrijver.Schrijf,
                ".HTML" or ".HTM" => HtmlSchrijver.Schrijf,
                _ => null,
            };
}
