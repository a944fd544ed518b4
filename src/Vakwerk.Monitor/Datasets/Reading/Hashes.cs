using System.Security.Cryptography;
using System.Text;

namespace Vakwerk.Monitor.Datasets.Reading;

internal static class Hashes
{
    /// <summary>One hash for things that belong together.</summary>
    public static string Of(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
