using System.Security.Claims;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Inloggen;

/// <summary>Signing in through an organisation's own OpenID Connect provider: section <c>Oidc</c> of the settings. Off when there is none.</summary>
internal sealed class OidcInstelling
{
    /// <summary>What the button says: "Inloggen met …".</summary>
    public string Naam { get; set; } = "uw organisatie";

    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    public string Scopes { get; set; } = "openid profile";

    /// <summary>Claim with groups or roles of the provider.</summary>
    public string RolClaim { get; set; } = "roles";

    /// <summary>From a value of that claim to one of our roles. Other values give nothing.</summary>
    public Dictionary<string, string> Rollen { get; } = [];

    public string BrinClaim { get; set; } = "brin";

    public string BedrijfClaim { get; set; } = "leerbedrijf";

    public string NaamClaim { get; set; } = "preferred_username";

    public bool Aan => Authority.Length > 0;

    /// <summary>What of the settings is wrong, in one sentence, or null.</summary>
    public string? Fout()
    {
        if (!Aan)
        {
            return null;
        }

        if (
            !Uri.TryCreate(Authority, UriKind.Absolute, out Uri? address)
            || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        )
        {
            return $"Oidc:Authority '{Authority}' is geen https-adres. Vul het adres van de aanbieder in.";
        }

        if (ClientId.Length == 0 || ClientSecret.Length == 0)
        {
            return "Oidc:ClientId of Oidc:ClientSecret ontbreekt. Vul allebei in.";
        }

        return
            Rollen.Values.FirstOrDefault(rol => Platform.Identity.Rollen.Vind(rol) is null)
                is { } onbekend
            ? $"Oidc:Rollen noemt de onbekende rol '{onbekend}'. Kies een van: {string.Join(", ", Platform.Identity.Rollen.Alle.Select(rol => rol.Sleutel))}."
            : null;
    }

    /// <summary>Roles and organisations according to the provider. A role without the organisation it needs is not given.</summary>
    public Toekenning Vertaal(ClaimsPrincipal person)
    {
        IEnumerable<string> rollen = person
            .FindAll(RolClaim)
            .Select(claim => Rollen.GetValueOrDefault(claim.Value))
            .OfType<string>();
        string brins = string.Join(',', person.FindAll(BrinClaim).Select(claim => claim.Value));
        string bedrijven = string.Join(
            ',',
            person.FindAll(BedrijfClaim).Select(claim => claim.Value)
        );
        Toekenning[] each =
        [
            .. rollen
                .Select(rol => Toekennen.Lees([rol], brins, bedrijven))
                .Where(result => result.Ok)
                .Select(result => result.Value!),
        ];
        return each.Length == 0
            ? new Toekenning([], [])
            : new Toekenning([.. each.SelectMany(one => one.Rollen).Distinct()], each[0].Bereiken);
    }
}
