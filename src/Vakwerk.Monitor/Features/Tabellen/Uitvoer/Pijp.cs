using System.IO.Pipelines;
using System.Text;

namespace Vakwerk.Monitor.Features.Tabellen.Uitvoer;

/// <summary>Text on its way out in pieces, so that a table of any length takes the memory of one piece.</summary>
internal sealed class Pijp(PipeWriter to)
{
    private const int Piece = 32 * 1024;

    private readonly StringBuilder text = new(Piece + 4096);

    public StringBuilder Tekst => text;

    /// <summary>Sends what is ready; to be called after each row.</summary>
    public ValueTask VerderAsync(CancellationToken cancellationToken) =>
        text.Length < Piece ? ValueTask.CompletedTask : new(LeegAsync(cancellationToken));

    public async Task LeegAsync(CancellationToken cancellationToken)
    {
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, to);
        }

        text.Clear();
        await to.FlushAsync(cancellationToken);
    }
}
