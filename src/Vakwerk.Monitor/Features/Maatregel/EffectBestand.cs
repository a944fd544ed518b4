using System.Globalization;
using System.Text;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Maatregel;

/// <summary>The rows of an uploaded file, checked; it exists only as long as the request.</summary>
/// <param name="Starts">First treated period per row, 0 for never.</param>
internal sealed record EffectBestand(
    IReadOnlyList<string> Eenheden,
    int[] Eenheid,
    int[] Periode,
    double[] Uitkomst,
    int[] Starts
)
{
    public const int MeesteBytes = 1024 * 1024;
    public const int MeesteRijen = 20_000;
    public const int MeesteEenheden = 500;
    public const int MeestePerioden = 40;

    /// <summary>With fewer in a group a standard error says nothing.</summary>
    public const int MinstePerGroep = 5;

    private const int MeesteFouten = 10;

    private static readonly (string Nl, string En)[] Kolommen =
    [
        ("eenheid", "unit"),
        ("periode", "period"),
        ("start", "first_treated"),
        ("uitkomst", "outcome"),
    ];

    /// <summary>Reads a csv file with a row per unit and period; comma or semicolon, and a decimal comma where the separator is a semicolon.</summary>
    public static Result<EffectBestand> Lees(byte[] content)
    {
        if (content.Length > MeesteBytes)
        {
            return Weiger(
                $"Dit bestand is groter dan {MeesteBytes / 1024 / 1024} MB. Maak het kleiner."
            );
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true)
                .GetString(content)
                .TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Weiger(
                "Dit bestand is geen UTF-8-tekst. Sla het op als csv met codering UTF-8."
            );
        }

        string[] lines = text.Split('\n');
        char separator = lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        string[] head = [.. Velden(lines[0], separator).Select(name => name.ToLowerInvariant())];
        int[] at =
        [
            .. Kolommen.Select(names =>
                Array.FindIndex(head, name => name == names.Nl || name == names.En)
            ),
        ];
        if (at.Contains(-1))
        {
            string missing = string.Join(
                ", ",
                Kolommen.Where((_, i) => at[i] < 0).Select(names => names.Nl)
            );
            return Weiger(
                $"Deze kolommen ontbreken op de eerste regel: {missing}. Nodig zijn: {string.Join(", ", Kolommen.Select(names => names.Nl))}."
            );
        }

        return Rijen(lines, separator, head.Length, at);
    }

    private static Result<EffectBestand> Rijen(string[] lines, char separator, int width, int[] at)
    {
        var faults = new List<Fout>();
        var names = new Dictionary<string, int>();
        var unit = new List<int>();
        var period = new List<int>();
        var outcome = new List<double>();
        var starts = new List<int>();
        CultureInfo numbers = separator == ';' ? Notatie.Nederlands : CultureInfo.InvariantCulture;
        for (int i = 1; i < lines.Length && faults.Count < MeesteFouten; i++)
        {
            string[] fields = Velden(lines[i], separator);
            if (fields.All(field => field.Length == 0))
            {
                continue;
            }

            if (unit.Count >= MeesteRijen)
            {
                return Weiger($"Dit bestand heeft meer dan {MeesteRijen} rijen.");
            }

            if (fields.Length != width)
            {
                faults.Add(
                    Op(i, $"deze regel heeft {fields.Length} velden, de eerste regel {width}.")
                );
                continue;
            }

            string name = fields[at[0]];
            if (name.Length == 0)
            {
                faults.Add(Op(i, "de eenheid is leeg."));
            }
            else if (!Heel(fields[at[1]], out int time))
            {
                faults.Add(
                    Op(i, $"'{fields[at[1]]}' is geen periode. Vul een jaar in, bijvoorbeeld 2023.")
                );
            }
            else if (fields[at[2]].Length > 0 && !Heel(fields[at[2]], out _))
            {
                faults.Add(
                    Op(
                        i,
                        $"'{fields[at[2]]}' is geen start. Vul het eerste jaar met de maatregel in, of laat leeg als die nooit kwam."
                    )
                );
            }
            else if (
                !double.TryParse(fields[at[3]], NumberStyles.Float, numbers, out double value)
                || !double.IsFinite(value)
            )
            {
                faults.Add(
                    Op(
                        i,
                        $"'{fields[at[3]]}' is geen getal. Ontbreekt de uitkomst of is zij verborgen, haal de rij dan weg: leeg is geen 0."
                    )
                );
            }
            else
            {
                names.TryAdd(name, names.Count + 1);
                unit.Add(names[name]);
                period.Add(time);
                starts.Add(Heel(fields[at[2]], out int first) ? first : 0);
                outcome.Add(value);
            }
        }

        return faults.Count > 0
            ? (Result<EffectBestand>)faults.ToArray()
            : Keur(
                new EffectBestand(
                    [.. names.Keys],
                    [.. unit],
                    [.. period],
                    [.. outcome],
                    [.. starts]
                )
            );
    }

    private static Result<EffectBestand> Keur(EffectBestand file)
    {
        if (file.Eenheden.Count > MeesteEenheden)
        {
            return Weiger($"Dit bestand heeft meer dan {MeesteEenheden} eenheden.");
        }

        int[] periods = [.. file.Periode.Distinct().Order()];
        if (periods.Length is < 2 or > MeestePerioden)
        {
            return Weiger(
                $"Er zijn {periods.Length} perioden. Nodig zijn er 2 tot en met {MeestePerioden}."
            );
        }

        var rows = Enumerable.Range(0, file.Eenheid.Length).ToLookup(i => file.Eenheid[i]);
        foreach (IGrouping<int, int> own in rows)
        {
            string name = file.Eenheden[own.Key - 1];
            if (own.Select(i => file.Periode[i]).Distinct().Count() < own.Count())
            {
                return Weiger($"Eenheid {name} heeft twee rijen in dezelfde periode.");
            }

            if (own.Select(i => file.Starts[i]).Distinct().Count() > 1)
            {
                return Weiger(
                    $"Eenheid {name} heeft twee verschillende starts. Een maatregel begint één keer."
                );
            }
        }

        // Only units with all periods and a "before" count.
        int[] used =
        [
            .. rows.Where(own => own.Count() == periods.Length)
                .Select(own => file.Starts[own.First()]),
        ];
        int never = used.Count(start => start == 0 || start > periods[^1]);
        int treated = used.Count(start => start > periods[0] && start <= periods[^1]);
        return never < MinstePerGroep || treated < MinstePerGroep
            ? Weiger(
                $"Er zijn {treated} eenheden die tijdens de perioden begonnen en {never} die nooit begonnen, met alle perioden ingevuld. Van beide zijn er ten minste {MinstePerGroep} nodig."
            )
            : file;
    }

    private static string[] Velden(string line, char separator) =>
        [.. line.TrimEnd('\r').Split(separator).Select(field => field.Trim().Trim('"').Trim())];

    private static bool Heel(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static Result<EffectBestand> Weiger(string text) =>
        new Fout("effect.bestand", "bestand", text);

    private static Fout Op(int line, string text) =>
        new("effect.rij", "bestand", $"Regel {line + 1}: {text}");
}
