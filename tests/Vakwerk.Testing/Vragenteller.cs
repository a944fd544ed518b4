using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Vakwerk.Testing;

/// <summary>Counts the commands that requests send to a database while it lives; what the worker asks beside them does not count.</summary>
public sealed class Vragenteller
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private readonly List<IDisposable> subscriptions = [];
    private readonly HttpContextAccessor request = new();
    private int count;

    public Vragenteller() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Aantal => Volatile.Read(ref count);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && request.HttpContext is not null)
        {
            Interlocked.Increment(ref count);
        }
    }

    public void OnError(Exception error) { }

    public void OnCompleted() { }

    public void Dispose()
    {
        foreach (IDisposable subscription in subscriptions)
        {
            subscription.Dispose();
        }
    }
}
