using Vakwerk.Primitives;

namespace Vakwerk.Agenda.Contracts;

/// <summary>The Kamerstuk numbers that occur anywhere in the registers of the agenda, as known on a day.</summary>
public interface IStukken
{
    /// <summary>Each number with what it is, in one short Dutch text.</summary>
    ValueTask<IReadOnlyDictionary<KamerstukNummer, string>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
