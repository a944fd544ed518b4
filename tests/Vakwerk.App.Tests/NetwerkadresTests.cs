using System.Net;
using Microsoft.AspNetCore.Http;

namespace Vakwerk.App.Tests;

public class NetwerkadresTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    public void Addresses_of_one_visitor_count_as_one(string one, string other, bool same) =>
        (Of(one) == Of(other)).ShouldBe(same);

    private static string Of(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return Netwerkadres.Van(context);
    }
}
