using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Contracts;
using Vakwerk.Agenda.Features.Afspraken;
using Vakwerk.Agenda.Features.Bronnen;
using Vakwerk.Agenda.Features.Doelen;
using Vakwerk.Agenda.Features.Kalender;
using Vakwerk.Agenda.Features.Partners;
using Vakwerk.Agenda.Features.Wetten;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Agenda;

/// <summary>The half of the module about what was agreed: goals, agreements, partners, sources, bills and the calendar.</summary>
internal static class WerkagendaServices
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("doelen", "Doelen", "Goals", 20),
        new("afspraken", "Afspraken", "Agreements", 30),
        new("partners", "Partners", "Partners", 70),
    ];

    public static IServiceCollection AddWerkagenda(this IServiceCollection services)
    {
        services.AddMomentopnamen(WerkagendaBeeld.LaadAsync);
        services.AddSingleton<IRegister, RegelingDoelRegister>();
        services.AddSingleton<IRegister, MaatregelRegister>();
        services.AddSingleton<IRegister, StagepactRegister>();
        services.AddSingleton<IRegister, PartnerRegister>();
        services.AddSingleton<IRegister, OndertekeningRegister>();
        services.AddSingleton<IRegister, MomentRegister>();
        services.AddSingleton<IRegister, DoelRegister>();
        services.AddSingleton<IRegister, DoelVoortgangRegister>();
        services.AddSingleton<IRegister, AfspraakRegister>();
        services.AddSingleton<IRegister, WetRegister>();
        services.AddSingleton<IRegister, OnderzoekRegister>();

        services.AddSingleton<Dataset>(DoelenDatasets.Doelen());
        services.AddSingleton<Dataset>(DoelenDatasets.Maatregelen());
        services.AddSingleton<Dataset>(AfsprakenDataset.Create());
        services.AddSingleton<Dataset>(PartnersDataset.Create());
        services.AddSingleton<Dataset>(BronnenDataset.Create());
        services.AddSingleton<Dataset>(WettenDataset.Create());
        services.AddSingleton<Dataset>(KalenderDataset.Create());

        services.AddSingleton(new DoelPaneel(10, typeof(AfgesprokenPaneel)));
        services.AddSingleton(new DoelPaneel(15, typeof(MaatregelenPaneel)));
        services.AddSingleton(new DoelPaneel(30, typeof(AfsprakenPaneel)));
        services.AddSingleton(new DoelPaneel(65, typeof(VeranderdPaneel)));
        services.AddSingleton(new DoelPaneel(70, typeof(BevindingenPaneel)));

        services.AddSingleton<IDoelen, DoelenContract>();
        services.AddSingleton<IBriefVoortgang, BriefVoortgangContract>();
        services.AddSingleton<IDoelBevindingen, BriefBevindingen>();
        services.AddSingleton<ITijdlijnBron, AfsprakenTijdlijn>();
        services.AddSingleton<IBriefMarkeringBron, WerkagendaMarkeringen>();
        services.AddSingleton<IZoekBron, WerkagendaZoeken>();
        return services;
    }
}
