namespace Vakwerk.Monitor.Features.Tabellen.Tonen;

/// <summary>A bar: a name, the least and the most that its number can be, and the number as it is written.</summary>
internal sealed record Staaf(string Naam, double Min, double Max, string Tekst);
