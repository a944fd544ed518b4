namespace Vakwerk.Agenda.Contracts;

/// <summary>Something that is missing or striking about a goal, for example that it has no indicator with a value. Shown with the open questions of the goal.</summary>
/// <param name="Doel">Key of the goal.</param>
/// <param name="Nl">One Dutch sentence that says what is found.</param>
/// <param name="En">The same in English.</param>
/// <param name="Adres">Where it rests on, relative to the language root, or null.</param>
public sealed record DoelBevinding(string Doel, string Nl, string En, string? Adres);

/// <summary>A module that finds something about goals.</summary>
public interface IDoelBevindingen
{
    Task<IReadOnlyList<DoelBevinding>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
