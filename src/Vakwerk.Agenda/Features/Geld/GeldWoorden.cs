using Vakwerk.Agenda.Domain;
using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Features.Geld;

/// <summary>How money reads: words for status and period, and the amount with its qualifier.</summary>
internal static class GeldWoorden
{
    public static IReadOnlyList<GeldStatus> Volgorde { get; } =
    [
        GeldStatus.Ontvangen,
        GeldStatus.Toegekend,
        GeldStatus.Toegezegd,
        GeldStatus.Aangekondigd,
        GeldStatus.Voorwaardelijk,
        GeldStatus.Gereserveerd,
        GeldStatus.Mogelijk,
    ];

    public static string Sleutel(GeldStatus status) =>
        GeldRegister.Statussen.First(pair => pair.Value == status).Key;

    public static string Sleutel(GeldPer per) =>
        GeldRegister.Soorten.First(pair => pair.Value == per).Key;

    public static (string Nl, string En) Naam(GeldStatus status) =>
        status switch
        {
            GeldStatus.Aangekondigd => ("Aangekondigd", "Announced"),
            GeldStatus.Toegezegd => ("Toegezegd", "Promised"),
            GeldStatus.Toegekend => ("Toegekend", "Awarded"),
            GeldStatus.Voorwaardelijk => ("Voorwaardelijk toegekend", "Conditionally awarded"),
            GeldStatus.Gereserveerd => ("Gereserveerd", "Reserved"),
            GeldStatus.Mogelijk => ("Mogelijk", "Possible"),
            _ => ("Ontvangen", "Received"),
        };

    public static (string Nl, string En) Uitleg(GeldStatus status) =>
        status switch
        {
            GeldStatus.Aangekondigd => (
                "De brief noemt het geld, zonder te zeggen dat iemand het krijgt.",
                "The letter mentions the money without saying that anybody gets it."
            ),
            GeldStatus.Toegezegd => (
                "De minister zegt dat dit geld er is of komt.",
                "The minister says that this money is there or will come."
            ),
            GeldStatus.Toegekend => (
                "Er is besloten wie het geld krijgt. Het hoeft nog niet te zijn betaald.",
                "It was decided who gets the money. It need not have been paid yet."
            ),
            GeldStatus.Voorwaardelijk => (
                "Het geld komt alleen als aan voorwaarden is voldaan.",
                "The money comes only when conditions are met."
            ),
            GeldStatus.Gereserveerd => (
                "Het geld is apart gezet. Niemand heeft het nog gekregen.",
                "The money was set aside. Nobody has been given it yet."
            ),
            GeldStatus.Mogelijk => (
                "De brief zegt dat dit geld er misschien bij komt.",
                "The letter says that this money may come on top."
            ),
            _ => (
                "De brief zegt dat scholen dit geld hebben gekregen.",
                "The letter says that schools have received this money."
            ),
        };

    public static string Bedrag(Geldpost post) =>
        post.Kwalificatie == "exact"
            ? Notatie.MiljoenEuro(post.Miljoen)
            : $"{post.Kwalificatie} {Notatie.MiljoenEuro(post.Miljoen)}";

    public static (string Nl, string En) Per(GeldPer per) =>
        per switch
        {
            GeldPer.Jaarlijks => ("elk jaar", "every year"),
            GeldPer.EenJaar => ("voor dat jaar", "for that year"),
            GeldPer.Totaal => ("voor de hele periode", "for the whole period"),
            _ => ("niet vermeld", "not stated"),
        };
}
