using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Vakwerk.Platform.Identity;

/// <summary>Somebody who can sign in. As little personal data as signing in needs: a name to sign in with, no address.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>How the audit log names an account: opaque, so that the log stays whole when the account is deleted.</summary>
    public string Kenmerk => KenmerkVan(Id);

    /// <summary>Blocked by an administrator; a pause after wrong passwords is something else and ends by itself.</summary>
    public bool Geblokkeerd => LockoutEnd == DateTimeOffset.MaxValue;

    internal static string KenmerkVan(Guid id) => $"account/{id:N}";
}

/// <summary>What an account may be and for whom, as data: each role and each scope is one claim.</summary>
/// <param name="Rollen">Keys of roles.</param>
/// <param name="Bereiken">Scopes: kind (<c>brin</c>, <c>leerbedrijf</c>) and value.</param>
public sealed record Toekenning(
    IReadOnlyList<string> Rollen,
    IReadOnlyList<(string Soort, string Waarde)> Bereiken
)
{
    internal IReadOnlyList<Claim> AlsClaims() =>
        [
            .. Rollen.Distinct().Select(rol => new Claim(Identity.Rollen.ClaimType, rol)),
            .. Bereiken.Distinct().Select(bereik => new Claim(bereik.Soort, bereik.Waarde)),
        ];

    internal static Toekenning Van(IEnumerable<Claim> claims)
    {
        Claim[] all = [.. claims];
        return new Toekenning(
            [
                .. all.Where(claim => claim.Type == Identity.Rollen.ClaimType)
                    .Select(claim => claim.Value),
            ],
            [
                .. all.Where(claim => Identity.Rollen.Bereiken.Contains(claim.Type))
                    .Select(claim => (claim.Type, claim.Value)),
            ]
        );
    }

    /// <summary>For the audit log: <c>instelling (brin 25PW)</c>.</summary>
    public override string ToString()
    {
        string rollen = Rollen.Count == 0 ? "geen rol" : string.Join(", ", Rollen.Order());
        return Bereiken.Count == 0
            ? rollen
            : $"{rollen} ({string.Join(", ", Bereiken.Order().Select(b => $"{b.Soort} {b.Waarde}"))})";
    }
}
