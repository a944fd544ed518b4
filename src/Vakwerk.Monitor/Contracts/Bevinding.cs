using System.ComponentModel;

namespace Vakwerk.Monitor.Contracts;

/// <summary>Something in a letter that somebody should look at before it is sent.</summary>
public sealed record Bevinding(
    [property: Description("Regel in de tekst.")] int Regel,
    [property: Description("Alinea in het Word-bestand; leeg bij platte tekst.")] int? Alinea,
    [property: Description("cijfer, vergelijking, kamerstuk of toezegging.")] string Soort,
    [property: Description("Wat er precies aan de hand is, in één woordgroep.")] string Code,
    [property: Description("De woorden waar het om gaat.")] string Woorden,
    [property: Description("Wat de registers zeggen.")] string Bekend,
    [property: Description("Waar dat staat.")] string Bron,
    [property: Description("Waarom dit gemeld is.")] string Waarom,
    [property: Description("Wat u kunt doen.")] string Doe
);

/// <summary>What was checked, and what was found, in the order of the text.</summary>
public sealed record Controleuitslag(
    int Regels,
    int Cijfers,
    int Herkend,
    int Kamerstukken,
    int Toezeggingen,
    IReadOnlyList<Bevinding> Bevindingen
);
