using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Domain.Oordelen;
using Vakwerk.Monitor.Features.Overrulen;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features;

public class OverrulenTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Reden =
        "De voorlopige telling van het najaar laat een snellere daling zien.";

    private async Task<Result<long>> Doe(
        string indicator,
        OordeelWoord? word,
        long version,
        string reason = Reden,
        string by = "account/1"
    )
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<OverruleHandler>()
            .VoerUitAsync(new OverruleOpdracht(indicator, word, reason, version, by));
    }

    [Fact]
    public async Task The_computed_verdict_stays_beside_that_of_the_ministry_and_withdrawal_is_a_next_row()
    {
        Result<long> given = await Doe("vsv", OordeelWoord.OpKoers, 0);

        given.Ok.ShouldBeTrue();
        IHtmlDocument page = await site.PaginaAsync("/indicatoren/vsv");
        string box = page.QuerySelector(".vw-verdictbox")!.TextContent;
        box.ShouldContain("op koers");
        box.ShouldContain("te langzaam");
        box.ShouldContain(Reden);
        box.ShouldNotContain("account/1");

        (
            await Doe(
                "vsv",
                null,
                given.Value,
                "De definitieve telling is er nu; het oude oordeel geldt weer."
            )
        ).Ok.ShouldBeTrue();
        string after = (await site.PaginaAsync("/indicatoren/vsv"))
            .QuerySelector(".vw-verdictbox")!
            .TextContent;
        after.ShouldContain("ingetrokken");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_verdict()
    {
        Result<long> first = await Doe("werkdruk", OordeelWoord.OpKoers, 0);
        Result<long> second = await Doe("werkdruk", OordeelWoord.OpKoers, 0);

        second.Value.ShouldBe(first.Value);
    }

    [Fact]
    public async Task Who_looked_at_an_older_verdict_is_refused_and_told_why()
    {
        (await Doe("inschaling", OordeelWoord.OpKoers, 0)).Ok.ShouldBeTrue();

        Result<long> late = await Doe("inschaling", OordeelWoord.TeLangzaam, 0, Reden, "account/2");

        late.Fouten.Single().Code.ShouldBe("overrule.verouderd");
    }

    [Fact]
    public async Task A_reason_is_required()
    {
        Result<long> bare = await Doe("hulp-keuze", OordeelWoord.OpKoers, 0, "zomaar");

        bare.Fouten.Single().Veld.ShouldBe("reden");
        (await Doe("hulp-keuze", null, 0)).Fouten.Single().Code.ShouldBe("overrule.niets");
    }
}
