using System.CommandLine;
using Vakwerk.App.Inloggen;
using Vakwerk.Platform.Identity;
using Vakwerk.Primitives;

namespace Vakwerk.App.Commands;

/// <summary>The way to the first administrator. A password never stands on the command line, where others can read it.</summary>
internal static class CreateAccountCommand
{
    private const string Actor = "opdrachtregel";

    private static readonly Argument<string> Naam = new("naam")
    {
        Description = "Naam om mee in te loggen.",
    };

    private static readonly Option<string[]> Role = new("--role")
    {
        Description =
            $"Rol: {string.Join(", ", Rollen.Alle.Select(rol => rol.Sleutel))}. Mag vaker.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Brin = new("--brin")
    {
        Description = "BRIN-nummer van de mbo-school bij de rol instelling. Mag vaker.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Bedrijf = new("--leerbedrijf")
    {
        Description = "Nummer van het leerbedrijf bij de rol leerbedrijf. Mag vaker.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string> Site = new("--site")
    {
        Description = "Adres van de website, voor in de link.",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    private static readonly Option<bool> Stdin = new("--password-stdin")
    {
        Description = "Lees het wachtwoord van de standaardinvoer in plaats van een link te maken.",
    };

    public static Command Create()
    {
        var command = new Command("create-account", "Maak een account en een eenmalige link.")
        {
            Naam,
            Role,
            Brin,
            Bedrijf,
            Site,
            Stdin,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Result<Toekenning> toekenning = Toekennen.Lees(
            parsed.GetValue(Role) ?? [],
            string.Join(',', parsed.GetValue(Brin) ?? []),
            string.Join(',', parsed.GetValue(Bedrijf) ?? [])
        );
        if (!toekenning.Ok)
        {
            return await RefuseAsync(toekenning.Fouten);
        }

        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        await FirstStart.RunAsync(app.Services, _ => { }, cancellationToken);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        Result<Account> made = await accounts.MaakAsync(
            parsed.GetValue(Naam)!,
            toekenning.Value,
            Actor,
            cancellationToken
        );
        if (!made.Ok)
        {
            return await RefuseAsync(made.Fouten);
        }

        Result<string> code = await accounts.MaakLinkAsync(made.Value.Id, Actor, cancellationToken);
        if (parsed.GetValue(Stdin))
        {
            return await SetPasswordAsync(scope, made.Value, code.Value!, cancellationToken);
        }

        Console.WriteLine(
            $"Account '{made.Value.UserName}' is gemaakt. Kies binnen drie dagen een wachtwoord met deze link, die één keer werkt:"
        );
        Console.WriteLine(WachtwoordLink.Maak(parsed.GetValue(Site)!, made.Value.Id, code.Value!));
        return Shared.Done;
    }

    private static async Task<int> SetPasswordAsync(
        AsyncServiceScope scope,
        Account account,
        string code,
        CancellationToken cancellationToken
    )
    {
        string password = await Console.In.ReadLineAsync(cancellationToken) ?? "";
        Result<Account> set = await scope
            .ServiceProvider.GetRequiredService<EigenAccount>()
            .StelWachtwoordInAsync(account.Id, code, password, cancellationToken);
        if (!set.Ok)
        {
            await scope
                .ServiceProvider.GetRequiredService<Accounts>()
                .VerwijderAsync(account.Id, Actor, cancellationToken);
            return await RefuseAsync(set.Fouten);
        }

        Console.WriteLine($"Account '{account.UserName}' is gemaakt en kan inloggen.");
        return Shared.Done;
    }

    private static async Task<int> RefuseAsync(IReadOnlyList<Fout> fouten)
    {
        foreach (Fout fout in fouten)
        {
            await Console.Error.WriteLineAsync(fout.Tekst);
        }

        return Shared.WrongInput;
    }
}
