using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Vakwerk.Platform.Jobs;

/// <summary>Does the jobs of the queue one after another while the website runs. Each node has one.</summary>
internal sealed class Werker(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<Werker> logger
) : BackgroundService
{
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(5);

    private readonly Guid eigenaar = Guid.CreateVersion7();

    /// <summary>Puts what is due today in the queue and does all that can be done now.</summary>
    /// <returns>How many jobs were done or tried.</returns>
    public async Task<int> RondeAsync(CancellationToken cancellationToken)
    {
        await PlanAsync(cancellationToken);
        int done = 0;
        while (await DoeEenAsync(cancellationToken))
        {
            done++;
        }

        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Also at first: the start of the website goes before.
            await Task.Delay(Rust, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await RondeAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever happens to the database, the worker must be there when it comes back.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                logger.LogWarning(problem, "De taken kunnen nu niet worden gelezen.");
            }
        }
    }

    private async Task PlanAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<Wachtrij>();
        DateTimeOffset now = clock.GetLocalNow();
        foreach (ITaakHandler handler in scope.ServiceProvider.GetServices<ITaakHandler>())
        {
            if (
                handler.Dagelijks is { } time
                && TimeOnly.FromTimeSpan(now.TimeOfDay) >= time
                && await queue.ZetAsync(
                    handler.Soort,
                    now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    cancellationToken: cancellationToken
                )
            )
            {
                await queue.OpruimenAsync(cancellationToken);
            }
        }
    }

    private async Task<bool> DoeEenAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<Wachtrij>();
        if (await queue.NeemAsync(eigenaar, cancellationToken) is not { } taak)
        {
            return false;
        }

        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task alive = HoudVastAsync(taak, lost);
        string? fout = await ProbeerAsync(scope.ServiceProvider, taak, lost.Token);
        bool takenOver = lost.IsCancellationRequested;
        await lost.CancelAsync();
        await alive;
        // On shutdown and when another worker took over nothing is written: the lease decides.
        cancellationToken.ThrowIfCancellationRequested();
        if (!takenOver)
        {
            _ = fout is null
                ? await queue.KlaarAsync(taak, cancellationToken)
                : await queue.MisluktAsync(taak, fout, cancellationToken);
        }

        return true;
    }

    private async Task<string?> ProbeerAsync(
        IServiceProvider services,
        Taak taak,
        CancellationToken cancellationToken
    )
    {
        ITaakHandler? handler = services
            .GetServices<ITaakHandler>()
            .FirstOrDefault(candidate => candidate.Soort == taak.Soort);
        if (handler is null)
        {
            return $"Geen onderdeel van dit programma kent de taak '{taak.Soort}'. Is het programma ouder dan de database?";
        }

        if (taak.Pogingen > Wachtrij.MaxPogingen)
        {
            return "Het programma stopte telkens tijdens deze taak.";
        }

        try
        {
            await handler.RunAsync(taak, cancellationToken);
            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return "Het programma stopte tijdens deze taak.";
        }
        catch (TaakMisluktException known)
        {
            return known.Message;
        }
#pragma warning disable CA1031 // One broken job must not stop the others; the cause is in the log.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            logger.LogError(problem, "Taak {Soort} ({Id}) is niet gelukt.", taak.Soort, taak.Id);
            return $"Er ging iets onverwachts mis ({problem.GetType().Name}). De oorzaak staat in de uitvoer van het programma.";
        }
    }

    private async Task HoudVastAsync(Taak taak, CancellationTokenSource lost)
    {
        while (true)
        {
            await Task.Delay(Wachtrij.Lease / 4, clock, lost.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (lost.IsCancellationRequested)
            {
                return;
            }

            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            try
            {
                if (
                    !await scope
                        .ServiceProvider.GetRequiredService<Wachtrij>()
                        .VerlengAsync(taak, lost.Token)
                )
                {
                    await lost.CancelAsync();
                }
            }
            catch (OperationCanceledException) when (lost.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A short loss of the database is no reason to drop the job; the lease is longer than that.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                logger.LogWarning(problem, "Taak {Id} kan nu niet worden verlengd.", taak.Id);
            }
        }
    }
}
