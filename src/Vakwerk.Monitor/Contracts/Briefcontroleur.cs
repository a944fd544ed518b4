using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Features.Briefcontrole;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Contracts;

/// <summary>Reads a letter and says where it does not agree with the registers. Nothing is kept.</summary>
public sealed class Briefcontroleur
{
    /// <summary>A larger file is refused.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    private readonly Momentopnamen<Kennis> kennis;

    internal Briefcontroleur(Momentopnamen<Kennis> kennis) => this.kennis = kennis;

    /// <param name="bestand">Name of the file; its ending says how to read it.</param>
    /// <param name="inhoud">The bytes of the file.</param>
    /// <param name="stand">The day of which the registers count.</param>
    public async Task<Result<Controleuitslag>> ControleerAsync(
        string bestand,
        byte[] inhoud,
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        Result<IReadOnlyList<Tekstregel>> text = Lezer.Lees(bestand, inhoud);
        return text.Ok
            ? Controle.Voer(text.Value, await kennis.OpAsync(stand, cancellationToken))
            : text.Fouten.ToArray();
    }
}
