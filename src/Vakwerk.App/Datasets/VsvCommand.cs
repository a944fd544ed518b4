using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Vakwerk.App.Commands;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Primitives;

namespace Vakwerk.App.Datasets;

/// <summary><c>vakwerk vsv tellen</c>: counts early leavers in a school's own files. It needs no database and stores nothing.</summary>
internal static partial class VsvCommand
{
    private static readonly Argument<string[]> Files = new("bestanden")
    {
        Description = "Bestanden van DUO over de eigen school: A04, A05, A14, NRSP, NenR.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "Csv-bestand, of - voor het scherm.",
        DefaultValueFactory = _ => "-",
    };

    private static readonly Option<string?> Teljaar = new("--teljaar")
    {
        Description =
            "Teljaar van NRSP en NenR, zoals 2023-2024. Die bestanden zeggen het zelf niet.",
    };

    private static readonly Option<bool> Intern = new("--intern")
    {
        Description = "Toon ook aantallen onder 5. Alleen voor gebruik binnen de school.",
    };

    public static Command Create()
    {
        var count = new Command(
            "tellen",
            "Tel voortijdig schoolverlaters in bestanden van de eigen school. Er wordt niets bewaard."
        )
        {
            Files,
            Out,
            Teljaar,
            Intern,
        };
        count.SetAction(RunAsync);
        return new Command("vsv", "Voortijdig schoolverlaten, voor de eigen school.") { count };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string? year = parsed.GetValue(Teljaar);
        if (year is not null && !SchoolYear().IsMatch(year))
        {
            await Console.Error.WriteLineAsync("Schrijf het teljaar als 2023-2024.");
            return Shared.WrongUse;
        }

        bool intern = parsed.GetValue(Intern);
        Result<VsvUitkomst> result = VsvTeller.Tel(
            parsed.GetValue(Files)!,
            year,
            intern,
            cancellationToken
        );
        if (!result.Ok)
        {
            await Console.Error.WriteLineAsync(result.Fouten[0].Tekst);
            return Shared.WrongInput;
        }

        await Streambestand.SchrijfAsync(
            parsed.GetValue(Out)!,
            to => Write(result.Value.Rijen, to),
            cancellationToken
        );
        await TellAsync(result.Value, intern);
        return Shared.Done;
    }

    private static void Write(IReadOnlyList<VsvRij> rows, TextWriter to)
    {
        to.WriteLine(
            "bestand,teljaar,kenmerk,waarde,personen,startpopulatie,percentage,norm_percentage,verborgen"
        );
        foreach (VsvRij row in rows)
        {
            to.WriteLine(
                string.Join(
                    ',',
                    row.Bestand,
                    row.Teljaar,
                    row.Kenmerk,
                    CsvText.Field(row.Waarde),
                    row.Personen,
                    row.Startpopulatie,
                    row.Percentage?.ToString("R", CultureInfo.InvariantCulture),
                    row.Norm?.ToString("R", CultureInfo.InvariantCulture),
                    row.Verborgen ? "ja" : "nee"
                )
            );
        }
    }

    private static async Task TellAsync(VsvUitkomst result, bool intern)
    {
        await Console.Error.WriteLineAsync(
            $"{result.Regels.ToString("N0", Notatie.Nederlands)} regels geteld; elke persoon telt één keer per bestand en teljaar. Er is niets bewaard."
        );
        if (result.ZonderNummer > 0)
        {
            await Console.Error.WriteLineAsync(
                $"{result.ZonderNummer.ToString("N0", Notatie.Nederlands)} regels hebben geen nummer van een persoon: elk telt als één persoon."
            );
        }

        await Console.Error.WriteLineAsync(
            intern
                ? "Let op: aantallen onder 5 zijn te zien. Gebruik dit alleen binnen de school."
                : "Aantallen onder 5, en wat daaruit te berekenen is, zijn verborgen. Met --intern ziet u ze."
        );
        await Console.Error.WriteLineAsync(
            "Het percentage is een benadering: DUO trekt nog vrijstellingen en late diploma's af. Vergelijk het daarom voorzichtig met de norm."
        );
    }

    [GeneratedRegex("^20[0-9]{2}-20[0-9]{2}$")]
    private static partial Regex SchoolYear();
}
