using System.Globalization;
using System.Text;
using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Bench;

/// <summary>The attacker's linear program for one cell in the CPLEX LP format, straight from the published equations.</summary>
internal static class LinearProgram
{
    public static string Largest(Publication publication, int cell)
    {
        Table table = publication.Table;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Maximize\n o: x{cell}\nSubject To\n");
        foreach (Equation equation in table.Equations)
        {
            double right = publication.Suppressed[equation.Total]
                ? 0
                : table.Values[equation.Total];
            var unknown = new StringBuilder();
            foreach (int part in equation.Parts)
            {
                if (publication.Suppressed[part])
                {
                    unknown.Append(CultureInfo.InvariantCulture, $" + x{part}\n");
                }
                else
                {
                    right -= table.Values[part];
                }
            }

            if (publication.Suppressed[equation.Total])
            {
                unknown.Append(CultureInfo.InvariantCulture, $" - x{equation.Total}\n");
            }

            if (unknown.Length > 0)
            {
                text.Append(unknown).Append(CultureInfo.InvariantCulture, $" = {right:R}\n");
            }
        }

        return text.Append("End\n").ToString();
    }
}
