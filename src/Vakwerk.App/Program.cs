using System.CommandLine;
using Vakwerk.App.Commands;

var root = new RootCommand("Vakwerk: van belofte tot resultaat in het mbo.") { ServeCommand.Create(), ImportCommand.Create(), AdminCommand.Create() };

// Without a command the program starts the website.
return await root.Parse(args.Length == 0 || args[0].StartsWith("--data", StringComparison.Ordinal) || args[0].StartsWith("--urls", StringComparison.Ordinal) ? ["serve", .. args] : args).InvokeAsync();
