using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;

namespace Vakwerk.App.Commands;

internal static class AdminCommand
{
    public static Command Create() =>
        new("admin", "Beheer: logboek controleren, accounts maken.")
        {
            VerifyAudit(),
            CreateAccountCommand.Create(),
        };

    private static Command VerifyAudit()
    {
        var command = new Command("verify-audit", "Controleer of het logboek ongeschonden is.")
        {
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(VerifyAuditAsync);
        return command;
    }

    private static async Task<int> VerifyAuditAsync(
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VakwerkDbContext>();
        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            await Console.Error.WriteLineAsync(
                "Er is hier geen database. Geef met --data de juiste map."
            );
            return Shared.WrongInput;
        }

        AuditVerification verification = await AuditLog.VerifyAsync(db, cancellationToken);
        foreach (string finding in verification.Findings)
        {
            await Console.Error.WriteLineAsync(finding);
        }

        if (!verification.Intact)
        {
            return Shared.WrongInput;
        }

        Console.WriteLine(
            $"Het logboek is ongeschonden: {verification.Rows} regels, einde {verification.Head}."
        );
        return Shared.Done;
    }
}
