using Vakwerk.Monitor.Domain.Instellingen;

namespace Vakwerk.Monitor.Tests.Domain;

public class AantalTests
{
    [Fact]
    public void A_hidden_cell_is_one_to_four_and_never_zero()
    {
        Aantal hidden = Aantal.VanCel(null);

        hidden.Min.ShouldBe(1);
        hidden.Max.ShouldBe(4);
        hidden.Exact.ShouldBeFalse();
    }

    [Fact]
    public void Zero_is_zero()
    {
        Aantal zero = Aantal.VanCel(0);

        (zero.Min, zero.Max, zero.Exact).ShouldBe((0, 0, true));
    }

    [Fact]
    public void Bounds_add_up()
    {
        Aantal sum = Aantal.VanCel(100) + Aantal.VanCel(null) + Aantal.VanCel(null);

        (sum.Min, sum.Max).ShouldBe((102, 108));
    }

    [Fact]
    public void A_share_lies_between_its_bounds()
    {
        Aandeel share = Aandeel.Van(Aantal.VanCel(null), Aantal.VanCel(6)).ShouldNotBeNull();

        share.Min.ShouldBe(1m / 7);
        share.Max.ShouldBe(4m / 10);
    }

    [Fact]
    public void Nobody_has_no_share() =>
        Aandeel.Van(Aantal.VanCel(0), Aantal.VanCel(0)).ShouldBeNull();

    [Fact]
    public void Years_are_not_added()
    {
        StudentTotaal year(int jaar) =>
            new(jaar, default, default, default, Voorlopig: false, default);

        Should.Throw<ArgumentException>(() => StudentTotaal.Som([year(2024), year(2025)]));
    }
}
