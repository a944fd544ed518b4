using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Tests;

public sealed class PurityTests
{
    [Fact]
    public void The_kernel_needs_nothing_but_the_runtime() =>
        typeof(Table)
            .Assembly.GetReferencedAssemblies()
            .Where(reference => !reference.Name!.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBeEmpty();
}
