using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Testing;
using Vakwerk.Ui.Charts;

namespace Vakwerk.Monitor.Tests.Charts;

public class LijngrafiekTests(SqliteSite site)
{
    private static readonly GrafiekMaat[] Maten =
    [
        GrafiekMaat.Breed,
        GrafiekMaat.Smal,
        GrafiekMaat.Bestand,
    ];

    private sealed record Box(string Text, double X, double Y, double Width);

    [Fact]
    public async Task No_label_of_any_chart_lies_on_another_or_outside_the_drawing()
    {
        MonitorBeeld beeld = await site
            .Services.GetRequiredService<Momentopnamen<MonitorBeeld>>()
            .OpAsync(DateOnly.FromDateTime(Site.Nu.UtcDateTime));
        List<string> wrong = [];
        foreach (IndicatorBeeld item in beeld.Indicatoren)
        {
            if (IndicatorGrafiek.Van(item) is not { } data)
            {
                continue;
            }

            foreach (GrafiekMaat size in Maten)
            {
                Box[] boxes = [.. Boxes(Lijngrafiek.Teken(data, size))];
                wrong.AddRange(
                    boxes
                        .Where(box =>
                            box.X < 0
                            || box.X + box.Width > size.Breedte
                            || box.Y < 0
                            || box.Y > size.Hoogte
                        )
                        .Select(box => $"{item.Sleutel} {size.Breedte}: '{box.Text}' buiten beeld")
                );
                wrong.AddRange(
                    from a in boxes
                    from b in boxes
                    where !ReferenceEquals(a, b) && Overlap(a, b)
                    select $"{item.Sleutel} {size.Breedte}: '{a.Text}' op '{b.Text}'"
                );
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_chart_has_title_and_description_and_dots_by_status()
    {
        GrafiekData data = Data(
            new GrafiekPunt(2022, 10, "2022", "10%", Begin: true),
            new GrafiekPunt(2024, 12, "2024", "12%", Voorlopig: true)
        );

        XElement svg = XDocument.Parse(Lijngrafiek.Teken(data, GrafiekMaat.Breed)).Root!;

        svg.Attribute("role")!.Value.ShouldBe("img");
        string[] ids = svg.Attribute("aria-labelledby")!.Value.Split(' ');
        svg.Elements().Take(2).Select(item => item.Attribute("id")!.Value).ShouldBe(ids);
        svg.Descendants().Count(item => Klasse(item) == "c-ring").ShouldBe(1);
        svg.Descendants().Count(item => Klasse(item) == "c-dot").ShouldBe(1);
        svg.Descendants().Count(item => Klasse(item) == "c-dot-open").ShouldBe(1);
    }

    [Fact]
    public void Series_are_never_joined()
    {
        GrafiekData data = Data(new GrafiekPunt(2022, 10, "2022", "10%")) with
        {
            Reeksen =
            [
                new("een", [new(2020, 5, "2020", "5%"), new(2021, 6, "2021", "6%")]),
                new("twee", [new(2022, 9, "2022", "9%"), new(2023, 8, "2023", "8%")]),
            ],
            Breuken = [new(2021.5, "andere bron")],
        };

        XElement svg = XDocument.Parse(Lijngrafiek.Teken(data, GrafiekMaat.Breed)).Root!;

        svg.Descendants().Count(item => Klasse(item) is "c-line" or "c-line2").ShouldBe(2);
        svg.Descendants().Count(item => Klasse(item) == "c-break").ShouldBe(1);
        svg.Value.ShouldContain("andere bron");
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(28.8, 35)]
    [InlineData(18000, 25544)]
    [InlineData(3, 3)]
    [InlineData(0.001, 0.002)]
    public void An_axis_holds_its_values_on_round_ticks(double min, double max)
    {
        Schaal axis = Schaal.Rond(min, max, 300, 0);

        axis.Tikken.Count.ShouldBeInRange(2, 9);
        axis.Van(min).ShouldBeInRange(-0.01, 300.01);
        axis.Van(max).ShouldBeInRange(-0.01, 300.01);
    }

    [Fact]
    public void Text_from_a_register_cannot_become_markup() =>
        Lijngrafiek
            .Teken(Data(new GrafiekPunt(2022, 1, "<b>", "\"><script>")), GrafiekMaat.Breed)
            .ShouldNotContain("<script>");

    private static GrafiekData Data(params GrafiekPunt[] points) =>
        new(
            "proef",
            "Titel",
            "Omschrijving",
            [new("reeks", points)],
            tick => tick.ToString(CultureInfo.InvariantCulture),
            []
        );

    private static string? Klasse(XElement item) => item.Attribute("class")?.Value;

    private static IEnumerable<Box> Boxes(string svg) =>
        from text in XDocument.Parse(svg).Descendants()
        where text.Name.LocalName == "text"
        let width = Doek.Breedte(text.Value)
        let x = double.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture)
        let y = double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture)
        let left = text.Attribute("text-anchor")!.Value switch
        {
            "end" => x - width,
            "middle" => x - (width / 2),
            _ => x,
        }
        select new Box(text.Value, left, y, width);

    private static bool Overlap(Box a, Box b) =>
        a.X < b.X + b.Width - 1 && b.X < a.X + a.Width - 1 && Math.Abs(a.Y - b.Y) < 13;
}
