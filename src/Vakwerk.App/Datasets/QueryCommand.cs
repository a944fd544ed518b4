using System.CommandLine;
using Vakwerk.App.Commands;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.App.Datasets;

/// <summary><c>vakwerk query</c>: sums of a data set by dimensions, as csv.</summary>
internal static class QueryCommand
{
    private static readonly Option<string?> Dataset = new("--dataset")
    {
        Description = "Naam van de dataset; --datasets toont ze.",
    };

    private static readonly Option<string[]> GroupBy = new("--group-by")
    {
        Description = "Kenmerken om op te groeperen, met komma's ertussen.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Where = new("--where")
    {
        Description =
            "Voorwaarde, zoals \"jaar=2025\", \"leerweg!=EX\" of \"niveau=2|3\". Meer voorwaarden: herhalen, of een komma of 'and' ertussen.",
    };

    private static readonly Option<string[]> Share = new("--share")
    {
        Description =
            "Welk deel u als aandeel wilt, zoals \"leerweg=BBL\": geeft per groep ook teller en aandeel, met onder- en bovengrens.",
    };

    private static readonly Option<string?> VersionOption = new("--version")
    {
        Description = "Nummer van een versie. Zonder: de nieuwste die gepubliceerd is.",
    };

    private static readonly Option<bool> Draft = new("--draft")
    {
        Description = "Ook wat ingelezen is en nog niet gepubliceerd.",
    };

    private static readonly Option<bool> Datasets = new("--datasets")
    {
        Description = "Toon namen, kenmerken en maten.",
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "Csv-bestand, of - voor het scherm.",
        DefaultValueFactory = _ => "-",
    };

    public static Command Create()
    {
        var command = new Command("query", "Stel een vraag aan een dataset.")
        {
            Dataset,
            GroupBy,
            Where,
            Share,
            VersionOption,
            Draft,
            Datasets,
            Out,
            Shared.Data,
            Shared.Postgres,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        bool list = parsed.GetValue(Datasets);
        if (list == parsed.GetValue(Dataset) is not null)
        {
            await Console.Error.WriteLineAsync(
                "Geef --dataset met een naam, of --datasets voor de lijst."
            );
            return Shared.WrongUse;
        }

        await using WebApplication app = Website.CreateBuilder(Shared.Storage(parsed), []).Build();
        await FirstStart.RunAsync(app.Services, _ => { }, cancellationToken);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        var questions = scope.ServiceProvider.GetRequiredService<DatasetVragen>();
        string target = parsed.GetValue(Out)!;
        if (list)
        {
            IReadOnlyList<DatasetOverzicht> all = await questions.LijstAsync(cancellationToken);
            await Streambestand.SchrijfAsync(
                target,
                writer => QueryCsv.WriteList(all, writer),
                cancellationToken
            );
            return Shared.Done;
        }

        Result<DatasetAntwoord> answer = await questions.VraagAsync(
            new(
                parsed.GetValue(Dataset)!,
                [.. Names(parsed.GetValue(GroupBy))],
                parsed.GetValue(Where) ?? [],
                parsed.GetValue(VersionOption),
                parsed.GetValue(Draft),
                parsed.GetValue(Share) is { Length: > 0 } share ? share : null
            ),
            cancellationToken
        );
        if (!answer.Ok)
        {
            await Console.Error.WriteLineAsync(answer.Fouten[0].Tekst);
            return Shared.WrongInput;
        }

        await Streambestand.SchrijfAsync(
            target,
            writer => QueryCsv.Write(answer.Value, writer, cancellationToken),
            cancellationToken
        );
        return Shared.Done;
    }

    private static IEnumerable<string> Names(string[]? texts) =>
        (texts ?? []).SelectMany(text =>
            text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
}
