using System.CommandLine;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Disclosure;

internal static class DisclosureCommand
{
    public static Command Create() =>
        new("disclosure", "Bescherm tabellen tegen onthulling, en val ze aan.")
        {
            Make(
                "audit",
                "Zoek uit wat een aanvaller uit een gepubliceerde tabel kan terugrekenen.",
                "--table",
                "Json-bestand met cells, equations, suppressed en lower_bound.",
                "Json-bestand voor de grenzen per cel, of - voor het scherm.",
                AuditFile.Run
            ),
            Make(
                "protect",
                "Onderdruk of rond de cellen af die iets over een student of bedrijf verraden.",
                "--spec",
                "Json-bestand dat zegt welke tabel, welke regel en welke methode.",
                "Csv-bestand voor de beschermde tabel, of - voor het scherm.",
                ProtectFile.Run
            ),
        };

    private static Command Make(
        string name,
        string what,
        string input,
        string inputHelp,
        string outputHelp,
        Func<string, byte[]> run
    )
    {
        var file = new Option<string>(input) { Description = inputHelp, Required = true };
        var output = new Option<string>("--out") { Description = outputHelp, Required = true };
        var command = new Command(name, what) { file, output };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await Uitvoerbestand.SchrijfAsync(
                    parsed.GetValue(output)!,
                    run(parsed.GetValue(file)!),
                    cancellationToken
                );
                return Shared.Done;
            }
        );
        return command;
    }
}
