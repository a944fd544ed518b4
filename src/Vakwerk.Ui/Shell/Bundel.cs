using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Vakwerk.Ui.Shell;

/// <summary>Styles, script and fonts from within the assembly, under an address that changes with their content and may be kept for ever.</summary>
public static class Bundel
{
    private static readonly FrozenDictionary<string, Asset> All = Load();

    private static readonly string Version = Convert.ToHexStringLower(
        SHA256.HashData(
            All.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .SelectMany(pair => pair.Value.Bytes)
                .ToArray()
        )
    )[..10];

    /// <summary>Address relative to the root of the site, for example <c>/assets/0a1b2c3d4e/site.css</c>.</summary>
    public static string Address(string name) =>
        All.ContainsKey(name)
            ? $"/assets/{Version}/{name}"
            : throw new ArgumentException($"There is no asset '{name}'.", nameof(name));

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{version}/{**name}", Serve).ExcludeFromDescription();

    private static IResult Serve(string version, string name, HttpContext context)
    {
        if (!All.TryGetValue(name, out Asset? asset))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl =
            version == Version ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (
            asset.Brotli is { } brotli
            && context
                .Request.Headers.AcceptEncoding.ToString()
                .Contains("br", StringComparison.Ordinal)
        )
        {
            context.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(brotli.Value, asset.ContentType);
        }

        return Results.Bytes(asset.Bytes, asset.ContentType);
    }

    private static FrozenDictionary<string, Asset> Load()
    {
        Assembly assembly = typeof(Bundel).Assembly;
        const string prefix = "assets/";
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(
                name => name[prefix.Length..].Replace('\\', '/'),
                name => Read(assembly, name)
            );
    }

    private static Asset Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        byte[] bytes = memory.ToArray();
        return Path.GetExtension(name) switch
        {
            ".css" => new Asset(bytes, new(() => Compress(bytes)), "text/css; charset=utf-8"),
            ".js" => new Asset(bytes, new(() => Compress(bytes)), "text/javascript; charset=utf-8"),
            ".woff2" => new Asset(bytes, null, "font/woff2"),
            _ => new Asset(bytes, null, "application/octet-stream"),
        };
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        {
            brotli.Write(bytes);
        }

        return memory.ToArray();
    }

    /// <param name="Brotli">Made when first asked for: the first page must not wait for all of them.</param>
    private sealed record Asset(byte[] Bytes, Lazy<byte[]>? Brotli, string ContentType);
}
