using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;

namespace Vakwerk.Agenda.Features;

/// <summary>Names of goals for lists and filters; a key without a name is shown as it is.</summary>
internal sealed class DoelNamen(IServiceProvider services)
{
    public async Task<Func<string, string>> OpAsync(DateOnly stand, bool english)
    {
        IDoelen? doelen = services.GetService<IDoelen>();
        Dictionary<string, string> names = doelen is null
            ? []
            : (await doelen.OpAsync(stand))
                .DistinctBy(doel => doel.Sleutel)
                .ToDictionary(doel => doel.Sleutel, doel => english ? doel.En : doel.Nl);
        return key => names.GetValueOrDefault(key, key);
    }
}
