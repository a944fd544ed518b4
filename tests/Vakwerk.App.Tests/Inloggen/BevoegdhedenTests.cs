using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Identity;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>Every role at every protected address of the program, whichever module it belongs to.</summary>
public sealed class BevoegdhedenTests(ProefSite site)
{
    public static TheoryData<string> ElkeRol =>
        [Rollen.Publiek, .. Rollen.Alle.Select(rol => rol.Sleutel)];

    [Fact]
    public void The_table_of_rights_of_the_platform_is_this_one()
    {
        string table = string.Join(
            '\n',
            PlatformRechten.Alle.Select(recht =>
                $"{recht.Sleutel}: {string.Join(", ", recht.Rollen)}"
            )
        );
        table.ShouldBe(
            """
            account.beheren: beheerder
            auditlog.lezen: beheerder
            taak.beheren: beheerder
            """
        );
    }

    [Theory]
    [MemberData(nameof(ElkeRol))]
    public async Task Each_role_gets_in_where_the_table_says_and_nowhere_else(string rol)
    {
        IReadOnlyList<Recht> rechten = Rechten.Van(Modules.All);
        using Bezoeker bezoeker = await site.AlsAsync(rol);
        var protectedOnes = Beschermd().ToList();
        protectedOnes.Count.ShouldBeGreaterThan(6);
        foreach ((string pad, string? beleid, string methode) in protectedOnes)
        {
            Recht? recht = rechten.SingleOrDefault(recht => recht.Sleutel == beleid);
            bool mag = rol != Rollen.Publiek && (recht is null || recht.Rollen.Contains(rol));
            using var request = new HttpRequestMessage(new HttpMethod(methode), pad);
            if (methode == "POST")
            {
                request.Content = new FormUrlEncodedContent([]);
            }

            using HttpResponseMessage response = await bezoeker.SendAsync(request);
            HttpStatusCode[] expected = (mag, rol, methode) switch
            {
                (false, Rollen.Publiek, _) => [HttpStatusCode.Found, HttpStatusCode.Unauthorized],
                (false, _, _) => [HttpStatusCode.Forbidden],
                (true, _, "POST") => [HttpStatusCode.BadRequest],
                (true, _, _) => [HttpStatusCode.OK, HttpStatusCode.NotFound],
            };
            expected.ShouldContain(response.StatusCode, $"{rol} {methode} {pad} ({beleid})");
            if (response.StatusCode == HttpStatusCode.Found)
            {
                response.Headers.Location!.OriginalString.ShouldStartWith("/inloggen?terug=%2F");
            }
        }
    }

    [Fact]
    public async Task Who_may_not_see_a_page_is_told_what_to_do()
    {
        using Bezoeker bezoeker = await site.AlsAsync(Rollen.Student);

        using HttpResponseMessage response = await bezoeker.GetAsync("/en/beheer");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await Bezoeker.LeesAsync(response);
        page.QuerySelector("h1")!.TextContent.ShouldBe("You may not see this page");
        page.QuerySelector("main a[href=account]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Signing_in_leads_back_to_the_page_asked_for_in_the_same_language()
    {
        using Bezoeker bezoeker = site.Bezoek();
        using HttpResponseMessage first = await bezoeker.GetAsync("/en/account?x=1");
        first.Headers.Location!.OriginalString.ShouldBe(
            "/en/inloggen?terug=%2Fen%2Faccount%3Fx%3D1"
        );
        Account account = await site.AccountAsync(Rollen.Ocw);

        using HttpResponseMessage second = await bezoeker.VulInAsync(
            first.Headers.Location.OriginalString,
            "wachtwoord",
            ("naam", account.UserName!),
            ("wachtwoord", ProefSite.Wachtwoord)
        );

        second.Headers.Location!.ToString().ShouldEndWith("/en/account?x=1");
    }

    [Theory]
    [InlineData("//elders.example")]
    [InlineData("https://elders.example")]
    [InlineData("/\\elders.example")]
    public async Task Signing_in_never_leads_to_another_site(string terug)
    {
        using Bezoeker bezoeker = site.Bezoek();
        Account account = await site.AccountAsync(Rollen.Ocw);

        using HttpResponseMessage response = await bezoeker.VulInAsync(
            $"/inloggen?terug={Uri.EscapeDataString(terug)}",
            "wachtwoord",
            ("naam", account.UserName!),
            ("wachtwoord", ProefSite.Wachtwoord)
        );

        new Uri(site.Adres, response.Headers.Location!).ShouldBe(site.Adres);
    }

    private IEnumerable<(string Pad, string? Beleid, string Methode)> Beschermd()
    {
        foreach (
            RouteEndpoint endpoint in site
                .App.Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
        )
        {
            IReadOnlyList<IAuthorizeData> rules =
                endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
            if (rules.Count == 0)
            {
                continue;
            }

            string pad =
                "/"
                + string.Join(
                    '/',
                    endpoint.RoutePattern.PathSegments.Select(segment =>
                        segment.Parts[0] switch
                        {
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal =>
                                literal.Content,
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart
                            {
                                Name: var name
                            } parameter => name.ToUpperInvariant() switch
                            {
                                "BRIN" => "25PW",
                                "LEERBEDRIJF" => "100200",
                                _ when parameter.ParameterPolicies.Any(policy =>
                                        policy.Content == "long"
                                    ) => "0",
                                _ => Guid.Empty.ToString(),
                            },
                            _ => "x",
                        }
                    )
                );
            foreach (
                string methode in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods
                    ?? []
            )
            {
                yield return (pad, rules[^1].Policy, methode);
            }
        }
    }
}
