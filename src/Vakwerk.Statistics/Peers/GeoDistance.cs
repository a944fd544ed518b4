namespace Vakwerk.Statistics.Peers;

/// <summary>Distances on the globe.</summary>
public static class GeoDistance
{
    /// <summary>Mean radius of the earth in kilometres.</summary>
    private const double Radius = 6371.0088;

    /// <summary>The great-circle distance in kilometres (haversine), within 0.5 % of the ellipsoid.</summary>
    /// <param name="latitude1">Degrees north, -90 to 90.</param>
    /// <param name="longitude1">Degrees east, -180 to 180.</param>
    /// <param name="latitude2">Degrees north, -90 to 90.</param>
    /// <param name="longitude2">Degrees east, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate lies outside its range; the parameter is named.</exception>
    /// <remarks>Sinnott (1984), Sky and Telescope 68:159.</remarks>
    public static double Kilometres(
        double latitude1,
        double longitude1,
        double latitude2,
        double longitude2
    )
    {
        Within(latitude1, 90, nameof(latitude1));
        Within(longitude1, 180, nameof(longitude1));
        Within(latitude2, 90, nameof(latitude2));
        Within(longitude2, 180, nameof(longitude2));
        double sinLatitude = Math.Sin(double.DegreesToRadians(latitude2 - latitude1) / 2);
        double sinLongitude = Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2);
        double h =
            sinLatitude * sinLatitude
            + Math.Cos(double.DegreesToRadians(latitude1))
                * Math.Cos(double.DegreesToRadians(latitude2))
                * sinLongitude
                * sinLongitude;
        return 2 * Radius * Math.Asin(Math.Sqrt(Math.Min(1, h)));
    }

    private static void Within(double value, double limit, string name)
    {
        if (!(Math.Abs(value) <= limit))
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                $"The coordinate lies between -{limit} and {limit} degrees."
            );
        }
    }
}
