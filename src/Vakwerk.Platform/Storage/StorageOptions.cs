namespace Vakwerk.Platform.Storage;

/// <summary>Where the program keeps its things: a folder with an embedded database, or a folder plus a PostgreSQL connection string.</summary>
public sealed class StorageOptions
{
    public string DataDirectory { get; set; } = ".vakwerk";

    public string? Postgres { get; set; }

    public string SqliteFile => Path.Combine(DataDirectory, "vakwerk.db");

    /// <summary>Keys that protect sessions and one-time links. Whoever has them can pretend to be anybody: keep them as safe as the database.</summary>
    public string KeysDirectory => Path.Combine(DataDirectory, "keys");
}
