namespace Vakwerk.App.Inloggen;

/// <summary>An address to return to is only followed within this site, otherwise a link could send people to a copy of it.</summary>
internal static class LokaalAdres
{
    public static string Of(string? address, string otherwise) =>
        address is ['/', ..]
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\', StringComparison.Ordinal)
        && !address.Any(char.IsControl)
            ? address
            : otherwise;
}
