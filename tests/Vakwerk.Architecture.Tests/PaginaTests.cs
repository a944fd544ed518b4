using System.Text.RegularExpressions;

namespace Vakwerk.Architecture.Tests;

/// <summary>Pages and source files.</summary>
public partial class PaginaTests
{
    private const int Lang = 350;
    private const int TeLang = 500;

    /// <summary>Pages that belong to the house and to no feature: not found, mistakes, signing in, administration.</summary>
    private static readonly string[] VanHetHuis =
    [
        "src/Vakwerk.Ui/Shell/",
        "src/Vakwerk.App/Inloggen/",
        "src/Vakwerk.App/Uitleg/",
        "src/Vakwerk.App/Beheer/",
    ];

    private static readonly (string Pad, string Tekst)[] Componenten =
    [
        .. Huis.Bronnen("*.razor").Select(path => (Huis.Kort(path), File.ReadAllText(path))),
    ];

    private static IEnumerable<(string Pad, string Tekst)> Paginas =>
        Componenten.Where(component => Route().IsMatch(component.Tekst));

    [Fact]
    public void Every_page_has_a_title()
    {
        Paginas.ShouldNotBeEmpty();
        Paginas
            .Where(page => !page.Tekst.Contains("<PageTitle>", StringComparison.Ordinal))
            .Select(page => page.Pad)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_lives_with_its_feature()
    {
        Paginas
            .Select(page => page.Pad)
            .Where(path => !path.Contains("/Features/", StringComparison.Ordinal))
            .Where(path =>
                !VanHetHuis.Any(house => path.StartsWith(house, StringComparison.Ordinal))
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_address_is_used_twice()
    {
        string[] addresses =
        [
            .. Paginas.SelectMany(page =>
                Route().Matches(page.Tekst).Select(match => match.Groups["adres"].Value)
            ),
        ];

        addresses.ShouldBeUnique();
    }

    [Fact]
    public void Nothing_is_inline_that_the_content_policy_forbids()
    {
        Componenten
            .Where(component =>
                InlineStijl().IsMatch(component.Tekst)
                || InlineScript().IsMatch(component.Tekst)
                || Handler().IsMatch(component.Tekst)
            )
            .Select(component => component.Pad)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Long_files_are_named_and_very_long_ones_refused()
    {
        (string Path, int Lines)[] files =
        [
            .. Huis.Bronnen("*.cs")
                .Concat(Huis.Bronnen("*.razor"))
                .Concat(Huis.Bronnen("*.css"))
                .Select(path => (Huis.Kort(path), File.ReadLines(path).Count()))
                .Where(file => file.Item2 > Lang)
                .OrderByDescending(file => file.Item2),
        ];

        foreach ((string path, int lines) in files)
        {
            TestContext.Current.AddWarning(
                $"{path}: {lines} regels. Heeft een deel een eigen naam nodig?"
            );
        }

        files.Where(file => file.Lines > TeLang).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p style=\"color:red\">", true)]
    [InlineData("<p class=\"style\">", false)]
    [InlineData("<link rel=\"stylesheet\" href=\"x\" />", false)]
    public void The_rule_about_styles_sees_what_it_should(string html, bool forbidden)
    {
        InlineStijl().IsMatch(html).ShouldBe(forbidden);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("<script type=\"module\" src=\"@x\"></script>", false)]
    public void The_rule_about_scripts_sees_what_it_should(string html, bool forbidden)
    {
        InlineScript().IsMatch(html).ShouldBe(forbidden);
    }

    [Theory]
    [InlineData("<a onclick=\"x()\">", true)]
    [InlineData("<Kaart Kop=\"@Kop\" Onderkop=\"@Onderkop\" />", false)]
    [InlineData("<a @onclick=\"Doe\">", false)]
    public void The_rule_about_handlers_sees_what_it_should(string html, bool forbidden)
    {
        Handler().IsMatch(html).ShouldBe(forbidden);
    }

    [GeneratedRegex("""^@page\s+"(?<adres>[^"]+)""", RegexOptions.Multiline)]
    private static partial Regex Route();

    [GeneratedRegex("""<[^>]*\sstyle\s*=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStijl();

    [GeneratedRegex("""<script(?![^>]*\ssrc=)""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    // Elements of HTML only: a component may have a parameter that happens to begin with these letters.
    [GeneratedRegex("""<[a-z][^>]*\s(?i:on[a-z]+)\s*=\s*["']""")]
    private static partial Regex Handler();
}
