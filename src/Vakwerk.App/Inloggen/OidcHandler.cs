using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Vakwerk.App.Inloggen;

internal sealed class OidcOptions : OAuthOptions
{
    public ConfigurationManager<OpenIdConnectConfiguration> Discovery { get; set; } = default!;
}

/// <summary>
/// OpenID Connect, authorisation code with PKCE, on the framework's OAuth handler. What is added to OAuth:
/// discovery, a nonce, and the check of the id token (signature, issuer, audience, time, nonce).
/// </summary>
internal sealed class OidcHandler(
    IOptionsMonitor<OidcOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder
) : OAuthHandler<OidcOptions>(options, logger, encoder)
{
    private const string Nonce = "nonce";

    /// <summary>Only signatures with a key pair: a shared secret would let the client sign for the provider.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
    ];

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Options.AuthorizationEndpoint = (await DiscoverAsync()).AuthorizationEndpoint;
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(
        AuthenticationProperties properties,
        string redirectUri
    ) =>
        QueryHelpers.AddQueryString(
            base.BuildChallengeUrl(properties, redirectUri),
            Nonce,
            properties.Items[Nonce]!
        );

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(
        OAuthCodeExchangeContext context
    )
    {
        Options.TokenEndpoint = (await DiscoverAsync()).TokenEndpoint;
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity,
        AuthenticationProperties properties,
        OAuthTokenResponse tokens
    )
    {
        string idToken =
            tokens.Response is { } response
            && response.RootElement.TryGetProperty("id_token", out var value)
                ? value.GetString() ?? ""
                : "";
        TokenValidationResult checkedToken = await new JsonWebTokenHandler
        {
            MapInboundClaims = false,
        }.ValidateTokenAsync(idToken, await ParametersAsync());
        if (!checkedToken.IsValid)
        {
            throw new AuthenticationFailureException(
                "The id token is not valid.",
                checkedToken.Exception
            );
        }

        var token = (JsonWebToken)checkedToken.SecurityToken;
        if (
            !properties.Items.TryGetValue(Nonce, out string? nonce)
            || !token.TryGetPayloadValue(Nonce, out string answered)
            || answered != nonce
        )
        {
            throw new AuthenticationFailureException("The id token belongs to another sign-in.");
        }

        if (token.Audiences.Count() > 1 && token.Azp != Options.ClientId)
        {
            throw new AuthenticationFailureException("The id token was made for another client.");
        }

        return new AuthenticationTicket(
            new ClaimsPrincipal(checkedToken.ClaimsIdentity),
            properties,
            Scheme.Name
        );
    }

    private async Task<TokenValidationParameters> ParametersAsync() =>
        new()
        {
            ConfigurationManager = Options.Discovery,
            ValidIssuer = (await DiscoverAsync()).Issuer,
            ValidAudience = Options.ClientId,
            ValidAlgorithms = Algorithms,
            ClockSkew = TimeSpan.FromMinutes(2),
        };

    private Task<OpenIdConnectConfiguration> DiscoverAsync() =>
        Options.Discovery.GetConfigurationAsync(Context.RequestAborted);
}
