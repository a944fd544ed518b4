using System.Globalization;
using System.Text.RegularExpressions;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Domain.Datasets;
using Vakwerk.Monitor.Domain.Instellingen;

namespace Vakwerk.Monitor.Datasets.Screening;

/// <summary>Judges the values of one dimension against what its codes may be. Each different value is judged once.</summary>
internal sealed partial class CodeCheck(
    DimensionDefinition definition,
    CodeRegisters registers,
    Findings findings
)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2070;

    private readonly Dictionary<string, string> spellings = definition
        .Values.SelectMany(pair =>
            pair.Value.Append(pair.Key).Select(spelling => (Spelling: spelling, Code: pair.Key))
        )
        .DistinctBy(pair => pair.Spelling.ToUpperInvariant())
        .ToDictionary(pair => pair.Spelling, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code for a value, and what is to be counted at every line where it stands.</summary>
    public (string Code, Finding? Finding) Judge(string value, string column)
    {
        if (value.Length == 0)
        {
            return definition.Kind is CodeKind.Text or CodeKind.Crebo or CodeKind.Listed
                ? ("", null)
                : ("", Wrong("code.leeg", column, null, "Hier hoort een waarde te staan."));
        }

        return definition.Kind switch
        {
            CodeKind.Year => Year(value, column),
            CodeKind.Brin => Brin(value.ToUpperInvariant(), column),
            CodeKind.Gemeente => Municipality(value, column),
            CodeKind.Gemeentenaam => MunicipalityName(value, column),
            CodeKind.Provincie => Province(value, column),
            CodeKind.Crebo => Crebo(value, column),
            CodeKind.Fixed => Fixed(value, column),
            _ => (value, null),
        };
    }

    /// <summary>What is remarkable about a code in a year; null when nothing is.</summary>
    public Finding? InYear(string code, int year, string column) =>
        year < FirstYear
            ? null
            : definition.Kind switch
            {
                CodeKind.Brin => BrinInYear(code, new DateOnly(year, 10, 1), column),
                CodeKind.Gemeente => MunicipalityInYear(code, new DateOnly(year, 10, 1), column),
                _ => null,
            };

    public bool HasDates => definition.Kind is CodeKind.Brin or CodeKind.Gemeente;

    private Finding Wrong(string code, string column, string? value, string sentence) =>
        findings.Of(BevindingErnst.Fout, code, column, value, sentence);

    private Finding Doubt(string code, string column, string? value, string sentence) =>
        findings.Of(BevindingErnst.Waarschuwing, code, column, value, sentence);

    private (string, Finding?) Year(string value, string column) =>
        value.Length == 4
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && year is >= FirstYear and <= LastYear
            ? (value, null)
            : (
                value,
                Wrong(
                    "jaar.ongeldig",
                    column,
                    value,
                    $"Dit is geen jaar van vier cijfers tussen {FirstYear} en {LastYear}. Verbeter het."
                )
            );

    private (string, Finding?) Brin(string value, string column)
    {
        if (!BrinNumber().IsMatch(value))
        {
            return (
                value,
                Wrong(
                    "brin.ongeldig",
                    column,
                    value,
                    "Een BRIN-nummer heeft twee cijfers en twee letters, zoals 25PW. Verbeter het."
                )
            );
        }

        return registers.Instellingen.ContainsKey(value)
            ? (value, null)
            : (
                value,
                Doubt(
                    "brin.onbekend",
                    column,
                    value,
                    $"Instelling {value} staat niet in het register van instellingen. Voeg haar toe, of leg uit wat zij is."
                )
            );
    }

    private Finding? BrinInYear(string brin, DateOnly day, string column)
    {
        if (
            registers.Instellingen.GetValueOrDefault(brin)
            is not { Status: InstellingStatus.Gesloten } school
        )
        {
            return null;
        }

        string into = string.Join(
            " en ",
            school.OpgegaanIn.Select(next =>
                registers.Instellingen.GetValueOrDefault(next) is { } known
                    ? $"{next} ({known.Naam})"
                    : next
            )
        );
        if (school.GeslotenOp is { } closed && closed <= day)
        {
            return Doubt(
                "brin.beeindigd",
                column,
                brin,
                $"Instelling {brin} ({school.Naam}) is sinds {closed:yyyy-MM-dd} opgegaan in {into}, maar heeft daarna nog cijfers. Leg uit waarom."
            );
        }

        return school.OpgegaanIn.Count > 1
            ? Doubt(
                "brin.gesplitst",
                column,
                brin,
                $"Instelling {brin} ({school.Naam}) is verdeeld over {into}. Haar cijfers zijn niet te verdelen: brin_nu blijft {brin}. Leg uit hoe u ermee omgaat."
            )
            : findings.Of(
                BevindingErnst.Melding,
                "brin.gefuseerd",
                column,
                brin,
                $"Instelling {brin} ({school.Naam}) bestond toen nog. In brin_nu tellen haar cijfers bij {registers.BrinNow(brin)} ({registers.Instellingen.GetValueOrDefault(registers.BrinNow(brin))?.Naam})."
            );
    }

    private (string, Finding?) Province(string value, string column)
    {
        if (spellings.TryGetValue(value, out string? outside))
        {
            return (outside, null);
        }

        if (registers.Province(value) is { } regio)
        {
            string spelling = regio
                .Aliassen.Append(regio.Naam)
                .First(name => name.Equals(value, StringComparison.OrdinalIgnoreCase));
            return (spelling, null);
        }

        return (
            value,
            Doubt(
                "provincie.onbekend",
                column,
                value,
                $"'{value}' is geen provincie. Leg uit wat dit is, of verbeter het."
            )
        );
    }

    private (string, Finding?) Crebo(string value, string column) =>
        registers.Crebos.Contains(value)
            ? (value, null)
            : (
                value,
                Doubt(
                    "crebo.onbekend",
                    column,
                    value,
                    $"Opleidingscode {value} staat niet in de lijst van crebonummers. Leg uit wat dit is, of verbeter het."
                )
            );

    private (string, Finding?) Fixed(string value, string column)
    {
        if (spellings.TryGetValue(value, out string? code))
        {
            return (code, null);
        }

        string sentence =
            $"'{value}' hoort niet bij {definition.Name}. Bekend zijn: {string.Join(", ", definition.Values.Keys)}.";
        return (
            value,
            definition.Strict
                ? Wrong("waarde.onbekend", column, value, sentence + " Verbeter de waarde.")
                : Doubt("waarde.onbekend", column, value, sentence + " Leg uit wat dit is.")
        );
    }

    [GeneratedRegex("^[0-9]{2}[A-Z]{2}$")]
    private static partial Regex BrinNumber();
}
