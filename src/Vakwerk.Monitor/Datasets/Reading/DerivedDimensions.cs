using Vakwerk.Monitor.Datasets.Columns;
using Vakwerk.Monitor.Datasets.Layouts;
using Vakwerk.Monitor.Datasets.Screening;
using Vakwerk.Monitor.Domain.Instellingen;

namespace Vakwerk.Monitor.Datasets.Reading;

/// <summary>Dimensions that follow from another: today's institution from the one of that time, the code of a province from its name.</summary>
internal static class DerivedDimensions
{
    public static IEnumerable<Dimension> Of(
        DimensionReader source,
        LayoutCatalog catalog,
        CodeRegisters registers,
        Layout layout
    )
    {
        foreach (
            DimensionDefinition definition in catalog
                .Dimensions.Values.Where(item => item.From == source.Definition.Name)
                .OrderBy(item => item.Name, StringComparer.Ordinal)
        )
        {
            Func<string, (string Code, string Label)> rule = Rule(
                definition,
                source,
                registers,
                layout
            );
            var codes = new CodeList();
            int[] map =
            [
                .. source.Codes.Codes.Select(code =>
                {
                    (string derived, string label) = rule(code);
                    int id = codes.Id(derived);
                    if (label.Length > 0)
                    {
                        codes.SetLabel(id, label);
                    }

                    return id;
                }),
            ];
            yield return new Dimension(
                definition.Name,
                codes.Codes,
                codes.Labels,
                source.Definition.Name,
                map
            );
        }
    }

    /// <summary>Other spellings of the codes that were read, so that a question in either is understood.</summary>
    public static Dictionary<string, string> Aliases(
        DimensionReader source,
        CodeRegisters registers
    )
    {
        var aliases = new Dictionary<string, string>();
        foreach (string code in source.Codes.Codes)
        {
            IEnumerable<string> others = source.Definition.Kind switch
            {
                CodeKind.Provincie when registers.Province(code) is { } regio => regio
                    .Aliassen.Append(regio.Naam)
                    .Append(regio.Code),
                CodeKind.Gemeente when code.StartsWith("GM", StringComparison.Ordinal) =>
                [
                    code[2..],
                ],
                _ => [],
            };
            foreach (string other in others.Where(other => !source.Codes.Codes.Contains(other)))
            {
                aliases[other] = code;
            }
        }

        return aliases;
    }

    private static Func<string, (string Code, string Label)> Rule(
        DimensionDefinition definition,
        DimensionReader source,
        CodeRegisters registers,
        Layout layout
    )
    {
        switch (definition.Name)
        {
            case "brin_nu":
                return code =>
                {
                    string now = registers.BrinNow(code);
                    return (now, registers.Instellingen.GetValueOrDefault(now)?.Naam ?? "");
                };
            case "gemeente_nu":
                return code =>
                {
                    string now = registers.GemeenteNow(code);
                    return (now, registers.Gemeenten.GetValueOrDefault(now)?.Naam ?? "");
                };
            case "arbeidsmarktregio":
                return Region(registers, gemeente => gemeente.Arbeidsmarktregio);
            case "doorstroompuntregio":
                return Region(registers, gemeente => gemeente.Doorstroompuntregio);
            case "woongemeente_nu":
                return name =>
                    registers.GemeentenMetNaam(name) switch
                    {
                        [string code] => (
                            code,
                            registers.Gemeenten.GetValueOrDefault(code)?.Naam ?? ""
                        ),
                        [] => (name, ""),
                        _ => ("meer dan één", ""),
                    };
            case "status":
                string newest = source.Codes.Codes.Max(StringComparer.Ordinal) ?? "";
                return code =>
                    (layout.LastYearProvisional && code == newest ? "voorlopig" : "definitief", "");
            default:
                return definition.Map.Count > 0
                    ? code => (definition.Map.GetValueOrDefault(code, code), "")
                    : code =>
                        registers.Province(code) is { } regio
                            ? (regio.Code, regio.Naam)
                            : (code, "");
        }
    }

    /// <summary>A region of today, of the municipality of today.</summary>
    private static Func<string, (string Code, string Label)> Region(
        CodeRegisters registers,
        Func<Gemeente, string> region
    ) =>
        code =>
            registers.Gemeenten.GetValueOrDefault(registers.GemeenteNow(code)) is { } gemeente
                ? (region(gemeente), Name(registers, region(gemeente)))
                : ("onbekend", "");

    private static string Name(CodeRegisters registers, string code) =>
        registers.Regios.FirstOrDefault((Regio regio) => regio.Code == code)?.Naam ?? "";
}
