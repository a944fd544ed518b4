using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Inloggen;

internal static class OidcServices
{
    public const string Scheme = "oidc";

    private const string Mislukt = "/inloggen?extern=mislukt";

    public static void AddOidc(this IServiceCollection services, IConfiguration configuration)
    {
        var setting = new OidcInstelling();
        configuration.GetSection("Oidc").Bind(setting);
        services.AddSingleton(setting);
        if (!setting.Aan || setting.Fout() is not null)
        {
            return;
        }

        services
            .AddAuthentication()
            .AddOAuth<OidcOptions, OidcHandler>(Scheme, options => Configure(options, setting));
        services.AddSingleton<IPostConfigureOptions<OidcOptions>>(
            new PostConfigureOptions<OidcOptions>(Scheme, options => Discover(options, setting))
        );
    }

    /// <summary>A link and not a form: browsers do not let a form be sent on to another site under our content policy.</summary>
    public static void MapExtern(this IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/inloggen/extern",
            (string? terug, OidcInstelling setting) =>
                setting.Aan
                    ? Results.Challenge(
                        new AuthenticationProperties { RedirectUri = LokaalAdres.Of(terug, "/") },
                        [Scheme]
                    )
                    : Results.NotFound()
        );

    private static void Configure(OidcOptions options, OidcInstelling setting)
    {
        options.ClientId = setting.ClientId;
        options.ClientSecret = setting.ClientSecret;
        options.CallbackPath = "/inloggen/extern/terug";
        options.UsePkce = true;
        // The answer comes back as a link, so Lax is enough; None would need https even on a developer's machine.
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Scope.Clear();
        foreach (string scope in setting.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.Scope.Add(scope);
        }

        // The real addresses come from discovery, at the first sign-in; the provider need not be up when we start.
        options.AuthorizationEndpoint = setting.Authority;
        options.TokenEndpoint = setting.Authority;
        options.Events = new OAuthEvents
        {
            OnTicketReceived = context => EnterAsync(context, setting),
            OnRemoteFailure = context =>
            {
                context
                    .HttpContext.RequestServices.GetRequiredService<ILogger<OidcHandler>>()
                    .LogWarning(
                        "Inloggen via {Authority} is niet gelukt: {Reden}",
                        setting.Authority,
                        context.Failure?.GetBaseException().Message
                    );
                context.Response.Redirect(Mislukt);
                context.HandleResponse();
                return Task.CompletedTask;
            },
        };
    }

    private static void Discover(OidcOptions options, OidcInstelling setting) =>
        options.Discovery = new ConfigurationManager<OpenIdConnectConfiguration>(
            setting.Authority.TrimEnd('/') + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !new Uri(setting.Authority).IsLoopback }
        );

    private static async Task EnterAsync(TicketReceivedContext context, OidcInstelling setting)
    {
        context.HandleResponse();
        var person = context.Principal!;
        string issuer = person.FindFirst("iss")?.Value ?? "";
        string subject = person.FindFirst("sub")?.Value ?? "";
        var identity = new ExterneIdentiteit(
            Scheme,
            Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}|{subject}"))
            ),
            person.FindFirst(setting.NaamClaim)?.Value ?? "",
            setting.Vertaal(person)
        );
        bool entered =
            subject.Length > 0
            && await context
                .HttpContext.RequestServices.GetRequiredService<Aanmelding>()
                .VanBuitenAsync(identity, context.HttpContext.RequestAborted);
        context.Response.Redirect(entered ? LokaalAdres.Of(context.ReturnUri, "/") : Mislukt);
    }
}
