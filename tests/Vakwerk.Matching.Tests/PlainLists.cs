using Vakwerk.Matching.Generation;

namespace Vakwerk.Matching.Tests;

/// <summary>The candidate lists by looking at every company of every square, in the order that defines them.</summary>
internal static class PlainLists
{
    public static List<(int Company, float Distance)>[] Build(
        ReferenceCountry country,
        ulong seed,
        int wishes
    )
    {
        (int Company, int Cell)[] order =
        [
            .. country
                .Companies.Select((company, j) => (j, CellOf(company.X, company.Y)))
                .OrderBy(pair => pair.Item2)
                .ThenBy(pair => pair.j),
        ];
        return
        [
            .. country.Students.Select(
                (student, s) => One(country, student, order, SplitMix64.Mix(seed, (ulong)s), wishes)
            ),
        ];
    }

    private static int CellOf(double x, double y) =>
        Math.Clamp((int)((y + 100) / 5), 0, 99) * 80 + Math.Clamp((int)((x + 100) / 5), 0, 79);

    private static List<(int, float)> One(
        ReferenceCountry country,
        RawStudent student,
        (int Company, int Cell)[] order,
        ulong taste,
        int wishes
    )
    {
        var best = new List<(float Score, int Company, float Distance)>();
        foreach ((int j, _) in order)
        {
            RawCompany company = country.Companies[j];
            double dx = company.X - student.X;
            double dy = company.Y - student.Y;
            double square = dx * dx + dy * dy;
            bool open =
                (company.Programmes >> student.Programme & 1) == 1
                && student.Level <= company.TopLevel
                && (company.Tracks >> student.Track & 1) == 1
                && company.Places > 0
                && square <= student.MaxDistance * student.MaxDistance;
            if (open)
            {
                double distance = Math.Sqrt(square);
                double own = (SplitMix64.Mix(taste, (ulong)j) >> 11) * (1.0 / 9007199254740992.0);
                best.Add(
                    (
                        (float)(-distance / 10.0 + 0.35 * company.Quality + 2.0 * own),
                        j,
                        (float)distance
                    )
                );
            }
        }

        // A stable sort: of equal scores the first in the order stays in front.
        return
        [
            .. best.OrderByDescending(one => one.Score)
                .Take(wishes)
                .Select(one => (one.Company, one.Distance)),
        ];
    }
}
