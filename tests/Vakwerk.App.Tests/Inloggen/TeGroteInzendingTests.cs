using System.Net;
using AngleSharp.Html.Dom;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>A file that is far larger than the page takes in, from a browser that sends all of it before it looks at the answer.</summary>
public sealed class TeGroteInzendingTests(ProefSite site)
{
    private const string Pad = "/beheer/datasets";
    private const long Bytes = 300_000_000;

    [Fact]
    public async Task Who_may_read_in_files_gets_the_page_with_a_sentence()
    {
        using Bezoeker bezoeker = await site.AlsAsync(Rollen.Ocw);

        using HttpResponseMessage response = await StuurAsync(bezoeker);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        IHtmlDocument page = await bezoeker.PaginaAsync(response.Headers.Location!.ToString());
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("groter dan 100 MB");
    }

    [Fact]
    public async Task Nobody_else_makes_the_server_read_it()
    {
        using Bezoeker bezoeker = site.Bezoek();

        try
        {
            using HttpResponseMessage response = await StuurAsync(bezoeker);
            response.Headers.Location!.ToString().ShouldContain("inloggen");
        }
        catch (HttpRequestException)
        {
            // The line was cut while the file was on its way: that is right as well.
        }
    }

    private static async Task<HttpResponseMessage> StuurAsync(Bezoeker bezoeker)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Pad)
        {
            Content = new StreamContent(new Nullen(Bytes), 1 << 20),
        };
        request.Content.Headers.TryAddWithoutValidation(
            "Content-Type",
            "multipart/form-data; boundary=grens"
        );
        request.Headers.Add("Origin", bezoeker.Adres.GetLeftPart(UriPartial.Authority));
        return await bezoeker.SendAsync(request);
    }

    /// <summary>So many noughts.</summary>
    private sealed class Nullen(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int some = (int)Math.Min(count, length - Position);
            Position += some;
            return some;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();
    }
}
