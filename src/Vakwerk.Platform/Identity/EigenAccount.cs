using Microsoft.AspNetCore.Identity;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Identity;

/// <summary>What the owner of an account does with it: password and passkeys.</summary>
public sealed class EigenAccount(
    UserManager<Account> users,
    SignInManager<Account> signIn,
    Writer writer
)
{
    public const int MaxPasskeys = 10;

    /// <summary>Uses the code of a one-time link.</summary>
    public Task<Result<Account>> StelWachtwoordInAsync(
        Guid id,
        string code,
        string wachtwoord,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            id,
            "wachtwoord ingesteld",
            "met een link",
            account => users.ResetPasswordAsync(account, code, wachtwoord),
            cancellationToken
        );

    public Task<Result<Account>> WijzigWachtwoordAsync(
        Guid id,
        string huidig,
        string nieuw,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            id,
            "wachtwoord gewijzigd",
            "door de eigenaar",
            async account =>
                await users.HasPasswordAsync(account)
                    ? await users.ChangePasswordAsync(account, huidig, nieuw)
                    : await users.AddPasswordAsync(account, nieuw),
            cancellationToken
        );

    public async Task<IReadOnlyList<UserPasskeyInfo>> PasskeysAsync(Guid id) =>
        await users.FindByIdAsync(id.ToString()) is { } account
            ? [.. (await users.GetPasskeysAsync(account)).OrderBy(key => key.CreatedAt)]
            : [];

    /// <summary>Options for the browser, as JSON; null when the account is gone.</summary>
    public async Task<string?> PasskeyOptiesAsync(Guid id) =>
        await users.FindByIdAsync(id.ToString()) is { } account
            ? await signIn.MakePasskeyCreationOptionsAsync(
                new PasskeyUserEntity
                {
                    Id = account.Id.ToString(),
                    Name = account.UserName!,
                    DisplayName = account.UserName!,
                }
            )
            : null;

    public async Task<Result<Account>> VoegPasskeyToeAsync(
        Guid id,
        string antwoord,
        string naam,
        CancellationToken cancellationToken = default
    )
    {
        if (antwoord.Length == 0)
        {
            return Mislukt;
        }

        PasskeyAttestationResult made;
        try
        {
            made = await signIn.PerformPasskeyAttestationAsync(antwoord);
        }
        catch (InvalidOperationException)
        {
            // No ceremony was begun in this browser, or it took too long.
            return Mislukt;
        }

        if (!made.Succeeded || made.UserEntity.Id != id.ToString())
        {
            return Mislukt;
        }

        made.Passkey.Name = naam.Trim() is { Length: > 0 } text
            ? text[..Math.Min(text.Length, 60)]
            : "Passkey";
        return await ChangeAsync(
            id,
            "passkey toegevoegd",
            "door de eigenaar",
            async account =>
                (await users.GetPasskeysAsync(account)).Count >= MaxPasskeys
                    ? TeVeel
                    : await users.AddOrUpdatePasskeyAsync(account, made.Passkey),
            cancellationToken
        );
    }

    public Task<Result<Account>> VerwijderPasskeyAsync(
        Guid id,
        byte[] credentialId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            id,
            "passkey verwijderd",
            "door de eigenaar",
            account => users.RemovePasskeyAsync(account, credentialId),
            cancellationToken
        );

    private static readonly Fout Mislukt = new(
        "passkey.mislukt",
        null,
        "De passkey is niet toegevoegd. Probeer het opnieuw en rond het binnen vijf minuten af."
    );

    private static readonly IdentityResult TeVeel = IdentityResult.Failed(
        new IdentityError
        {
            Code = "passkey.te-veel",
            Description =
                $"U hebt al {MaxPasskeys} passkeys. Verwijder er eerst een die u niet meer gebruikt.",
        }
    );

    private async Task<Result<Account>> ChangeAsync(
        Guid id,
        string action,
        string reason,
        Func<Account, Task<IdentityResult>> change,
        CancellationToken cancellationToken
    )
    {
        Result<Account> result = new Fout(
            "account.onbekend",
            null,
            "Deze link is al gebruikt of is verlopen. Vraag de beheerder om een nieuwe link."
        );
        await writer.RunQuietlyAsync(
            async _ =>
            {
                if (await users.FindByIdAsync(id.ToString()) is not { } account)
                {
                    return [];
                }

                IdentityResult done = await change(account);
                result = done.Succeeded ? account : Accounts.Fouten(done);
                return done.Succeeded
                    ? [new AuditEvent(account.Kenmerk, action, account.Kenmerk, reason)]
                    : [];
            },
            cancellationToken
        );
        return result;
    }
}
