using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Vakwerk.App.Inloggen;

/// <summary>The address with which the owner of a new account sets a password once.</summary>
internal static class WachtwoordLink
{
    public static string Maak(string site, Guid account, string code) =>
        $"{site.TrimEnd('/')}/wachtwoord-instellen?account={account:N}&code={WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(code))}";

    public static string Lees(string? code)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code ?? ""));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
