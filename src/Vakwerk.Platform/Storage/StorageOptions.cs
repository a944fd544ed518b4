namespace Vakwerk.Platform.Storage;

/// <summary>Where the program keeps its things: a folder with an embedded database, or a folder plus a PostgreSQL connection string.</summary>
public sealed class StorageOptions
{
    public string DataDirectory { get; set; } = ".vakwerk";

    public string? Postgres { get; set; }

    public string SqliteFile => Path.Combine(DataDirectory, "vakwerk.db");
}
