using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Identity;

/// <summary>Accounts, sessions and rights.</summary>
internal static class IdentityServices
{
    private const int PasswordIterations = 210_000;

    public static void AddAccounts(
        this IServiceCollection services,
        StorageOptions storage,
        IReadOnlyList<IVakwerkModule> modules
    )
    {
        services
            .AddDataProtection()
            .SetApplicationName("vakwerk")
            .PersistKeysToFileSystem(new DirectoryInfo(storage.KeysDirectory));
        services
            .AddIdentityCore<Account>(Configure)
            .AddEntityFrameworkStores<VakwerkDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddErrorDescriber<NederlandseFouten>();
        services.Configure<PasswordHasherOptions>(hasher =>
            hasher.IterationCount = PasswordIterations
        );
        services.Configure<DataProtectionTokenProviderOptions>(token =>
            token.TokenLifespan = TimeSpan.FromDays(3)
        );
        // A blocked account or a new role is seen within a minute, at one small query per session per minute.
        services.Configure<SecurityStampValidatorOptions>(stamp =>
            stamp.ValidationInterval = TimeSpan.FromMinutes(1)
        );
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(Session));
        services.AddScoped<Accounts>();
        services.AddScoped<EigenAccount>();
        services.AddScoped<Aanmelding>();
        services.AddRechten(modules);
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = StorageServices.AccountSchema;
        identity.ClaimsIdentity.RoleClaimType = Rollen.ClaimType;
        // Length is what helps; forced signs only make passwords that people write down.
        identity.Password.RequiredLength = 12;
        identity.Password.RequiredUniqueChars = 5;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void Session(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "vakwerk.sessie";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(2);
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/inloggen";
        cookie.ReturnUrlParameter = "terug";
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Path.StartsWithSegments("/api"))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }
            else
            {
                context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
            }

            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
