using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Vakwerk.Browser.Tests;

/// <summary>A real Chromium, driven by a small Node program. Without Chromium the tests skip and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private Process? driver;

    public static string? Chromium { get; } =
        Environment.GetEnvironmentVariable("VAKWERK_TEST_CHROMIUM") is { Length: > 0 } given
            ? given
            : null;

    public static void SkipUnlessAvailable() =>
        Assert.SkipWhen(
            Chromium is null,
            "Geen Chromium: zet VAKWERK_TEST_CHROMIUM op het pad ervan (zie CONTRIBUTING)."
        );

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
        {
            return;
        }

        string folder = Path.Combine(AppContext.BaseDirectory, "browser");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "axe-core")))
        {
            using Process npm = Start("npm", "ci --no-audit --no-fund --loglevel=error", folder);
            await npm.StandardOutput.ReadToEndAsync();
            await npm.WaitForExitAsync();
        }

        driver = Start("node", "driver.mjs", folder);
    }

    /// <summary>Sends one command and returns its answer.</summary>
    public async Task<JsonNode> DoAsync(JsonObject command)
    {
        await turn.WaitAsync();
        try
        {
            await driver!.StandardInput.WriteLineAsync(command.ToJsonString());
            await driver.StandardInput.FlushAsync();
            string? answer = await driver
                .StandardOutput.ReadLineAsync()
                .WaitAsync(TimeSpan.FromSeconds(180));
            JsonNode node = JsonNode.Parse(answer ?? "{\"error\":\"de browser is gestopt\"}")!;
            Assert.Null(node["error"]?.GetValue<string>());
            return node;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (driver is null)
        {
            return;
        }

        driver.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await driver.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            driver.Kill(entireProcessTree: true);
        }

        driver.Dispose();
        turn.Dispose();
    }

    private static Process Start(string program, string arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["VAKWERK_TEST_CHROMIUM"] = Chromium;
        return Process.Start(start)!;
    }
}
