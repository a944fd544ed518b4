namespace Vakwerk.Matching.Generation;

/// <summary>
/// The geographic reference instance: cities, companies recognised for programmes, students who want to stay near. The same
/// seed gives the same country on every machine.
/// </summary>
/// <remarks>
/// A box of 200 × 300 km, scaled by √(n/500,000) so that the density stays equal; cities by Zipf(0.8), programmes by Zipf(0.7);
/// n/2 companies with 1.25 places per student, few with many. Synthetic: it has the size and the tightness of a national round
/// and says nothing about a real region.
/// </remarks>
public sealed class ReferenceCountry
{
    private const double PlacesPerStudent = 1.25;
    private const int FullScale = 500_000;
    private readonly ulong seed;
    private readonly RawCompany[] companies;
    private readonly RawStudent[] students;

    private ReferenceCountry(ulong seed, RawCompany[] companies, RawStudent[] students)
    {
        this.seed = seed;
        this.companies = companies;
        this.students = students;
    }

    /// <summary>The companies.</summary>
    public IReadOnlyList<RawCompany> Companies => companies;

    /// <summary>The students.</summary>
    public IReadOnlyList<RawStudent> Students => students;

    /// <summary>Draws a country.</summary>
    /// <param name="students">The number of students, 1 or more.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no student, or there are more than 10 million.</exception>
    public static ReferenceCountry Create(int students, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(students, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(students, 10_000_000);
        double scale = Math.Sqrt(Math.Min(1.0, students / (double)FullScale));
        var random = new SplitMix64(seed);
        Cities cities = Cities.Draw(
            ref random,
            Math.Max(3, (int)Math.Round(40 * scale)),
            200 * scale,
            300 * scale
        );
        double[] programmes = Cumulative(Zipf(Math.Clamp(students / 2500, 6, 40), 0.7));
        RawCompany[] companies = DrawCompanies(ref random, cities, programmes, students);
        return new ReferenceCountry(
            seed,
            companies,
            DrawStudents(ref random, cities, programmes, students)
        );
    }

    /// <summary>Lists the wishes: the best eligible companies of each student.</summary>
    /// <param name="wishes">How many at most.</param>
    public PlacementInstance ToInstance(int wishes = 20) =>
        CandidateLists.Build(students, companies, seed, wishes);

    private static RawCompany[] DrawCompanies(
        ref SplitMix64 random,
        Cities cities,
        double[] programmes,
        int students
    )
    {
        var companies = new RawCompany[Math.Max(10, students / 2)];
        long total = 0;
        for (int j = 0; j < companies.Length; j++)
        {
            companies[j] = DrawCompany(ref random, cities, programmes);
            total += companies[j].Places;
        }

        Rescale(ref random, companies, total, (long)(PlacesPerStudent * students));
        return companies;
    }

    private static RawCompany DrawCompany(ref SplitMix64 random, Cities cities, double[] programmes)
    {
        (double x, double y) = cities.Near(ref random, 10);
        int count = 1 + random.Below(3);
        ulong set = 0;
        for (int t = 0; t < count; t++)
        {
            set |= 1UL << Pick(programmes, random.Uniform());
        }

        double level = random.Uniform();
        byte top = (byte)(
            level < 0.08 ? 1
            : level < 0.20 ? 2
            : level < 0.45 ? 3
            : 4
        );
        double track = random.Uniform();
        byte tracks = (byte)(
            track < 0.30 ? 1
            : track < 0.40 ? 2
            : 3
        );
        var quality = (float)random.Normal();
        double size = random.Uniform();
        int places =
            size < 0.45 ? 1
            : size < 0.72 ? 2
            : size < 0.86 ? 3
            : size < 0.95 ? 4 + random.Below(3)
            : 7 + random.Below(14);
        return new RawCompany((float)x, (float)y, set, top, tracks, quality, places);
    }

    private static void Rescale(
        ref SplitMix64 random,
        RawCompany[] companies,
        long total,
        long wanted
    )
    {
        for (; total < wanted; total++)
        {
            Add(companies, random.Below(companies.Length), 1);
        }

        while (total > wanted)
        {
            int j = random.Below(companies.Length);
            int places = companies[j].Places;
            // A last place goes only now and then: most companies stay.
            if (places > 1 || (random.Uniform() < 0.2 && places == 1))
            {
                Add(companies, j, -1);
                total--;
            }
        }
    }

    private static void Add(RawCompany[] companies, int j, int places) =>
        companies[j] = companies[j] with { Places = companies[j].Places + places };

    private static RawStudent[] DrawStudents(
        ref SplitMix64 random,
        Cities cities,
        double[] programmes,
        int count
    )
    {
        var students = new RawStudent[count];
        for (int s = 0; s < count; s++)
        {
            (double x, double y) = cities.Near(ref random, 8);
            int programme = Pick(programmes, random.Uniform());
            double level = random.Uniform();
            students[s] = new RawStudent(
                x,
                y,
                programme,
                (byte)(
                    level < 0.04 ? 1
                    : level < 0.25 ? 2
                    : level < 0.50 ? 3
                    : 4
                ),
                (byte)(random.Uniform() < 0.75 ? 0 : 1),
                10 + 30 * random.Uniform(),
                random.Next()
            );
        }

        return students;
    }

    private static double[] Zipf(int count, double exponent)
    {
        var weights = new double[count];
        for (int i = 0; i < count; i++)
        {
            weights[i] = 1.0 / Math.Pow(i + 1, exponent);
        }

        return weights;
    }

    private static double[] Cumulative(double[] weights)
    {
        double total = 0;
        foreach (double weight in weights)
        {
            total += weight;
        }

        var cumulative = new double[weights.Length];
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            cumulative[i] = sum += weights[i] / total;
        }

        cumulative[^1] = 1.0;
        return cumulative;
    }

    private static int Pick(double[] cumulative, double u)
    {
        int low = 0;
        int high = cumulative.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (cumulative[middle] > u)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private readonly record struct Cities(double[] X, double[] Y, double[] Share)
    {
        public static Cities Draw(ref SplitMix64 random, int count, double width, double height)
        {
            var x = new double[count];
            var y = new double[count];
            for (int i = 0; i < count; i++)
            {
                x[i] = width * random.Uniform();
                y[i] = height * random.Uniform();
            }

            return new Cities(x, y, Cumulative(Zipf(count, 0.8)));
        }

        public (double X, double Y) Near(ref SplitMix64 random, double spread)
        {
            int city = Pick(Share, random.Uniform());
            double x = X[city] + spread * random.Normal();
            double y = Y[city] + spread * random.Normal();
            return (x, y);
        }
    }
}
