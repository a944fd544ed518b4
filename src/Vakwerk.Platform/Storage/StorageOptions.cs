namespace Vakwerk.Platform.Storage;

/// <summary>Where the program keeps its things: a folder with an embedded database, or a folder plus a PostgreSQL connection string.</summary>
public sealed class StorageOptions
{
    public string DataDirectory { get; set; } = ".vakwerk";

    public string? Postgres { get; set; }

    public string SqliteFile => Path.Combine(DataDirectory, "vakwerk.db");

    /// <summary>Keys that protect sessions and one-time links. Whoever has them can pretend to be anybody: keep them as safe as the database.</summary>
    public string KeysDirectory => Path.Combine(DataDirectory, "keys");

    /// <summary>Makes the data folder, for this user only: it will hold keys and password hashes. A folder that is there keeps its rights.</summary>
    public void MaakMap()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(DataDirectory);
        }
        else
        {
            Directory.CreateDirectory(
                DataDirectory,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }
}
