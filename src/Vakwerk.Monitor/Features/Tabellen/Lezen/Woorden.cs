using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Features.Instellingen;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Tabellen.Lezen;

/// <summary>Words for dimensions and codes, in the language of the reader where there is one.</summary>
internal sealed class Woorden(LayoutCatalog layouts, InstellingenBeeld scholen)
{
    private static readonly ConditionalWeakTable<
        ImageDimension,
        FrozenDictionary<string, string>
    > Labels = [];

    public static bool Engels => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>What a dimension is, as a reader knows it.</summary>
    public string Kenmerk(string name) => Engels ? layouts.Dimension(name).En : Nederlands(name);

    public string Nederlands(string name) => layouts.Dimension(name).Nl;

    /// <summary>For the head of a table: without what is said after the comma.</summary>
    public string Kort(string name)
    {
        string text = Kenmerk(name);
        int end = text.IndexOfAny([',', ':']);
        return end > 0 ? text[..end] : text;
    }

    public bool IsJaar(string name) => layouts.Dimension(name).Kind == CodeKind.Year;

    public static bool IsProvincie(string name) =>
        name is "provincie" or "provincie_code" or "woonprovincie" or "woonprovincie_code";

    public static bool IsGebied(string name) => IsProvincie(name) || name == "arbeidsmarktregio";

    /// <summary>True when codes have a text beside them.</summary>
    public bool HeeftLabels(ImageDimension dimension) =>
        dimension.Labels.Count > 0 || (IsBrin(dimension.Name) && scholen.Alle.Count > 0);

    /// <summary>The text of a code; the code itself when there is no text.</summary>
    public string Code(ImageDimension dimension, string code)
    {
        if (IsBrin(dimension.Name) && scholen.OpBrin.TryGetValue(code, out School? school))
        {
            return school.Naam;
        }

        string label = Tabel(dimension).GetValueOrDefault(code, "");
        return label.Length > 0 ? label
            : code.Length > 0 ? code
            : Engels ? "(empty)"
            : "(leeg)";
    }

    /// <summary>Code of a region on the map, or null.</summary>
    public string? Gebied(string dimension, string code) =>
        !IsProvincie(dimension) ? code
        : code.StartsWith("PV", StringComparison.Ordinal) ? code
        : scholen
            .Regios.FirstOrDefault(regio =>
                regio.Soort == Domain.Instellingen.RegioSoort.Provincie && regio.Heet(code)
            )
            ?.Code;

    public IEnumerable<Domain.Instellingen.Regio> Gebieden(string dimension) =>
        scholen.Regios.Where(regio =>
            regio.Soort
            == (
                IsProvincie(dimension)
                    ? Domain.Instellingen.RegioSoort.Provincie
                    : Domain.Instellingen.RegioSoort.Arbeidsmarktregio
            )
        );

    private static bool IsBrin(string name) => name is "brin" or "brin_nu";

    private static FrozenDictionary<string, string> Tabel(ImageDimension dimension) =>
        Labels.GetValue(
            dimension,
            item =>
                item.Codes.Zip(item.Labels)
                    .ToFrozenDictionary(pair => pair.First, pair => pair.Second)
        );
}
