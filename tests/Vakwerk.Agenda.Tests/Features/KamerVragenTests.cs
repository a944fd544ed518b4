using Vakwerk.Testing;

namespace Vakwerk.Agenda.Tests.Features;

/// <summary>The counter sees every command of the process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(KamerVragenTests), DisableParallelization = true)]
[Collection(nameof(KamerVragenTests))]
public class KamerVragenTests(SqliteSite site)
{
    [Theory]
    [InlineData("/moties")]
    [InlineData("/moties/M036")]
    [InlineData("/moties/feed.atom")]
    [InlineData("/geld")]
    [InlineData("/brieven")]
    [InlineData("/brieven/003")]
    [InlineData("/brieven/cijfers")]
    public async Task A_page_costs_at_most_two_queries(string path)
    {
        await site.PaginaAsync(path);
        using var teller = new Vragenteller();

        await site.PaginaAsync(path);

        teller.Aantal.ShouldBeLessThanOrEqualTo(2);
    }
}
