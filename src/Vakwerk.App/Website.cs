using System.Globalization;
using Vakwerk.App.Api;
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
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddPlatform(storage, Modules.All);
        builder.Services.AddRazorComponents();
        builder.Services.AddProblemDetails(Problemen.InHetNederlands);
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        WebApplication app = builder.Build();
        app.UseExceptionHandler("/fout", createScopeForErrors: true);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ApiConventies>();
        app.UseMiddleware<Language>();
        app.UseMiddleware<StandParameter>();
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(
            context => !IsApi(context),
            pages => pages.UseStatusCodePagesWithReExecute("/niet-gevonden")
        );
        app.UseRouting();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapDatasets();
        app.MapOpenApi("/api/{documentName}/openapi.json");
        foreach (IVakwerkModule module in Modules.All)
        {
            module.MapEndpoints(app);
        }

        app.MapRazorComponents<Document>()
            .AddAdditionalAssemblies([.. Modules.All.Select(module => module.GetType().Assembly)]);
        return app;
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
        bool english = context.Request.Path.StartsWithSegments("/en", out PathString rest);
        if (english)
        {
            context.Request.PathBase = context.Request.PathBase.Add("/en");
            context.Request.Path = rest.HasValue ? rest : "/";
        }

        CultureInfo.CurrentCulture = Dutch;
        CultureInfo.CurrentUICulture = english ? English : Dutch;
        await next(context);
    }
}
