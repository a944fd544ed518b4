using Vakwerk.Agenda;
using Vakwerk.App.Beheer;
using Vakwerk.App.Uitleg;
using Vakwerk.Monitor;
using Vakwerk.Platform.Modules;

namespace Vakwerk.App;

public static class Modules
{
    public static IReadOnlyList<IVakwerkModule> All { get; } =
    [
        new AgendaModule(),
        new MonitorModule(),
        new BeheerModule(),
        new PublicatieModule(),
        new UitlegModule(),
    ];
}
