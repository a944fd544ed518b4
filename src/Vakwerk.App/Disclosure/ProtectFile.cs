using System.Globalization;
using System.Text;
using CsvHelper;
using Vakwerk.App.Commands;
using Vakwerk.Disclosure;
using Vakwerk.Disclosure.Rounding;
using Vakwerk.Disclosure.Rules;
using Vakwerk.Disclosure.Suppression;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.App.Disclosure;

/// <summary>The files of <c>disclosure protect</c>: inner cells in, the table with all its margins out.</summary>
internal static class ProtectFile
{
    public static byte[] Run(string file)
    {
        var spec = ProtectSpec.Read(file);
        CrossTable table = InnerCells.Read(spec);
        try
        {
            return spec.Rounding ? Rounded(spec, table) : Suppressed(spec, table);
        }
        catch (DisclosureException fault)
        {
            throw TableProblem.Of(spec.Inner, fault);
        }
    }

    private static byte[] Suppressed(ProtectSpec spec, CrossTable table)
    {
        Protection outcome = SecondarySuppression.Protect(table, spec.Rule!.Apply(table));
        ProtectedTable safe =
            outcome.Table ?? throw TableProblem.Of(spec.Inner, outcome.Unprotected);
        IReadOnlyList<bool> suppressed = safe.Publication.Suppressed;
        double[] values = table.Cells.Values.ToArray();
        return Write(
            table,
            spec.Value,
            cell => spec.HideSuppressed && suppressed[cell] ? null : values[cell],
            cell => safe.Primary.Sensitive[cell],
            cell => suppressed[cell]
        );
    }

    private static byte[] Rounded(ProtectSpec spec, CrossTable table)
    {
        double[] rounded = SmallCountRounding.Round(table.Cells, spec.Base);
        PrimaryCells? primary = spec.Rule?.Apply(table);
        return Write(
            table,
            "rounded",
            cell => rounded[cell],
            cell => primary?.Sensitive[cell] == true,
            _ => false
        );
    }

    /// <summary>Fifteen digits: what a sum of decimal numbers has more than that is rounding.</summary>
    private static string? Text(double? value) =>
        value is { } number
            ? double.Parse(
                    number.ToString("G15", CultureInfo.InvariantCulture),
                    CultureInfo.InvariantCulture
                )
                .ToString("R", CultureInfo.InvariantCulture)
            : null;

    private static byte[] Write(
        CrossTable table,
        string valueName,
        Func<int, double?> value,
        Func<int, bool> primary,
        Func<int, bool> suppressed
    )
    {
        var csv = new StringBuilder();
        foreach (Hierarchy dimension in table.Dimensions)
        {
            csv.Append(CsvText.Field(dimension.Name)).Append(',');
        }

        csv.Append(CsvText.Field(valueName)).Append(",primary,suppressed\n");
        int[] codes = new int[table.Dimensions.Count];
        for (int cell = 0; cell < table.Cells.Count; cell++)
        {
            table.CodesOf(cell, codes);
            for (int d = 0; d < codes.Length; d++)
            {
                csv.Append(CsvText.Field(table.Dimensions[d].Codes[codes[d]])).Append(',');
            }

            csv.Append(Text(value(cell)))
                .Append(primary(cell) ? ",TRUE" : ",FALSE")
                .Append(suppressed(cell) ? ",TRUE\n" : ",FALSE\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
