using Vakwerk.Statistics.Peers;

namespace Vakwerk.Statistics.Tests.Peers;

public sealed class PeerTests
{
    // Size, share of level 2, distance to the Randstad: four look-alikes and one giant.
    private static readonly double[] Schools =
    [
        1000,
        20,
        50,
        1100,
        22,
        48,
        5000,
        19,
        51,
        900,
        40,
        49,
        1050,
        21,
        90,
    ];

    [Fact]
    public void The_nearest_come_first_and_nobody_is_its_own_peer()
    {
        Peer[] peers = PeerGroup.Create(Schools, 3).Nearest(0, 2);
        peers[0].Index.ShouldBe(1);
        peers.Length.ShouldBe(2);
        peers[0].Distance.ShouldBeLessThan(peers[1].Distance);
        PeerGroup.Create(Schools, 3).Nearest(0, 99).Length.ShouldBe(4);
    }

    [Theory]
    [InlineData(PeerScale.StandardDeviation)]
    [InlineData(PeerScale.Robust)]
    [InlineData(PeerScale.Mahalanobis)]
    public void The_unit_of_a_characteristic_does_not_matter_and_distances_are_symmetric(
        PeerScale scale
    )
    {
        PeerGroup group = PeerGroup.Create(Schools, 3, scale);
        PeerGroup inThousands = PeerGroup.Create(
            [.. Schools.Select((value, i) => i % 3 == 0 ? value / 1000 : value)],
            3,
            scale
        );
        for (int i = 0; i < 5; i++)
        {
            group.Distance(i, i).ShouldBe(0);
            for (int j = 0; j < 5; j++)
            {
                group.Distance(i, j).ShouldBe(inThousands.Distance(i, j), 1e-10);
                group.Distance(i, j).ShouldBe(group.Distance(j, i));
            }
        }
    }

    [Fact]
    public void Mahalanobis_does_not_count_a_copied_characteristic_twice()
    {
        double[] copied =
        [
            .. Enumerable
                .Range(0, 5)
                .SelectMany(i => new[] { Schools[3 * i], Schools[3 * i + 1], 2 * Schools[3 * i] }),
        ];
        double[] single =
        [
            .. Enumerable.Range(0, 5).SelectMany(i => new[] { Schools[3 * i], Schools[3 * i + 1] }),
        ];
        PeerGroup
            .Create(copied, 3, PeerScale.Mahalanobis)
            .Distance(0, 3)
            .ShouldBe(PeerGroup.Create(single, 2, PeerScale.Mahalanobis).Distance(0, 3), 1e-9);
    }

    [Fact]
    public void A_weight_of_zero_leaves_a_characteristic_out()
    {
        double weighted = PeerGroup.Create(Schools, 3, weights: [0, 1, 0]).Distance(0, 3);
        double[] level2 = [20, 22, 19, 40, 21];
        weighted.ShouldBeClose(PeerGroup.Create(level2, 1).Distance(0, 3), 1e-13);
    }

    [Fact]
    public void Distances_on_the_globe_are_known()
    {
        // A degree of latitude is 111.195 km on the mean sphere; Utrecht-Groningen is about 159 km.
        GeoDistance.Kilometres(52, 5, 53, 5).ShouldBe(111.195, 0.001);
        GeoDistance.Kilometres(52.0907, 5.1214, 53.2194, 6.5665).ShouldBe(159.3, 1.5);
        GeoDistance.Kilometres(0, 0, 0, 180).ShouldBe(Math.PI * 6371.0088, 1e-6);
        Should
            .Throw<ArgumentOutOfRangeException>(() => GeoDistance.Kilometres(91, 0, 0, 0))
            .ParamName.ShouldBe("latitude1");
    }

    [Fact]
    public void Rows_that_do_not_exist_are_errors()
    {
        Should
            .Throw<ArgumentOutOfRangeException>(() => PeerGroup.Create(Schools, 3).Nearest(5, 1))
            .ParamName.ShouldBe("subject");
        Should
            .Throw<ArgumentOutOfRangeException>(() => PeerGroup.Create(Schools, 2))
            .ParamName.ShouldBe("dimensions");
    }
}
