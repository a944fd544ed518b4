using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features;

/// <summary>Counting commands counts those of the whole process, so these run while nothing else does.</summary>
[CollectionDefinition(nameof(VragenTests), DisableParallelization = true)]
[Collection(nameof(VragenTests))]
public class VragenTests(SqliteSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/indicatoren")]
    [InlineData("/indicatoren/vsv")]
    [InlineData("/wat-de-brieven-niet-zeggen")]
    [InlineData("/bijsturing")]
    [InlineData("/bijsturing/BS18")]
    [InlineData("/doelen/sp-begeleiding")]
    public async Task A_page_asks_the_database_at_most_twice(string path)
    {
        await site.PaginaAsync(path);
        using var counter = new Vragenteller();
        await site.PaginaAsync(path);

        counter.Aantal.ShouldBeLessThanOrEqualTo(2);
    }
}
