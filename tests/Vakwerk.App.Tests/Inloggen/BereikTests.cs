using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Modules;
using Vakwerk.Primitives;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>A right that is bound to an organisation.</summary>
public sealed class BereikTests
{
    private static readonly Recht Indienen = new(
        "agenda.indienen",
        "Agenda indienen",
        "Submit the agenda",
        Rollen.Instelling,
        Rollen.Ocw
    );

    [Theory]
    [InlineData("rol=instelling brin=25PW", "25PW", true)]
    [InlineData("rol=instelling brin=25PW", "27DV", false)]
    [InlineData("rol=instelling", "25PW", false)]
    [InlineData("brin=25PW", "25PW", false)]
    [InlineData("rol=ocw", "27DV", true)]
    [InlineData("rol=leerbedrijf leerbedrijf=25PW", "25PW", false)]
    [InlineData("", "25PW", false)]
    public void Counts_for_the_own_school_only(string claims, string brin, bool mag) =>
        Persoon(claims).MagVoor(Indienen, BrinNummer.Lees(brin).Value).ShouldBe(mag);

    [Fact]
    public void A_right_for_the_public_needs_no_account() =>
        Persoon("").MagErgens(new Recht("x", "x", "x", Rollen.Publiek)).ShouldBeTrue();

    [Fact]
    public void A_right_that_names_an_unknown_role_stops_the_program() =>
        Should.Throw<InvalidOperationException>(() =>
            Rechten.Van([new ProefModule(new Recht("x", "x", "x", "minster"))])
        );

    [Fact]
    public void Two_rights_with_one_name_stop_the_program() =>
        Should.Throw<InvalidOperationException>(() =>
            Rechten.Van([
                new ProefModule(new Recht(PlatformRechten.AuditlogLezen, "x", "x", Rollen.Publiek)),
            ])
        );

    [Fact]
    public async Task An_address_that_names_a_school_is_checked_for_that_school()
    {
        await using var site = new ProefSite
        {
            Voor = builder => builder.Services.AddRechten([new ProefModule(Indienen)]),
            Na = app =>
                app.MapGet("/proef/{brin}", () => Results.Ok()).RequireAuthorization(Indienen),
        };
        await site.InitializeAsync();
        using Bezoeker school = await site.AlsAsync(Rollen.Instelling);
        using Bezoeker student = await site.AlsAsync(Rollen.Student);

        (await school.GetAsync("/proef/25PW")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await school.GetAsync("/proef/25pw")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await school.GetAsync("/proef/27DV")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await student.GetAsync("/proef/25PW")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static ClaimsPrincipal Persoon(string claims) =>
        new(
            new ClaimsIdentity(
                claims
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(claim => claim.Split('='))
                    .Select(pair => new Claim(pair[0], pair[1])),
                "proef"
            )
        );

    private sealed class ProefModule(params Recht[] rechten) : IVakwerkModule
    {
        public string Name => "Proef";

        public IReadOnlyList<Recht> Rechten => rechten;

        public void AddServices(IServiceCollection services) { }

        public void ConfigureModel(ModelBuilder model) { }

        public void MapEndpoints(IEndpointRouteBuilder routes) { }
    }
}
