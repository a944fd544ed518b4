using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Vakwerk.App.Api;
using Vakwerk.App.Inloggen;
using Vakwerk.Platform;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Storage;
using Vakwerk.Ui.Shell;

namespace Vakwerk.App;

/// <summary>The website: services and the order in which a request passes through.</summary>
public static class Website
{
    public static WebApplicationBuilder CreateBuilder(StorageOptions storage, string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // "Keys are stored unencrypted": known, and said with its remedy in docs/security.md.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Looking for a table that is not there yet is how EF asks whether a database is new. A real failure is thrown as well.
        builder.Logging.AddFilter(DbLoggerCategory.Database.Command.Name, LogLevel.Critical);
        Instellingen(builder, storage);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddPlatform(storage, Modules.All);
        builder.Services.AddInlogLimiet(builder.Configuration);
        builder.Services.AddDrukte();
        builder.Services.AddOidc(builder.Configuration);
        builder.Services.AddRazorComponents();
        PublicCache.Add(builder.Services);
        builder.Services.AddProblemDetails(Problemen.InHetNederlands);
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        WebApplication app = builder.Build();
        app.UseExceptionHandler("/fout", createScopeForErrors: true);
        app.UseHsts();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ApiConventies>();
        app.UseMiddleware<Language>();
        app.UseMiddleware<StandParameter>();
        app.UseOutputCache();
        app.UseWhen(PublicCache.IsPublic, open => open.UseResponseCompression());
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(
            context => !IsApi(context),
            pages => pages.UseStatusCodePagesWithReExecute("/fout/{0}")
        );
        app.UseMiddleware<FoutpaginaIsGet>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<NietBewaren>();
        app.UseAuthorization();
        app.UseMiddleware<TeGroteInzending>();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapDatasets();
        app.MapOpenApi("/api/{documentName}/openapi.json");
        foreach (IVakwerkModule module in Modules.All)
        {
            module.MapEndpoints(app);
        }

        app.MapRazorComponents<Document>()
            .AddAdditionalAssemblies([
                .. Modules.All.Select(module => module.GetType().Assembly).Distinct(),
            ]);
        return app;
    }

    /// <summary>Settings come from <c>vakwerk.json</c> in the data folder; the environment goes first.</summary>
    private static void Instellingen(WebApplicationBuilder builder, StorageOptions storage)
    {
        builder.Configuration.AddJsonFile(
            Path.Combine(storage.DataDirectory, "vakwerk.json"),
            optional: true,
            reloadOnChange: false
        );
        builder.Configuration.AddEnvironmentVariables();
    }

    private static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api")
        || context.Request.Path.StartsWithSegments("/downloads")
        || context.Request.Path.StartsWithSegments("/assets");
}

/// <summary>English pages live under /en; everything behind it is the same.</summary>
internal sealed class Language(RequestDelegate next)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public async Task InvokeAsync(HttpContext context)
    {
        // A page that is rendered again after a mistake has already lost its prefix.
        bool english =
            context.Request.PathBase.Value?.EndsWith("/en", StringComparison.Ordinal) ?? false;
        if (context.Request.Path.StartsWithSegments("/en", out PathString rest))
        {
            english = true;
            context.Request.PathBase = context.Request.PathBase.Add("/en");
            context.Request.Path = rest.HasValue ? rest : "/";
        }

        CultureInfo.CurrentCulture = Dutch;
        CultureInfo.CurrentUICulture = english ? English : Dutch;
        await next(context);
    }
}

/// <summary>What somebody sees who is signed in is not kept by browsers and proxies.</summary>
internal sealed class NietBewaren(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            context.Response.Headers.CacheControl = "no-cache, no-store";
            context.Response.Headers.Pragma = "no-cache";
        }

        return next(context);
    }
}

/// <summary>The page that explains a mistake is only read, also when the mistake was made with a form.</summary>
internal sealed class FoutpaginaIsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        bool again =
            context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (again && HttpMethods.IsPost(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
