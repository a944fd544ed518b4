using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Vakwerk.Architecture.Tests;

/// <summary>The assemblies and source files of the product.</summary>
internal static class Huis
{
    public static string Wortel { get; } = Up("Vakwerk.slnx");

    /// <summary>Everything of ours that the program consists of; the program itself is called <c>vakwerk</c>.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory
            .EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name =>
                name.StartsWith("Vakwerk.", StringComparison.OrdinalIgnoreCase)
                    && !name.EndsWith(".Tests", StringComparison.Ordinal)
                || name == "vakwerk"
            )
            .Order(StringComparer.Ordinal)
            .Select(Assembly.Load),
    ];

    /// <summary>Hand-written source files under <c>src</c> with this ending.</summary>
    public static IEnumerable<string> Bronnen(string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Wortel, "src"), pattern, SearchOption.AllDirectories)
            .Where(path =>
                !path.Split(Path.DirectorySeparatorChar)
                    .Any(part => part is "obj" or "bin" or "node_modules" or "Vakwerk.Migrations")
            )
            .Order(StringComparer.Ordinal);

    public static string Kort(string path) => Path.GetRelativePath(Wortel, path).Replace('\\', '/');

    /// <summary>Types of other assemblies that an assembly really uses, as the compiler wrote them down.</summary>
    public static IReadOnlyList<(string Assembly, string Namespace, string Naam)> Gebruikt(
        Assembly assembly
    )
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        MetadataReader reader = file.GetMetadataReader();
        var used = new List<(string, string, string)>();
        foreach (TypeReferenceHandle handle in reader.TypeReferences)
        {
            TypeReference type = reader.GetTypeReference(handle);
            if (type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            {
                var from = (AssemblyReferenceHandle)type.ResolutionScope;
                used.Add(
                    (
                        reader.GetString(reader.GetAssemblyReference(from).Name),
                        reader.GetString(type.Namespace),
                        reader.GetString(type.Name)
                    )
                );
            }
        }

        return used;
    }

    private static string Up(string marker)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, marker)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"{marker} is not above us.");
    }
}
