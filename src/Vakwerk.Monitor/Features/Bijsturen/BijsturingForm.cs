using System.Globalization;
using Vakwerk.Monitor.Domain.Bijsturen;
using Vakwerk.Primitives;
using static Vakwerk.Monitor.Features.Weergave.Schrijf;

namespace Vakwerk.Monitor.Features.Bijsturen;

/// <summary>The form is bound by the framework, so it is as visible as the page and belongs to it.</summary>
public partial class BijsturingFormulier
{
    /// <summary>The form as it was sent: text, before anybody knows whether it makes sense.</summary>
    public sealed class BijsturingForm
    {
        public string? Stap { get; set; }
        public string? Aanvraag { get; set; }
        public int Versie { get; set; }
        public string? Doel { get; set; }
        public string? Titel { get; set; }
        public string? Indicator { get; set; }
        public string? Aanleiding { get; set; }
        public string? Oorzaak { get; set; }
        public string? Soort { get; set; }
        public string? Besluit { get; set; }
        public string? Trede { get; set; }
        public string? Eigenaar { get; set; }
        public string? Termijn { get; set; }
        public string? BeslotenOp { get; set; }
        public string? Resultaat { get; set; }
        public string? Waarde { get; set; }
        public string? Eenheid { get; set; }
        public string? GeenCijfer { get; set; }
        public string? Gewerkt { get; set; }
        public string? ResultaatOp { get; set; }
        public string? Reden { get; set; }

        /// <summary>What a link or button to another state says.</summary>
        internal static string Actie(BijsturingStaat? from, BijsturingStaat to) =>
            to switch
            {
                _ when from == to => L("Wijzig de tekst", "Change the text"),
                BijsturingStaat.Voorgesteld => L(
                    "Stel een bijsturing voor",
                    "Propose a correction"
                ),
                BijsturingStaat.Besloten => L("Leg het besluit vast", "Record the decision"),
                BijsturingStaat.InUitvoering => L(
                    "Meld dat het begonnen is",
                    "Report that it began"
                ),
                BijsturingStaat.Afgerond => L(
                    "Rond af met een resultaat",
                    "Complete with a result"
                ),
                _ => L("Laat vervallen", "Drop it"),
            };

        internal static BijsturingForm Van(Bijsturing? item, string? goal) =>
            new()
            {
                Doel = item?.Doelen[0] ?? goal,
                Titel = item?.Titel,
                Oorzaak = item?.Oorzaak,
                Soort = item?.Soort.ToString(),
                Besluit = item?.Besluit,
                Trede = item?.Trede.ToString(),
                Eigenaar = item is null ? null : string.Join(", ", item.Eigenaren),
                Termijn = Dag(item?.Termijn),
                BeslotenOp = Dag(item?.BeslotenOp),
                Resultaat = item?.Resultaat,
                Waarde = item?.Waarde is { } value
                    ? value.ToString("0.####", Notatie.Nederlands)
                    : null,
                Eenheid = item?.Eenheid,
                GeenCijfer = item?.GeenCijfer,
                Gewerkt = item?.Gewerkt?.ToString(),
                ResultaatOp = Dag(item?.ResultaatOp),
            };

        /// <summary>The correction that the form describes, and what could not be read.</summary>
        internal (Bijsturing Inhoud, IReadOnlyList<Fout> Fouten) Lees(
            Bijsturing? was,
            BijsturingStaat to
        )
        {
            var wrong = new List<Fout>();
            DateOnly? term = Datum(Termijn, "termijn", wrong);
            var read = new Bijsturing
            {
                Doelen = was?.Doelen ?? (Leeg(Doel) is { } goal ? [goal] : []),
                Titel = Leeg(Titel) ?? "",
                Besluit = Leeg(Besluit) ?? "",
                Oorzaak = Leeg(Oorzaak),
                Soort = Keuze<BijsturingSoort>(Soort, "soort", "Kies een soort bijsturing.", wrong),
                Trede = Keuze<Trede>(Trede, "trede", "Kies een trede: leren of normeren.", wrong),
                Eigenaren =
                [
                    .. (Eigenaar ?? "").Split(
                        [',', ';', '\n'],
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    ),
                ],
                Termijn = term,
                TermijnWoorden = term == was?.Termijn ? was?.TermijnWoorden : null,
                Indicatoren = Leeg(Indicator) is { } indicator ? [indicator] : [],
                Aanleiding = Leeg(Aanleiding),
                Staat = to,
                BeslotenOp =
                    to == BijsturingStaat.Besloten
                        ? Datum(BeslotenOp, "beslotenOp", wrong)
                        : was?.BeslotenOp,
            };
            if (read.Trede == Domain.Bijsturen.Trede.Renderen)
            {
                wrong.Add(
                    Ongeldig("trede", "Kies leren of normeren. Renderen volgt uit een resultaat.")
                );
            }

            return (
                to switch
                {
                    BijsturingStaat.Vervallen => was! with
                    {
                        Staat = to,
                        RedenVervallen = Leeg(Reden),
                    },
                    BijsturingStaat.Afgerond => MetResultaat(was!, wrong),
                    _ => read,
                },
                to is BijsturingStaat.Vervallen ? [.. TeLang()] : [.. wrong.Concat(TeLang())]
            );
        }

        private Bijsturing MetResultaat(Bijsturing was, List<Fout> wrong)
        {
            // The fields of the plan are not in this form: what they lack is no mistake here.
            wrong.Clear();
            decimal? value = null;
            if (Leeg(Waarde) is { } text)
            {
                if (
                    decimal.TryParse(
                        text,
                        NumberStyles.AllowLeadingSign
                            | NumberStyles.AllowDecimalPoint
                            | NumberStyles.AllowThousands,
                        Notatie.Nederlands,
                        out decimal number
                    )
                )
                {
                    value = number;
                }
                else
                {
                    wrong.Add(
                        Ongeldig("waarde", $"'{text}' is geen getal. Schrijf bijvoorbeeld 38,5.")
                    );
                }
            }

            return was with
            {
                Staat = BijsturingStaat.Afgerond,
                Resultaat = Leeg(Resultaat),
                ResultaatOp = Datum(ResultaatOp, "resultaatOp", wrong),
                Waarde = value,
                Eenheid = value is null ? null : Leeg(Eenheid),
                GeenCijfer = value is null ? Leeg(GeenCijfer) : null,
                Gewerkt = Leeg(Gewerkt) is null
                    ? null
                    : Keuze<Gewerkt>(
                        Gewerkt,
                        "gewerkt",
                        "Kies of de bijsturing heeft gewerkt.",
                        wrong
                    ),
            };
        }

        private IEnumerable<Fout> TeLang() =>
            new (string Veld, string? Tekst)[]
            {
                ("oorzaak", Oorzaak),
                ("besluit", Besluit),
                ("aanleiding", Aanleiding),
                ("eigenaar", Eigenaar),
                ("resultaat", Resultaat),
                ("waarde", GeenCijfer),
                ("eenheid", Eenheid),
                ("reden", Reden),
            }
                .Where(field => field.Tekst?.Length > BijsturingRegels.MaxTekst)
                .Select(field =>
                    Ongeldig(
                        field.Veld,
                        $"Deze tekst is te lang. Maak er hoogstens {BijsturingRegels.MaxTekst} tekens van."
                    )
                );

        private static DateOnly? Datum(string? text, string field, List<Fout> wrong)
        {
            if (Leeg(text) is not { } given)
            {
                return null;
            }

            // A date field sends year-month-day; who has none types it the Dutch way.
            if (
                DateOnly.TryParseExact(
                    given,
                    ["yyyy-MM-dd", "d-M-yyyy"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly day
                )
            )
            {
                return day;
            }

            wrong.Add(
                Ongeldig(
                    field,
                    $"'{given}' is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 31-3-2027."
                )
            );
            return null;
        }

        private static T Keuze<T>(string? text, string field, string ask, List<Fout> wrong)
            where T : struct, Enum
        {
            if (Enum.TryParse(text, out T value) && Enum.IsDefined(value))
            {
                return value;
            }

            wrong.Add(Ongeldig(field, ask));
            return default;
        }

        private static Fout Ongeldig(string field, string text) =>
            new($"bijsturing.{field}-ongeldig", field, text);

        private static string? Leeg(string? text) =>
            string.IsNullOrWhiteSpace(text) ? null : text.Trim();

        private static string? Dag(DateOnly? day) =>
            day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
