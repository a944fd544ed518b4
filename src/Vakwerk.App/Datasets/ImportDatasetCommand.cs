using System.CommandLine;
using System.Diagnostics;
using Vakwerk.App.Commands;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.App.Datasets;

/// <summary><c>vakwerk import dataset FILE…</c>: reads data sets as drafts and prints what the screening found.</summary>
internal static class ImportDatasetCommand
{
    private static readonly Argument<string[]> Files = new("bestanden")
    {
        Description =
            "Een of meer bestanden (csv, json, xlsx, of ingepakt), een map met bestanden, een patroon zoals \"duo/*.csv\", of een map met een pakket van het CBS.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Sheet = new("--sheet")
    {
        Description = "Naam van het blad van een xlsx. Zonder: het eerste zichtbare blad.",
    };

    public static Command Create()
    {
        var command = new Command(
            "dataset",
            "Lees een of meer datasets in als concept. Bij één fout wordt niets opgeslagen."
        )
        {
            Files,
            Sheet,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        await FirstStart.RunAsync(app.Services, _ => { }, cancellationToken);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        var progress = new Progress();
        DatasetInlezing result = await scope
            .ServiceProvider.GetRequiredService<DatasetInlezer>()
            .LeesAsync(
                parsed.GetValue(Files)!,
                parsed.GetValue(Sheet),
                "opdrachtregel",
                progress.Show,
                cancellationToken
            );
        if (result.Weigering is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            await Console.Error.WriteLineAsync("Er is niets opgeslagen.");
            return Shared.WrongInput;
        }

        foreach (DatasetVerslag report in result.Verslagen)
        {
            Print(report, result.Ok ? Console.Out : Console.Error, result.Ok);
        }

        if (!result.Ok)
        {
            await Console.Error.WriteLineAsync(
                "Er is niets opgeslagen. Verbeter de fouten en lees opnieuw in."
            );
        }

        return result.Ok ? Shared.Done : Shared.WrongInput;
    }

    private static void Print(DatasetVerslag report, TextWriter to, bool stored)
    {
        to.WriteLine(
            report.Ongewijzigd
                ? $"{report.Dataset}: deze bytes waren al ingelezen als versie {report.Versie}; er is niets veranderd."
            : stored
                ? $"{report.Dataset} versie {report.Versie} is ingelezen als concept: {report.Rijen.ToString("N0", Notatie.Nederlands)} waarnemingen (indeling {report.Indeling})."
            : $"{report.Dataset}: {report.Rijen.ToString("N0", Notatie.Nederlands)} waarnemingen gelezen (indeling {report.Indeling})."
        );
        foreach (DatasetBevindingRegel finding in report.Bevindingen)
        {
            string place = finding.Regels.Length > 0 ? $", regel {finding.Regels}" : "";
            string column = finding.Kolom is null ? "" : $", kolom {finding.Kolom}";
            string value = finding.Waarde is null ? "" : $" '{finding.Waarde}'";
            to.WriteLine(
                $"  {finding.Ernst} {finding.Code} ({finding.Aantal.ToString("N0", Notatie.Nederlands)} keer{column}{place}){value}: {finding.Tekst}"
            );
        }

        int warnings = report.Bevindingen.Count(finding => finding.Ernst == "Waarschuwing");
        if (stored && warnings > 0)
        {
            to.WriteLine(
                $"  Hierna: leg {(warnings == 1 ? "de waarschuwing" : $"de {warnings} waarschuwingen")} uit bij het publiceren, op beheer/datasets."
            );
        }
    }

    /// <summary>One line a second, on standard error, so that the output stays clean.</summary>
    private sealed class Progress
    {
        private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
        private readonly Stopwatch since = Stopwatch.StartNew();

        public void Show(DatasetVoortgang step)
        {
            if (since.Elapsed < Interval)
            {
                return;
            }

            since.Restart();
            long percent = step.Van > 0 ? 100 * step.Bytes / step.Van : 100;
            Console.Error.WriteLine(
                $"{Path.GetFileName(step.Bestand)}: {percent}% gelezen, {step.Rijen.ToString("N0", Notatie.Nederlands)} waarnemingen."
            );
        }
    }
}
