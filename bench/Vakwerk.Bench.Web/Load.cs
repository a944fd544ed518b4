using System.Diagnostics;
using System.Net;

namespace Vakwerk.Bench.Web;

/// <summary>What readers waited, in milliseconds.</summary>
internal sealed record Waiting(
    int Requests,
    int Failed,
    double Median,
    double P95,
    double P99,
    long Bytes
);

/// <summary>
/// An open loop: requests leave on a fixed schedule whether or not earlier ones came back, and waiting counts from the scheduled
/// moment, so that a slow answer is not hidden by the requests it holds up.
/// </summary>
internal static class Load
{
    public static async Task<Waiting> RunAsync(
        string path,
        int perSecond,
        TimeSpan duration,
        bool signedIn
    )
    {
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.None,
            }
        )
        {
            BaseAddress = new Uri(Server.Address),
        };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        if (signedIn)
        {
            // Any cookie passes by the kept answers, so that each page is made anew.
            client.DefaultRequestHeaders.Add("Cookie", "meting=1");
        }

        int total = (int)(perSecond * duration.TotalSeconds);
        var waited = new double[total];
        var running = new List<Task>(total);
        long failed = 0;
        long bytes = 0;
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < total; i++)
        {
            TimeSpan due = TimeSpan.FromSeconds((double)i / perSecond);
            while (Stopwatch.GetElapsedTime(begin) is var now && now < due)
            {
                await Task.Delay(due - now > TimeSpan.FromMilliseconds(2) ? 1 : 0);
            }

            int number = i;
            running.Add(OneAsync(number, due));
        }

        await Task.WhenAll(running);
        Array.Sort(waited);
        return new Waiting(
            total,
            (int)failed,
            waited[total / 2],
            waited[(int)(total * 0.95)],
            waited[(int)(total * 0.99)],
            bytes / total
        );

        async Task OneAsync(int number, TimeSpan due)
        {
            using HttpResponseMessage response = await client.GetAsync(
                new Uri(path, UriKind.Relative)
            );
            byte[] body = await response.Content.ReadAsByteArrayAsync();
            waited[number] = (Stopwatch.GetElapsedTime(begin) - due).TotalMilliseconds;
            Interlocked.Add(ref bytes, body.Length);
            if (!response.IsSuccessStatusCode)
            {
                Interlocked.Increment(ref failed);
            }
        }
    }
}
