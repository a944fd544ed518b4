using System.CommandLine;
using Vakwerk.App.Commands;
using Vakwerk.App.Disclosure;

var root = new RootCommand("Vakwerk: van belofte tot resultaat in het mbo.")
{
    ServeCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    ReportCommand.Create(),
    AdminCommand.Create(),
    StatisticsCommand.Create(),
    DisclosureCommand.Create(),
};

return await Runner.RunAsync(root, args);
