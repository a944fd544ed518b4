using System.Diagnostics;
using System.Globalization;

namespace Vakwerk.Bench.Web;

/// <summary>The program as an operator runs it: a process of its own with a data folder.</summary>
internal sealed class Server : IDisposable
{
    public const string Address = "http://127.0.0.1:5087";

    private readonly Process process;

    private Server(Process process, TimeSpan toFirstPage)
    {
        this.process = process;
        ToFirstPage = toFirstPage;
    }

    /// <summary>From start of the process to a complete home page.</summary>
    public TimeSpan ToFirstPage { get; }

    public int ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return (int)(process.WorkingSet64 / 1024 / 1024);
        }
    }

    /// <summary>The highest since <see cref="ForgetPeak"/>, in megabytes; Linux only.</summary>
    public double PeakMegabytes =>
        double.Parse(
            File.ReadLines($"/proc/{process.Id}/status")
                .First(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture
        ) / 1024;

    public void ForgetPeak() => File.WriteAllText($"/proc/{process.Id}/clear_refs", "5");

    public static async Task<Server> StartAsync(string program, string data)
    {
        long started = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { program, "--data", data, "--urls", Address },
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient();
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(2))
        {
            try
            {
                await client.GetStringAsync(new Uri(Address));
                return new Server(process, Stopwatch.GetElapsedTime(started));
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        process.Kill();
        throw new InvalidOperationException("The program did not answer within two minutes.");
    }

    public void Dispose()
    {
        using (
            Process stop = Process.Start("kill", process.Id.ToString(CultureInfo.InvariantCulture))
        )
        {
            stop.WaitForExit();
        }

        process.WaitForExit();
        process.Dispose();
    }
}
