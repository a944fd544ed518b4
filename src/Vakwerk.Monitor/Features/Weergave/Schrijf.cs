using System.Globalization;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Reading;
using Vakwerk.Primitives;
using Vakwerk.Statistics;

namespace Vakwerk.Monitor.Features.Weergave;

/// <summary>How values, periods and paces are written for a reader, in the language of the page.</summary>
internal static class Schrijf
{
    public static bool Engels => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string L(string nl, string en) => Engels ? en : nl;

    /// <summary>22.308, 28,8%, € 1.877, 9 maanden.</summary>
    public static string Waarde(decimal value, string unit) =>
        unit switch
        {
            "%" => Notatie.Getal(value, 1) + "%",
            "euro" => "€\u00a0" + Notatie.Getal(value, 0),
            "maanden" => Notatie.Getal(value, 1) + "\u00a0" + L("maanden", "months"),
            "cijfer" or "score" => Notatie.Getal(value, 2),
            _ => Notatie.Getal(value, 1),
        };

    public static string Waarde(Punt punt, string unit) =>
        punt.Kwalificatie == "exact"
            ? Waarde(punt.Waarde, unit)
            : Kwalificatie(punt.Kwalificatie) + " " + Waarde(punt.Waarde, unit);

    public static string Kwalificatie(string word) =>
        word switch
        {
            "circa" => L("circa", "about"),
            "ruim" => L("ruim", "just over"),
            "bijna" => L("bijna", "almost"),
            "minimaal" => L("minimaal", "at least"),
            "maximaal" => L("maximaal", "at most"),
            _ => word,
        };

    /// <summary>2023/2024, mei 2025, 1 oktober 2025; in words when the source does not say.</summary>
    public static string Moment(Periode? periode) =>
        periode is not { } p ? L("periode niet vermeld", "period not stated")
        : p.Soort == PeriodeSoort.Dag ? Notatie.Datum(p.Begin)
        : p.Soort == PeriodeSoort.Maand ? p.Begin.ToString("MMMM yyyy", Notatie.Taal)
        : p.ToString();

    /// <summary>Short, for an axis.</summary>
    public static string Kort(Periode periode) =>
        periode.Soort switch
        {
            PeriodeSoort.Dag or PeriodeSoort.Maand => periode
                .Begin.ToString("MMM yyyy", Notatie.Taal)
                .Replace(".", "", StringComparison.Ordinal),
            PeriodeSoort.Schooljaar => string.Create(
                CultureInfo.InvariantCulture,
                $"{periode.Begin.Year}/{periode.Eind.Year % 100:00}"
            ),
            _ => periode.ToString(),
        };

    /// <summary>A change with its sign: −3.236, +6 procentpunt.</summary>
    public static string Verandering(double change, string unit)
    {
        int decimals = unit is "%" or "cijfer" or "score" ? 1 : 0;
        string number =
            (change > 0 ? "+" : "")
            + Notatie.Getal((decimal)Math.Round(change, decimals), decimals);
        return unit == "%" ? number + " " + L("procentpunt", "percentage points") : number;
    }

    public static string PerJaar(double pace, string unit) =>
        Verandering(pace, unit) + " " + L("per jaar", "a year");

    /// <summary>A computed value: rounded to what the published ones show, and never more than everybody.</summary>
    public static string Geschat(double value, string unit)
    {
        double possible = unit == "%" ? Math.Clamp(value, 0, 100) : value;
        return L("ongeveer ", "about ")
            + Waarde(
                (decimal)Math.Round(possible, unit is "%" or "cijfer" or "score" ? 1 : 0),
                unit
            );
    }

    public static string Marge(Interval margin, string unit)
    {
        int decimals = unit is "%" or "cijfer" or "score" ? 1 : 0;
        return $"{Waarde((decimal)Math.Round(margin.Lower, decimals), unit)} {L("tot", "to")} {Waarde((decimal)Math.Round(margin.Upper, decimals), unit)}";
    }

    public static string Eenheid(string unit) =>
        unit switch
        {
            "%" => L("procent", "per cent"),
            "cijfer" => L("rapportcijfer van 1 tot 10", "mark from 1 to 10"),
            "euro" => L("euro per maand", "euros a month"),
            "tekst" => L("woorden", "words"),
            _ => unit,
        };
}
