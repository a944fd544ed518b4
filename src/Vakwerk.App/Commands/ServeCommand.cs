using System.CommandLine;
using Vakwerk.App.Inloggen;
using Vakwerk.Platform;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;
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
        StorageOptions storage = Shared.Storage(parsed);
        Task model = MaakModelAsync(storage);
        WebApplicationBuilder builder = Website.CreateBuilder(storage, []);
        builder.WebHost.UseUrls(urls);
        await using WebApplication app = Website.Build(builder);
        if (app.Services.GetRequiredService<OidcInstelling>().Fout() is { } wrong)
        {
            await Console.Error.WriteLineAsync(wrong);
            return Shared.WrongInput;
        }

        await model;
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

        Task warm = OpwarmenAsync(app.Services, cancellationToken);
        await app.StartAsync(cancellationToken);
        Console.WriteLine($"Vakwerk staat klaar op {urls} (stop met Ctrl+C).");
        await MeldBeheerderAsync(app.Services, cancellationToken);
        await warm.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!warm.IsCanceled)
        {
            await warm;
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return Shared.Done;
    }

    /// <summary>The model of the database takes longest of all at a start, so it is made beside the rest; EF keeps it for everybody.</summary>
    private static Task MaakModelAsync(StorageOptions storage) =>
        Task.Run(async () =>
        {
            await using ServiceProvider services = new ServiceCollection()
                .AddLogging()
                .AddPlatform(storage, Modules.All)
                .BuildServiceProvider();
            await using AsyncServiceScope scope = services.CreateAsyncScope();
            _ = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>().Model;
        });

    /// <summary>Beside the start of the web server, one view after the other: the first reader keeps a core for himself.</summary>
    private static Task OpwarmenAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    ) =>
        Task.Run(
            async () =>
            {
                await using AsyncServiceScope scope = services.CreateAsyncScope();
                DateOnly today = scope.ServiceProvider.GetRequiredService<Stand>().Vandaag;
                foreach (Opwarmer warm in services.GetServices<Opwarmer>())
                {
                    await warm(today, cancellationToken);
                }
            },
            cancellationToken
        );

    private static async Task MeldBeheerderAsync(
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
