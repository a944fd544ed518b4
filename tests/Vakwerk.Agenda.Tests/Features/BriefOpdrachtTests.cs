using System.Diagnostics;

namespace Vakwerk.Agenda.Tests.Features;

/// <summary>The command line, as an operator uses it.</summary>
public class BriefOpdrachtTests
{
    private static async Task<(int Code, string Out, string Error)> VakwerkAsync(
        params string[] args
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "vakwerk.dll"));
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    [Fact]
    public async Task A_letter_is_read_in_once_and_a_bad_one_not_at_all()
    {
        string folder = Directory.CreateTempSubdirectory("vakwerk-brief").FullName;
        try
        {
            string letter = Path.Combine(folder, "brief.txt");
            await File.WriteAllTextAsync(letter, "Geachte voorzitter,\nDit is een eigen zin.\n");
            string[] call = ["import", "letter", letter, "--date", "2026-02-01", "--data", folder];

            (int code, string output, _) = await VakwerkAsync(call);
            code.ShouldBe(0);
            output.ShouldContain("2 regels");
            (await VakwerkAsync(call)).Out.ShouldContain("niets veranderd");

            await File.WriteAllBytesAsync(letter, [0xc3, 0x28]);
            (int bad, _, string error) = await VakwerkAsync(call);
            bad.ShouldBe(1);
            error.ShouldContain("UTF-8");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
