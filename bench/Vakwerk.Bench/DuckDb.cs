using System.Runtime.InteropServices;

namespace Vakwerk.Bench;

/// <summary>Just enough of DuckDB's C interface to put a question, for a peer in the same run. The library comes from npm and is not part of the product.</summary>
internal sealed class DuckDb : IDisposable
{
    private const string Library = "duckdb";
    private nint database;
    private nint connection;

    [StructLayout(LayoutKind.Sequential)]
    private struct Result
    {
        public ulong Columns;
        public ulong Rows;
        public ulong Changed;
        public nint Deprecated;
        public nint Error;
        public nint Internal;
    }

    public DuckDb(string libraryFile, string databaseFile)
    {
        NativeLibrary.SetDllImportResolver(
            typeof(DuckDb).Assembly,
            (name, _, _) => name == Library ? NativeLibrary.Load(libraryFile) : 0
        );
        if (
            duckdb_open(databaseFile, out database) != 0
            || duckdb_connect(database, out connection) != 0
        )
        {
            throw new InvalidOperationException("DuckDB does not open.");
        }
    }

    public static string Version => Marshal.PtrToStringUTF8(duckdb_library_version()) ?? "";

    /// <summary>Runs a statement and returns the rows of its result, each joined with a bar.</summary>
    public List<string> Query(string sql)
    {
        if (duckdb_query(connection, sql, out Result result) != 0)
        {
            throw new InvalidOperationException(
                Marshal.PtrToStringUTF8(duckdb_result_error(ref result))
            );
        }

        var rows = new List<string>();
        ulong columns = duckdb_column_count(ref result);
        for (ulong row = 0; row < duckdb_row_count(ref result); row++)
        {
            string[] cells = new string[columns];
            for (ulong column = 0; column < columns; column++)
            {
                nint text = duckdb_value_varchar(ref result, column, row);
                cells[column] = Marshal.PtrToStringUTF8(text) ?? "";
                duckdb_free(text);
            }

            rows.Add(string.Join('|', cells));
        }

        duckdb_destroy_result(ref result);
        return rows;
    }

    /// <summary>Runs a question without reading the answer, for the clock.</summary>
    public void Run(string sql)
    {
        if (duckdb_query(connection, sql, out Result result) != 0)
        {
            throw new InvalidOperationException("DuckDB fails.");
        }

        duckdb_destroy_result(ref result);
    }

    public void Dispose()
    {
        duckdb_disconnect(ref connection);
        duckdb_close(ref database);
    }

#pragma warning disable SYSLIB1054, CA2101, IDE1006 // The names are those of the C library, and a bench needs no generated marshalling.
    [DllImport(Library)]
    private static extern int duckdb_open(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        out nint database
    );

    [DllImport(Library)]
    private static extern int duckdb_connect(nint database, out nint connection);

    [DllImport(Library)]
    private static extern int duckdb_query(
        nint connection,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string sql,
        out Result result
    );

    [DllImport(Library)]
    private static extern nint duckdb_result_error(ref Result result);

    [DllImport(Library)]
    private static extern ulong duckdb_column_count(ref Result result);

    [DllImport(Library)]
    private static extern ulong duckdb_row_count(ref Result result);

    [DllImport(Library)]
    private static extern nint duckdb_value_varchar(ref Result result, ulong column, ulong row);

    [DllImport(Library)]
    private static extern void duckdb_free(nint pointer);

    [DllImport(Library)]
    private static extern void duckdb_destroy_result(ref Result result);

    [DllImport(Library)]
    private static extern void duckdb_disconnect(ref nint connection);

    [DllImport(Library)]
    private static extern void duckdb_close(ref nint database);

    [DllImport(Library)]
    private static extern nint duckdb_library_version();
#pragma warning restore SYSLIB1054, CA2101, IDE1006
}
