using Vakwerk.Disclosure.Tables;

namespace Vakwerk.Disclosure.Rounding;

/// <summary>Chooses which small cells become the base and which become zero.</summary>
internal sealed class RoundingSearch
{
    private const int Passes = 20;

    private readonly int roundBase;
    private readonly int[] cells;
    private readonly int[][] margins;
    private readonly double[] error;
    private readonly bool[] up;
    private readonly double[] value;

    public RoundingSearch(Table table, List<int> small, int roundBase)
    {
        this.roundBase = roundBase;
        cells = [.. small];
        up = new bool[cells.Length];
        value = [.. small.Select(cell => table.Values[cell])];
        error = new double[table.Count];
        var place = new Dictionary<int, int>();
        for (int i = 0; i < cells.Length; i++)
        {
            place.Add(cells[i], i);
        }

        var of = new List<int>[cells.Length];
        for (int margin = 0; margin < table.Count; margin++)
        {
            foreach (int inner in table.Composition.Cells.Columns(margin))
            {
                if (place.TryGetValue(inner, out int i))
                {
                    (of[i] ??= []).Add(margin);
                    error[margin] -= value[i];
                }
            }
        }

        margins = Array.ConvertAll(of, one => one.ToArray());
    }

    /// <summary>Starts with all at zero; raises as many as the total asks for, the best one each time; then exchanges.</summary>
    public void Run(double[] rounded)
    {
        int raise = (int)Math.Round(value.Sum() / roundBase, MidpointRounding.AwayFromZero);
        for (int done = 0; done < raise; done++)
        {
            Flip(Best(false));
        }

        Exchange();
        for (int i = 0; i < cells.Length; i++)
        {
            rounded[cells[i]] = up[i] ? roundBase : 0;
        }
    }

    private int Best(bool raised)
    {
        int best = -1;
        double least = double.PositiveInfinity;
        for (int i = 0; i < cells.Length; i++)
        {
            if (up[i] == raised && Change(i) is double change && change < least)
            {
                (best, least) = (i, change);
            }
        }

        return best;
    }

    /// <summary>How much the sum of squared deviations of all published cells grows when one cell flips.</summary>
    private double Change(int i)
    {
        double step = up[i] ? -roundBase : roundBase;
        double change = 0;
        foreach (int margin in margins[i])
        {
            change += step * (2 * error[margin] + step);
        }

        return change;
    }

    private void Flip(int i)
    {
        double step = up[i] ? -roundBase : roundBase;
        up[i] = !up[i];
        foreach (int margin in margins[i])
        {
            error[margin] += step;
        }
    }

    /// <summary>Lowers one cell and raises the best other one, for as long as that brings the margins nearer.</summary>
    private void Exchange()
    {
        for (int pass = 0; pass < Passes; pass++)
        {
            bool improved = false;
            for (int i = 0; i < cells.Length; i++)
            {
                if (!up[i])
                {
                    continue;
                }

                double change = Change(i);
                Flip(i);
                int other = Best(false);
                if (other != i && change + Change(other) < -1e-9)
                {
                    Flip(other);
                    improved = true;
                }
                else
                {
                    Flip(i);
                }
            }

            if (!improved)
            {
                return;
            }
        }
    }
}
