using System.CommandLine;
using Vakwerk.Platform.Storage;

namespace Vakwerk.App.Commands;

/// <summary>Options that every command shares, and exit codes.</summary>
internal static class Shared
{
    public const int Done = 0;
    public const int WrongInput = 1;
    public const int WrongUse = 2;
    public const int Broken = 3;

    public static Option<string> Data { get; } =
        new("--data")
        {
            Description = "Map voor de database en bestanden.",
            DefaultValueFactory = _ => ".vakwerk",
            Recursive = true,
        };

    public static Option<string?> Postgres { get; } =
        new("--postgres")
        {
            Description =
                "Verbindingstekst voor PostgreSQL (of de omgevingsvariabele VAKWERK_POSTGRES).",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("VAKWERK_POSTGRES"),
        };

    public static StorageOptions Storage(ParseResult parsed) =>
        new()
        {
            DataDirectory = Path.GetFullPath(parsed.GetValue(Data) ?? ".vakwerk"),
            Postgres = parsed.GetValue(Postgres),
        };
}
