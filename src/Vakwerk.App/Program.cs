using System.CommandLine;
using System.Globalization;
using Vakwerk.App.Commands;
using Vakwerk.App.Datasets;
using Vakwerk.App.Disclosure;
using Vakwerk.App.Matching;
using Vakwerk.App.Statistics;
using Vakwerk.Primitives;

CultureInfo.DefaultThreadCurrentUICulture = Notatie.Nederlands;
CultureInfo.CurrentUICulture = Notatie.Nederlands;

var root = new RootCommand("Vakwerk: van belofte tot resultaat in het mbo.")
{
    ServeCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    QueryCommand.Create(),
    VsvCommand.Create(),
    ReportCommand.Create(),
    AdminCommand.Create(),
    StatisticsCommand.Create(),
    MatchCommand.Create(),
    DisclosureCommand.Create(),
};

return await Runner.RunAsync(root, args);
