using System.CommandLine;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Matching;

/// <summary>The commands <c>vakwerk match …</c>: options in, library called, files out.</summary>
internal static class MatchCommand
{
    private static readonly string[] SolveMethods = [.. SolveFile.Methods.Keys];
    private static readonly string[] RoundMethods = ["student-optimal", "max-placed", "min-cost"];

    public static Command Create() =>
        new("match", "Plaats studenten op stageplaatsen, en controleer plaatsingen.")
        {
            Solve(),
            Assign(),
            Generate(),
            Round(),
            Verify(),
        };

    private static Command Solve()
    {
        Option<string> file = Text("--instances", "JSON-bestand met de opgaven.");
        Option<string> method = Choice("--method", "De methode.", SolveMethods);
        var seed = new Option<string?>("--seed")
        {
            Description = "Hexadecimaal zaad van de loting; nodig bij lottery.",
        };
        Option<string> output = Text(
            "--out",
            "JSON-bestand voor de uitkomst, of - voor het scherm."
        );
        var command = new Command("solve", "Los kleine opgaven op met namen en lijsten.")
        {
            file,
            method,
            seed,
            output,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                string chosen = parsed.GetRequiredValue(method);
                if (!TrySeed(parsed.GetValue(seed), chosen, out byte[] bytes, out string? fault))
                {
                    await Console.Error.WriteLineAsync(fault);
                    return Shared.WrongUse;
                }

                string name = parsed.GetRequiredValue(file);
                byte[] answer = SolveFile.Run(name, await ReadAsync(name, ct), chosen, bytes);
                await Uitvoerbestand.SchrijfAsync(parsed.GetRequiredValue(output), answer, ct);
                return Shared.Done;
            }
        );
        return command;
    }

    private static Command Assign()
    {
        var matrix = new Option<string?>("--matrix")
        {
            Description = "Bestand met n en daarna n x n kosten, rij voor rij.",
        };
        var arcs = new Option<string?>("--arcs")
        {
            Description = "Bestand met regels 'rij kolom kosten'.",
        };
        Option<string> output = Text(
            "--out",
            "JSON-bestand voor de uitkomst, of - voor het scherm."
        );
        var command = new Command("assign", "Wijs elke rij een kolom toe tegen de laagste kosten.")
        {
            matrix,
            arcs,
            output,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                string? dense = parsed.GetValue(matrix);
                string? name = dense ?? parsed.GetValue(arcs);
                if (name is null || (dense is not null && parsed.GetValue(arcs) is not null))
                {
                    await Console.Error.WriteLineAsync("Geef --matrix of --arcs, een van de twee.");
                    return Shared.WrongUse;
                }

                byte[] text = await ReadAsync(name, ct);
                byte[] answer = dense is null
                    ? AssignFile.Arcs(name, text)
                    : AssignFile.Matrix(name, text);
                await Uitvoerbestand.SchrijfAsync(parsed.GetRequiredValue(output), answer, ct);
                return Shared.Done;
            }
        );
        return command;
    }

    private static Command Generate()
    {
        var students = new Option<int>("--students")
        {
            Description = "Aantal studenten, 1 tot 10.000.000.",
            Required = true,
        };
        students.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 10_000_000)
            {
                result.AddError("--students: kies een aantal van 1 tot 10000000.");
            }
        });
        var seed = new Option<ulong>("--seed") { Description = "Het zaad.", Required = true };
        Option<string> output = Text("--out", "Bestand voor de opgave, of - voor het scherm.");
        var command = new Command(
            "generate",
            "Maak het verzonnen land waarop methoden zijn te vergelijken."
        )
        {
            students,
            seed,
            output,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                byte[] text = InstanceText.Write(parsed.GetValue(students), parsed.GetValue(seed));
                await Uitvoerbestand.SchrijfAsync(parsed.GetRequiredValue(output), text, ct);
                return Shared.Done;
            }
        );
        return command;
    }

    private static Command Round()
    {
        Option<string> instance = Text("--instance", "Bestand met de opgave.");
        Option<string> priorities = Choice(
            "--priorities",
            "Tellen voorrangsklassen?",
            "classes",
            "none"
        );
        Option<string> method = Choice("--method", "De methode.", RoundMethods);
        Option<string> output = Text("--out", "Map voor plaatsingen, uitleg en certificaat.");
        var command = new Command("round", "Draai een plaatsingsronde.")
        {
            instance,
            priorities,
            method,
            output,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                await RoundFiles.RunAsync(
                    parsed.GetRequiredValue(instance),
                    parsed.GetRequiredValue(priorities) == "classes",
                    parsed.GetRequiredValue(method),
                    parsed.GetRequiredValue(output),
                    ct
                );
                return Shared.Done;
            }
        );
        return command;
    }

    private static Command Verify()
    {
        Option<string> instance = Text("--instance", "Bestand met de opgave.");
        Option<string> certificate = Text("--certificate", "Map die de ronde schreef.");
        var command = new Command("verify", "Controleer een ronde met aparte code.")
        {
            instance,
            certificate,
        };
        command.SetAction(
            (parsed, ct) =>
                VerifyFiles.RunAsync(
                    parsed.GetRequiredValue(instance),
                    parsed.GetRequiredValue(certificate),
                    ct
                )
        );
        return command;
    }

    private static Option<string> Text(string name, string description) =>
        new(name) { Description = description, Required = true };

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        Option<string> option = Text(name, $"{description} Kies uit: {string.Join(", ", values)}.");
        option.Validators.Add(result =>
        {
            string? value = result.GetValueOrDefault<string>();
            if (value is not null && !values.Contains(value))
            {
                result.AddError(
                    $"{name}: {value} bestaat niet. Kies uit: {string.Join(", ", values)}."
                );
            }
        });
        return option;
    }

    private static bool TrySeed(string? seed, string method, out byte[] bytes, out string? fault)
    {
        bytes = [];
        fault = null;
        if (string.IsNullOrEmpty(seed))
        {
            fault =
                method == "lottery"
                    ? "Geef bij lottery een zaad: --seed met hexadecimale cijfers."
                    : null;
            return fault is null;
        }

        try
        {
            // An odd number of digits is a number with a zero in front.
            bytes = Convert.FromHexString(seed.Length % 2 == 0 ? seed : "0" + seed);
            return true;
        }
        catch (FormatException)
        {
            fault = $"--seed: {seed} bestaat niet uit hexadecimale cijfers (0-9 en a-f).";
            return false;
        }
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            throw new InputProblemException(
                $"{file}: dit bestand bestaat niet. Controleer de naam."
            );
        }

        return await File.ReadAllBytesAsync(file, ct);
    }
}
