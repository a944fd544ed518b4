using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Storage;
using Vakwerk.Platform.Web;

namespace Vakwerk.Platform;

public static class PlatformServices
{
    public static IServiceCollection AddPlatform(
        this IServiceCollection services,
        StorageOptions storage,
        IReadOnlyList<IVakwerkModule> modules
    )
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<AuditLog>();
        services.AddStorage(storage);
        services.AddAccounts(storage, modules);
        services.AddScoped<LogboekControle>();
        services.AddScoped<ITaakHandler>(provider =>
            provider.GetRequiredService<LogboekControle>()
        );
        services.AddScoped<Wachtrij>();
        services.AddSingleton<Werker>();
        services.AddHostedService(provider => provider.GetRequiredService<Werker>());
        services.AddScoped<Importer>();
        services.AddScoped<Stand>();
        services.AddSingleton<InhoudVersie>();
        services.AddSingleton<IChangeListener>(provider =>
            provider.GetRequiredService<InhoudVersie>()
        );
        foreach (IVakwerkModule module in modules)
        {
            services.AddSingleton(module);
            module.AddServices(services);
        }

        return services;
    }
}
