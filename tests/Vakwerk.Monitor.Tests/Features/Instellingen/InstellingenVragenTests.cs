using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Instellingen;

/// <summary>Counts commands of the whole process, so nothing else may run beside it.</summary>
[CollectionDefinition("vragen van instellingen", DisableParallelization = true)]
public sealed class AlleenVragenTellen;

[Collection("vragen van instellingen")]
public class InstellingenVragenTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData("/instellingen")]
    [InlineData("/instellingen/25PW")]
    [InlineData("/instellingen/regio/PV30")]
    public async Task A_page_costs_at_most_one_question_to_the_database(string path)
    {
        await site.PaginaAsync(path);
        using var count = new Vragenteller();

        await site.PaginaAsync(path);

        count.Aantal.ShouldBeLessThanOrEqualTo(1);
    }
}
