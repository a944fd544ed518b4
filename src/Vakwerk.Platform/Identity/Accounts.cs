using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Identity;

/// <summary>Managing accounts. Each change and its audit event are stored together; no secret is ever in the event.</summary>
public sealed class Accounts(UserManager<Account> users, VakwerkDbContext db, Writer writer)
{
    public Task<List<Account>> AlleAsync(CancellationToken cancellationToken = default) =>
        db.Users.AsNoTracking().OrderBy(account => account.UserName).ToListAsync(cancellationToken);

    public Task<bool> IsErEenAsync(CancellationToken cancellationToken = default) =>
        db.Users.AnyAsync(cancellationToken);

    public Task<Account?> VindAsync(Guid id, CancellationToken cancellationToken = default) =>
        db
            .Users.AsNoTracking()
            .SingleOrDefaultAsync(account => account.Id == id, cancellationToken);

    /// <summary>What each account may be, in one query.</summary>
    public async Task<IReadOnlyDictionary<Guid, Toekenning>> ToekenningenAsync(
        CancellationToken cancellationToken = default
    )
    {
        List<IdentityUserClaim<Guid>> claims = await db
            .UserClaims.AsNoTracking()
            .OrderBy(claim => claim.Id)
            .ToListAsync(cancellationToken);
        return claims
            .GroupBy(claim => claim.UserId)
            .ToDictionary(
                group => group.Key,
                group => Toekenning.Van(group.Select(claim => claim.ToClaim()))
            );
    }

    /// <summary>Names of the accounts behind actors of the audit log, as far as they still exist.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamenAsync(
        IEnumerable<string> actors,
        CancellationToken cancellationToken = default
    )
    {
        Guid[] ids =
        [
            .. actors
                .Distinct()
                .Where(actor => actor.StartsWith("account/", StringComparison.Ordinal))
                .Select(actor => Guid.TryParse(actor[8..], out Guid id) ? id : Guid.Empty),
        ];
        List<Account> found = await db
            .Users.AsNoTracking()
            .Where(account => ids.Contains(account.Id))
            .ToListAsync(cancellationToken);
        return found.ToDictionary(account => account.Kenmerk, account => account.UserName ?? "");
    }

    public async Task<Result<Account>> MaakAsync(
        string naam,
        Toekenning toekenning,
        string actor,
        CancellationToken cancellationToken = default
    )
    {
        if (Toekennen.Controleer(toekenning) is { Length: > 0 } fouten)
        {
            return fouten;
        }

        var account = new Account { Id = Guid.CreateVersion7(), UserName = naam.Trim() };
        return await ChangeAsync(
            account,
            "account gemaakt",
            toekenning.ToString(),
            actor,
            async () =>
            {
                IdentityResult made = await users.CreateAsync(account);
                return made.Succeeded
                    ? await users.AddClaimsAsync(account, toekenning.AlsClaims())
                    : made;
            },
            cancellationToken
        );
    }

    public async Task<Result<Account>> WijzigAsync(
        Guid id,
        Toekenning toekenning,
        string actor,
        CancellationToken cancellationToken = default
    )
    {
        if (Toekennen.Controleer(toekenning) is { Length: > 0 } fouten)
        {
            return fouten;
        }

        return await ChangeAsync(
            id,
            "rollen van account gewijzigd",
            actor,
            async account =>
            {
                IList<Claim> before = await users.GetClaimsAsync(account);
                Toekenning oud = Toekenning.Van(before);
                if (oud.ToString() == toekenning.ToString())
                {
                    return ("", IdentityResult.Success);
                }

                if (
                    !toekenning.Rollen.Contains(Rollen.Beheerder) && await LaatsteBeheerderAsync(id)
                )
                {
                    return ("", Laatste);
                }

                await users.RemoveClaimsAsync(account, before);
                return (
                    $"van {oud} naar {toekenning}",
                    await users.AddClaimsAsync(account, toekenning.AlsClaims())
                );
            },
            cancellationToken
        );
    }

    /// <summary>Blocking ends the sessions of the account within a minute.</summary>
    public Task<Result<Account>> BlokkeerAsync(
        Guid id,
        string actor,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            id,
            "account geblokkeerd",
            actor,
            async account =>
            {
                if (await LaatsteBeheerderAsync(id))
                {
                    return ("", Laatste);
                }

                await users.SetLockoutEnabledAsync(account, true);
                await users.SetLockoutEndDateAsync(account, DateTimeOffset.MaxValue);
                return ("door de beheerder", await users.UpdateSecurityStampAsync(account));
            },
            cancellationToken
        );

    public Task<Result<Account>> DeblokkeerAsync(
        Guid id,
        string actor,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            id,
            "account vrijgegeven",
            actor,
            async account =>
            {
                await users.ResetAccessFailedCountAsync(account);
                return ("door de beheerder", await users.SetLockoutEndDateAsync(account, null));
            },
            cancellationToken
        );

    /// <summary>A code that lets the owner set a password once, within three days. Asking for a new one makes older ones useless.</summary>
    public async Task<Result<string>> MaakLinkAsync(
        Guid id,
        string actor,
        CancellationToken cancellationToken = default
    )
    {
        string code = "";
        Result<Account> done = await ChangeAsync(
            id,
            "link voor wachtwoord gemaakt",
            actor,
            async account =>
            {
                IdentityResult renewed = await users.UpdateSecurityStampAsync(account);
                code = await users.GeneratePasswordResetTokenAsync(account);
                return ("drie dagen geldig, één keer te gebruiken", renewed);
            },
            cancellationToken
        );
        return done.Ok ? code : done.Fouten.ToArray();
    }

    /// <summary>Removes the account with all that is known of its owner. The audit log keeps the opaque name only.</summary>
    public Task<Result<Account>> VerwijderAsync(
        Guid id,
        string actor,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            id,
            "account verwijderd",
            actor,
            async account =>
                await LaatsteBeheerderAsync(id)
                    ? ("", Laatste)
                    : ("met alle gegevens van de eigenaar", await users.DeleteAsync(account)),
            cancellationToken
        );

    private static readonly IdentityResult Laatste = IdentityResult.Failed(
        new IdentityError
        {
            Code = "account.laatste-beheerder",
            Description =
                "Dit is de enige beheerder die kan inloggen. Maak eerst een tweede beheerder.",
        }
    );

    private async Task<bool> LaatsteBeheerderAsync(Guid id)
    {
        Guid[] beheerders = await db
            .UserClaims.Where(claim =>
                claim.ClaimType == Rollen.ClaimType && claim.ClaimValue == Rollen.Beheerder
            )
            .Select(claim => claim.UserId)
            .ToArrayAsync();
        List<Account> others = await db
            .Users.AsNoTracking()
            .Where(account => beheerders.Contains(account.Id) && account.Id != id)
            .ToListAsync();
        return beheerders.Contains(id) && others.All(account => account.Geblokkeerd);
    }

    private async Task<Result<Account>> ChangeAsync(
        Guid id,
        string action,
        string actor,
        Func<Account, Task<(string Reason, IdentityResult Result)>> change,
        CancellationToken cancellationToken
    )
    {
        Result<Account> result = new Fout(
            "account.onbekend",
            null,
            "Dit account bestaat niet meer."
        );
        await writer.RunQuietlyAsync(
            async _ =>
            {
                if (await users.FindByIdAsync(id.ToString()) is not { } account)
                {
                    return [];
                }

                (string reason, IdentityResult done) = await change(account);
                result = done.Succeeded ? account : Fouten(done);
                return done.Succeeded && reason.Length > 0
                    ? [new AuditEvent(actor, action, account.Kenmerk, reason)]
                    : [];
            },
            cancellationToken
        );
        return result;
    }

    private async Task<Result<Account>> ChangeAsync(
        Account account,
        string action,
        string reason,
        string actor,
        Func<Task<IdentityResult>> change,
        CancellationToken cancellationToken
    )
    {
        Result<Account> result = account;
        await writer.RunQuietlyAsync(
            async _ =>
            {
                IdentityResult done = await change();
                result = done.Succeeded ? account : Fouten(done);
                return done.Succeeded
                    ? [new AuditEvent(actor, action, account.Kenmerk, reason)]
                    : [];
            },
            cancellationToken
        );
        return result;
    }

    internal static Fout[] Fouten(IdentityResult result) =>
        [.. result.Errors.Select(error => new Fout(error.Code, null, error.Description))];
}
