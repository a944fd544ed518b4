using System.Net;
using System.Net.Sockets;

namespace Vakwerk.App;

/// <summary>Whom a limit counts as one visitor.</summary>
internal static class Netwerkadres
{
    private const int Subnet = 8;

    /// <summary>An IPv4 address, or the /64 of an IPv6 address: a household has all addresses of it.</summary>
    public static string Van(HttpContext context)
    {
        IPAddress? address = context.Connection.RemoteIpAddress;
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return address switch
        {
            null => "",
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(
                address.GetAddressBytes()[..Subnet]
            ),
            _ => address.ToString(),
        };
    }
}
