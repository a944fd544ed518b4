using System.Globalization;
using Vakwerk.App.Commands;
using Vakwerk.Disclosure;

namespace Vakwerk.App.Disclosure;

/// <summary>What the library found wrong with a table, as a sentence about the file it came from.</summary>
internal static class TableProblem
{
    private const int Named = 10;

    public static InputProblemException Of(string file, DisclosureException fault) =>
        new(
            $"{file}: "
                + fault.Fault switch
                {
                    TableFault.DuplicateCell =>
                        $"de cel {fault.Place} staat er twee keer in. Geef elke cel een eigen naam.",
                    TableFault.UnknownCell =>
                        $"de cel {fault.Place} staat niet bij cells. Voeg de cel toe of verbeter de naam.",
                    TableFault.Circular =>
                        $"de cel {fault.Place} is een onderdeel van zichzelf. Kijk de equations na.",
                    TableFault.Contradiction =>
                        $"de cijfers spreken elkaar tegen{At(fault.Place)}: geen enkele tabel past hierbij. Kijk de totalen na.",
                    TableFault.MissingValue =>
                        $"de cel {fault.Place} is gepubliceerd maar heeft geen getal. Vul het getal in of zet de cel bij suppressed.",
                    TableFault.AmbiguousCode =>
                        $"de code {fault.Place} staat voor twee verschillende groepen. Geef elke groep een eigen code.",
                    _ =>
                        $"de cel {fault.Place} heeft een waarde waar deze methode niets mee kan. Gebruik getallen van 0 en hoger; voor afronden hele getallen.",
                }
        );

    /// <summary>Cells that no suppression protects; nothing of the table is written then.</summary>
    public static InputProblemException Of(string file, IReadOnlyList<Unprotected> cells) =>
        new(
            $"{file}: {cells.Count} {(cells.Count == 1 ? "cel is" : "cellen zijn")} niet te beschermen, wat er ook wordt weggelaten: "
                + string.Join("; ", cells.Take(Named).Select(cell => $"{cell.Cell} ({Why(cell)})"))
                + (cells.Count > Named ? $"; en nog {cells.Count - Named}" : "")
                + ". Publiceer deze tabel niet. Neem grovere groepen of voeg dimensies samen."
        );

    private static string Why(Unprotected cell) =>
        cell.Why switch
        {
            Weakness.Exact => "precies terug te rekenen",
            Weakness.KnownToContributor =>
                "terug te rekenen door iemand die als enige in een andere cel zit",
            _ => string.Create(
                CultureInfo.GetCultureInfo("nl-NL"),
                $"te dicht te benaderen: tussen {cell.Interval.Lower:0.##} en {cell.Interval.Upper:0.##}"
            ),
        };

    private static string At(string place) => place.Length == 0 ? "" : $" bij de cel {place}";
}
