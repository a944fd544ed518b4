using Microsoft.AspNetCore.Identity;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Identity;

/// <summary>Signing in. Whoever guesses learns nothing: an unknown name, a wrong password and a paused account look the same and take the same time.</summary>
public sealed class Aanmelding(
    UserManager<Account> users,
    SignInManager<Account> signIn,
    IPasswordHasher<Account> hasher,
    Writer writer
)
{
    public async Task<bool> MetWachtwoordAsync(
        string naam,
        string wachtwoord,
        CancellationToken cancellationToken = default
    )
    {
        if (await users.FindByNameAsync(naam) is not { } account)
        {
            hasher.HashPassword(new Account(), wachtwoord);
            return false;
        }

        if (await users.IsLockedOutAsync(account))
        {
            hasher.HashPassword(account, wachtwoord);
            return false;
        }

        SignInResult result = await signIn.CheckPasswordSignInAsync(
            account,
            wachtwoord,
            lockoutOnFailure: true
        );
        if (result.IsLockedOut)
        {
            await RecordAsync(
                account,
                "inloggen gepauzeerd",
                "vijf keer een verkeerd wachtwoord",
                cancellationToken
            );
        }

        return result.Succeeded && await EnterAsync(account, "wachtwoord", cancellationToken);
    }

    /// <summary>Options for the browser, as JSON. They name no account, so they cannot betray one.</summary>
    public Task<string> PasskeyOptiesAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    public async Task<bool> MetPasskeyAsync(
        string antwoord,
        CancellationToken cancellationToken = default
    )
    {
        if (antwoord.Length == 0)
        {
            return false;
        }

        PasskeyAssertionResult<Account> result;
        try
        {
            result = await signIn.PerformPasskeyAssertionAsync(antwoord);
        }
        catch (InvalidOperationException)
        {
            // No ceremony was begun in this browser, or it took too long.
            return false;
        }

        // Wrong passwords of others do not keep the owner of a passkey out; a block by the administrator does.
        if (!result.Succeeded || result.User.Geblokkeerd)
        {
            return false;
        }

        await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        return await EnterAsync(result.User, "passkey", cancellationToken);
    }

    /// <summary>Somebody whom an identity provider vouches for: known by its subject, with the roles the provider gives now.</summary>
    public async Task<bool> VanBuitenAsync(
        ExterneIdentiteit identiteit,
        CancellationToken cancellationToken = default
    )
    {
        Account? account = await users.FindByLoginAsync(identiteit.Bron, identiteit.Onderwerp);
        if (account is { Geblokkeerd: true } || identiteit.Toekenning.Rollen.Count == 0)
        {
            return false;
        }

        await writer.RunQuietlyAsync(
            async _ =>
            {
                account ??= await MaakAsync(identiteit);
                return await WerkBijAsync(account, identiteit);
            },
            cancellationToken
        );
        return await EnterAsync(account!, identiteit.Bron, cancellationToken);
    }

    public Task UitloggenAsync() => signIn.SignOutAsync();

    private async Task<Account> MaakAsync(ExterneIdentiteit identiteit)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = await VrijeNaamAsync(identiteit.Naam),
        };
        Require(await users.CreateAsync(account));
        Require(
            await users.AddLoginAsync(
                account,
                new UserLoginInfo(identiteit.Bron, identiteit.Onderwerp, identiteit.Bron)
            )
        );
        return account;
    }

    private async Task<IReadOnlyList<AuditEvent>> WerkBijAsync(
        Account account,
        ExterneIdentiteit identiteit
    )
    {
        var before = await users.GetClaimsAsync(account);
        string oud = Toekenning.Van(before).ToString();
        string nieuw = identiteit.Toekenning.ToString();
        if (oud == nieuw)
        {
            return [];
        }

        Require(await users.RemoveClaimsAsync(account, before));
        Require(await users.AddClaimsAsync(account, identiteit.Toekenning.AlsClaims()));
        return
        [
            new AuditEvent(
                identiteit.Bron,
                "rollen van account gewijzigd",
                account.Kenmerk,
                $"van {oud} naar {nieuw}"
            ),
        ];
    }

    /// <summary>A provider may use a name that a local account has; the local one is never taken over.</summary>
    private async Task<string> VrijeNaamAsync(string wens)
    {
        string allowed = users.Options.User.AllowedUserNameCharacters;
        string naam = string.Concat(wens.Where(allowed.Contains));
        naam = naam.Length == 0 ? "extern" : naam[..Math.Min(naam.Length, 100)];
        string vrij = naam;
        for (int i = 2; await users.FindByNameAsync(vrij) is not null; i++)
        {
            vrij = $"{naam}-{i}";
        }

        return vrij;
    }

    private async Task<bool> EnterAsync(
        Account account,
        string wijze,
        CancellationToken cancellationToken
    )
    {
        await RecordAsync(account, "ingelogd", $"met {wijze}", cancellationToken);
        await signIn.SignInAsync(account, isPersistent: false, wijze);
        return true;
    }

    private async Task RecordAsync(
        Account account,
        string action,
        string reason,
        CancellationToken cancellationToken
    ) =>
        await writer.RunQuietlyAsync(
            _ =>
                Task.FromResult<IReadOnlyList<AuditEvent>>([
                    new AuditEvent(account.Kenmerk, action, account.Kenmerk, reason),
                ]),
            cancellationToken
        );

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(
                string.Join(" ", result.Errors.Select(error => error.Code))
            );
        }
    }
}

/// <summary>What an identity provider says of somebody.</summary>
/// <param name="Bron">Name of the provider in our configuration.</param>
/// <param name="Onderwerp">Its permanent key of the person (issuer and subject).</param>
/// <param name="Naam">Name to show; need not be unique.</param>
public sealed record ExterneIdentiteit(
    string Bron,
    string Onderwerp,
    string Naam,
    Toekenning Toekenning
);
