using Vakwerk.Disclosure.Attack;
using Vakwerk.Disclosure.Rules;

namespace Vakwerk.Disclosure.Suppression;

/// <summary>Gives room to whatever the attacker comes near, until he fails or no room is left.</summary>
/// <param name="table">The table.</param>
/// <param name="primary">Its sensitive cells.</param>
/// <param name="width">Width that each cell needs once it is suppressed.</param>
/// <param name="weight">What it costs to suppress each cell; <see cref="Forbidden"/> for one that cannot be.</param>
/// <param name="lower">The least that an inner cell can be.</param>
internal sealed class Repair(
    Tables.Table table,
    PrimaryCells primary,
    double[] width,
    double[] weight,
    double lower
)
{
    /// <summary>The weight of a cell that has to stay as it is.</summary>
    public const double Forbidden = 1e6;

    private const int Rounds = 50;

    /// <summary>What it costs to suppress each cell now; 0 for one that is suppressed.</summary>
    public double[] Cost { get; } = new double[weight.Length];

    /// <param name="suppressed">Whether each cell is suppressed; grows.</param>
    /// <param name="cheapest">The cells that must go so that a cell gets its width, at <see cref="Cost"/>.</param>
    public Protection Run(bool[] suppressed, Func<int, double, IEnumerable<int>> cheapest)
    {
        Attempt? attempt = null;
        for (int round = 0; round < Rounds; round++)
        {
            attempt = Attempt.On(Publication.Of(table, suppressed, lower), primary, attempt);
            bool more = false;
            foreach ((int avoid, int cell) in attempt.Weak)
            {
                Price(suppressed, avoid);
                foreach (int one in cheapest(cell, width[cell]).Where(one => !suppressed[one]))
                {
                    suppressed[one] = more = true;
                }
            }

            if (!more)
            {
                break;
            }
        }

        return Protection.Of(attempt!);
    }

    private void Price(bool[] suppressed, int avoid)
    {
        for (int cell = 0; cell < Cost.Length; cell++)
        {
            Cost[cell] =
                cell == avoid ? Forbidden
                : suppressed[cell] ? 0
                : weight[cell];
        }
    }
}
