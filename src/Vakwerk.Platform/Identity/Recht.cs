using System.Security.Claims;
using Vakwerk.Primitives;

namespace Vakwerk.Platform.Identity;

/// <summary>Something that not everybody may do, and the roles that may. The key is also the name of the policy: <c>[Authorize(Policy = "auditlog.lezen")]</c>.</summary>
/// <param name="Sleutel">Thing and verb, for example <c>oordeel.overrulen</c>.</param>
public sealed record Recht(
    string Sleutel,
    string Nl,
    string En,
    params IReadOnlyList<string> Rollen
);

/// <summary>Rights of the platform itself; each module declares its own.</summary>
public static class PlatformRechten
{
    public const string AccountBeheren = "account.beheren";
    public const string AuditlogLezen = "auditlog.lezen";
    public const string TaakBeheren = "taak.beheren";

    public static Recht Accounts { get; } =
        new(AccountBeheren, "Accounts beheren", "Manage accounts", Rollen.Beheerder);

    public static Recht Auditlog { get; } =
        new(AuditlogLezen, "Het logboek lezen", "Read the audit log", Rollen.Beheerder);

    public static Recht Taken { get; } =
        new(TaakBeheren, "Taken zien en starten", "See and start jobs", Rollen.Beheerder);

    public static IReadOnlyList<Recht> Alle { get; } = [Accounts, Auditlog, Taken];
}

/// <summary>Questions about the person behind a request.</summary>
public static class Gebruiker
{
    /// <summary>How the audit log names this person.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static string Actor(this ClaimsPrincipal user) =>
        Account.KenmerkVan(
            user.AccountId() ?? throw new InvalidOperationException("Nobody is signed in.")
        );

    public static Guid? AccountId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out Guid id) ? id : null;

    /// <summary>The schools this person acts for.</summary>
    public static IReadOnlyList<string> Brins(this ClaimsPrincipal user) =>
        [.. user.FindAll(Rollen.Brin).Select(claim => claim.Value)];

    /// <summary>True when the person has the right for at least one organisation. Enough to show a page that then lists only the own organisations.</summary>
    public static bool MagErgens(this ClaimsPrincipal user, Recht recht) =>
        recht.Rollen.Any(rol => user.Heeft(rol) && user.HeeftBereik(rol));

    /// <summary>True when the person has the right for this school.</summary>
    public static bool MagVoor(this ClaimsPrincipal user, Recht recht, BrinNummer brin) =>
        user.MagVoor(recht, Rollen.Brin, brin.Code);

    /// <summary>True when the person has the right for this organisation.</summary>
    /// <param name="bereik">Kind of organisation, one of <see cref="Rollen.Bereiken"/>.</param>
    public static bool MagVoor(
        this ClaimsPrincipal user,
        Recht recht,
        string bereik,
        string waarde
    ) =>
        recht.Rollen.Any(sleutel =>
            user.Heeft(sleutel)
            && (
                Rollen.Vind(sleutel)?.Bereik is not { } nodig
                || (nodig == bereik && user.HasClaim(bereik, waarde))
            )
        );

    private static bool Heeft(this ClaimsPrincipal user, string rol) =>
        rol == Rollen.Publiek || user.HasClaim(Rollen.ClaimType, rol);

    private static bool HeeftBereik(this ClaimsPrincipal user, string rol) =>
        Rollen.Vind(rol)?.Bereik is not { } bereik || user.HasClaim(claim => claim.Type == bereik);
}
