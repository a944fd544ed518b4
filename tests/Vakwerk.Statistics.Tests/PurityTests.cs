using Vakwerk.Statistics.Proportions;

namespace Vakwerk.Statistics.Tests;

public sealed class PurityTests
{
    [Fact]
    public void The_kernel_needs_nothing_but_the_runtime() =>
        typeof(Proportion)
            .Assembly.GetReferencedAssemblies()
            .Where(reference => !reference.Name!.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBeEmpty();
}
