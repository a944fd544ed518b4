using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>A small OpenID Connect provider that says yes to everybody, and can be told to cheat.</summary>
internal sealed class NepAanbieder : IAsyncDisposable
{
    public const string Client = "vakwerk";
    public const string Geheim = "een geheim van de proef";

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa otherKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ConcurrentDictionary<string, (string Challenge, string Nonce)> codes = new();
    private readonly WebApplication app;

    public NepAanbieder()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet(
            "/.well-known/openid-configuration",
            () =>
                Results.Json(
                    new
                    {
                        issuer = Adres,
                        authorization_endpoint = Adres + "/authorize",
                        token_endpoint = Adres + "/token",
                        jwks_uri = Adres + "/keys",
                    }
                )
        );
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { Jwk() } }));
        app.MapGet("/authorize", (Delegate)Authorize);
        app.MapPost("/token", (Delegate)TokenAsync);
    }

    public string Adres => app.Urls.First();

    /// <summary>Who signs in.</summary>
    public Dictionary<string, object> Claims { get; } =
        new() { ["sub"] = "persoon-1", ["preferred_username"] = "a.jansen" };

    /// <summary>What the provider does wrong: handtekening, uitgever, publiek, nonce, verlopen, zonder.</summary>
    public string Bedrog { get; set; } = "";

    public Task StartAsync() => app.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
        otherKey.Dispose();
    }

    private IResult Authorize(HttpContext context)
    {
        var query = context.Request.Query;
        if (
            query["client_id"] != Client
            || query["code_challenge_method"] != "S256"
            || query["response_type"] != "code"
            || !query["scope"].ToString().Contains("openid", StringComparison.Ordinal)
        )
        {
            return Results.BadRequest();
        }

        string code = Guid.NewGuid().ToString("N");
        codes[code] = (query["code_challenge"]!, query["nonce"]!);
        return Results.Redirect(
            QueryHelpers.AddQueryString(
                query["redirect_uri"]!,
                new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }
            )
        );
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        bool known = codes.TryRemove(form["code"].ToString(), out var code);
        string challenge = WebEncoders.Base64UrlEncode(
            SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))
        );
        return !known || challenge != code.Challenge || form["client_secret"] != Geheim
            ? Results.BadRequest(new { error = "invalid_grant" })
            : Results.Json(
                new
                {
                    access_token = "x",
                    token_type = "Bearer",
                    id_token = Bedrog == "zonder" ? null : IdToken(code.Nonce),
                }
            );
    }

    private string IdToken(string nonce)
    {
        DateTime now = DateTime.UtcNow;
        if (Bedrog == "verlopen")
        {
            now = now.AddHours(-2);
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Bedrog == "uitgever" ? "https://elders.example" : Adres,
                Audience = Bedrog == "publiek" ? "een-ander" : Client,
                IssuedAt = now,
                NotBefore = now,
                Expires = now.AddMinutes(5),
                Claims = new Dictionary<string, object>(Claims)
                {
                    ["nonce"] = Bedrog == "nonce" ? "anders" : nonce,
                },
                SigningCredentials = new SigningCredentials(
                    new ECDsaSecurityKey(Bedrog == "handtekening" ? otherKey : key) { KeyId = "1" },
                    SecurityAlgorithms.EcdsaSha256
                ),
            }
        );
    }

    private object Jwk()
    {
        ECParameters p = key.ExportParameters(false);
        return new
        {
            kty = "EC",
            use = "sig",
            kid = "1",
            alg = "ES256",
            crv = "P-256",
            x = WebEncoders.Base64UrlEncode(p.Q.X!),
            y = WebEncoders.Base64UrlEncode(p.Q.Y!),
        };
    }
}
