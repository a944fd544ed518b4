using System.CommandLine;
using Vakwerk.App.Inloggen;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;

namespace Vakwerk.App.Commands;

internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Adres waarop de website luistert.",
            DefaultValueFactory = _ => "http://localhost:5080",
        };
        var command = new Command("serve", "Start de website.")
        {
            Shared.Data,
            Shared.Postgres,
            urls,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed, parsed.GetValue(urls)!, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        string urls,
        CancellationToken cancellationToken
    )
    {
        WebApplicationBuilder builder = Website.CreateBuilder(Shared.Storage(parsed), []);
        builder.WebHost.UseUrls(urls);
        await using WebApplication app = Website.Build(builder);
        ImportResult result = await FirstStart.RunAsync(
            app.Services,
            Console.WriteLine,
            cancellationToken
        );
        if (!result.Ok)
        {
            Report(result);
            return Shared.WrongInput;
        }

        if (await ControleAsync(app.Services, cancellationToken) is { } wrong)
        {
            await Console.Error.WriteLineAsync(wrong);
            return Shared.WrongInput;
        }

        Task warm = OpwarmenAsync(app.Services, cancellationToken);
        await app.StartAsync(cancellationToken);
        Console.WriteLine($"Vakwerk staat klaar op {urls} (stop met Ctrl+C).");
        await warm;
        await app.WaitForShutdownAsync(cancellationToken);
        return Shared.Done;
    }

    /// <summary>All views at the same time, beside the start of the web server: neither then waits for the other.</summary>
    private static Task OpwarmenAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        using IServiceScope scope = services.CreateScope();
        DateOnly today = scope.ServiceProvider.GetRequiredService<Stand>().Vandaag;
        return Task.WhenAll(
            services
                .GetServices<Opwarmer>()
                .Select(warm => Task.Run(() => warm(today, cancellationToken), cancellationToken))
        );
    }

    private static async Task<string?> ControleAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        if (
            !await scope
                .ServiceProvider.GetRequiredService<Accounts>()
                .IsErEenAsync(cancellationToken)
        )
        {
            Console.WriteLine(
                "Er is nog geen beheerder. Maak er een met: vakwerk admin create-account NAAM --role beheerder"
            );
        }

        return services.GetRequiredService<OidcInstelling>().Fout();
    }

    internal static void Report(ImportResult result)
    {
        foreach (ImportFinding finding in result.Findings)
        {
            Console.Error.WriteLine(finding);
        }

        Console.Error.WriteLine(
            $"Er is niets opgeslagen: {result.Findings.Count} fout(en) gevonden."
        );
    }
}
