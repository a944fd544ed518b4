using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Audit;
using Vakwerk.Platform.Storage;

namespace Vakwerk.App.Tests.Commands;

/// <summary>The built program as a process of its own, with a data folder that goes away with the test.</summary>
internal sealed class Programma : IDisposable
{
    public string Map { get; } = Directory.CreateTempSubdirectory("vakwerk-").FullName;

    public string Data => Path.Combine(Map, "data");

    public static string Meegeleverd(string register) =>
        Path.Combine(AppContext.BaseDirectory, "data", register);

    public Process Start(params string[] arguments) => Begin([.. arguments, "--data", Data]);

    private Process Begin(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Map,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "vakwerk.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a command to its end.</summary>
    public Task<(int Code, string Uit, string Fout)> DoeAsync(
        string invoer,
        params string[] arguments
    ) => DoeAsync(Start(arguments), invoer);

    /// <summary>For a command that knows no data folder.</summary>
    public Task<(int Code, string Uit, string Fout)> DoeZonderDataAsync(
        params string[] arguments
    ) => DoeAsync(Begin(arguments), "");

    private static async Task<(int Code, string Uit, string Fout)> DoeAsync(
        Process started,
        string invoer
    )
    {
        using Process process = started;
        await process.StandardInput.WriteAsync(invoer);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        Task<string> errors = process.StandardError.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    public async Task<string> VraagAsync(string sql)
    {
        await using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(Data, "vakwerk.db")}"
        );
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString()
            ?? "";
    }

    /// <summary>What is wrong with the audit log.</summary>
    public async Task<IReadOnlyList<string>> BevindingenAsync()
    {
        await using WebApplication app = Website
            .CreateBuilder(new StorageOptions { DataDirectory = Data }, [])
            .Build();
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        AuditVerification verification = await AuditLog.VerifyAsync(
            scope.ServiceProvider.GetRequiredService<VakwerkDbContext>(),
            TestContext.Current.CancellationToken
        );
        return verification.Findings;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Map, recursive: true);
    }
}
