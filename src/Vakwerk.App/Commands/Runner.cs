using System.CommandLine;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Vakwerk.App.Commands;

/// <summary>Runs a command and turns whatever goes wrong into one clear sentence and an exit code.</summary>
internal static class Runner
{
    private const int SqliteFull = 13;
    private const int SqliteBusy = 5;

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        // Without a command the program starts the website.
        bool serve =
            args.Length == 0
            || (
                args[0].StartsWith("--", StringComparison.Ordinal)
                && !args.Any(argument => argument is "--help" or "--version")
            );
        ParseResult parsed = root.Parse(serve ? ["serve", .. args] : args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(
                $"Deze opdracht klopt niet: {string.Join(" ", parsed.Errors.Select(error => error.Message))} Bekijk de mogelijkheden met --help."
            );
            return Shared.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false }
            );
        }
        catch (InputProblemException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return Shared.WrongInput;
        }
#pragma warning disable CA1031 // Whatever broke, the user gets a sentence and an exit code, and no stack trace.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(Explain(problem.GetBaseException()));
            return Shared.Broken;
        }
    }

    private static string Explain(Exception problem) =>
        problem switch
        {
            SqliteException { SqliteErrorCode: SqliteFull } =>
                "De schijf is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw.",
            SqliteException { SqliteErrorCode: SqliteBusy } =>
                "Een ander programma is bezig met de database. Er is niets opgeslagen. Probeer het straks opnieuw.",
            DbException broken =>
                $"De database geeft een fout: {broken.Message} Er is niets opgeslagen.",
            UnauthorizedAccessException denied => $"Geen toegang: {denied.Message}",
            IOException broken => $"Lezen of schrijven lukt niet: {broken.Message}",
            OperationCanceledException => "De opdracht is afgebroken. Er is niets half opgeslagen.",
            _ =>
                $"Dit is een fout in Vakwerk zelf. Meld hem met de opdracht die u gaf: {problem.GetType().Name}: {problem.Message}",
        };
}
