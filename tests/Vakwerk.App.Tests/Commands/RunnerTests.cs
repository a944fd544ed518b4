using System.CommandLine;
using Vakwerk.App.Commands;

namespace Vakwerk.App.Tests.Commands;

public class RunnerTests
{
    [Fact]
    public async Task Whatever_breaks_ends_in_an_exit_code()
    {
        (await RunAsync(() => { })).ShouldBe(0);
        (await RunAsync(() => throw new InputProblemException("Rij 3 klopt niet."))).ShouldBe(1);
        (await RunAsync(() => throw new InvalidOperationException("Niet bedacht."))).ShouldBe(3);
        (await RunAsync(() => throw new IOException("Geen schijf."))).ShouldBe(3);
        (await Runner.RunAsync(new RootCommand(), ["bestaat-niet"])).ShouldBe(2);
    }

    private static Task<int> RunAsync(Action work)
    {
        var command = new Command("doe");
        command.SetAction(
            (_, _) =>
            {
                work();
                return Task.FromResult(0);
            }
        );
        return Runner.RunAsync(new RootCommand { command }, ["doe"]);
    }
}
