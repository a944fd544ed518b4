using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reading;

namespace Vakwerk.Monitor.Features.Doelcijfers;

/// <summary>What is missing to see whether a goal comes nearer.</summary>
internal sealed class MonitorBevindingen(Momentopnamen<MonitorBeeld> beelden) : IDoelBevindingen
{
    public async Task<IReadOnlyList<DoelBevinding>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        MonitorBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld
                .Doelen.Where(doel => doel.Groep != "x")
                .Select(doel => Van(doel.Sleutel, beeld.VanDoel(doel.Sleutel)))
                .OfType<DoelBevinding>(),
        ];
    }

    private static DoelBevinding? Van(string doel, IReadOnlyList<IndicatorBeeld> items)
    {
        const string page = "wat-de-brieven-niet-zeggen";
        return items.Count == 0
                ? new(
                    doel,
                    "De brieven noemen geen indicator voor dit doel.",
                    "The letters name no indicator for this goal.",
                    page + "#geen-indicator"
                )
            : items.All(item => item.Nieuwste is null)
                ? new(
                    doel,
                    "Van geen enkele indicator van dit doel is een cijfer bekend.",
                    "No figure is known for any indicator of this goal.",
                    page + "#geen-cijfer"
                )
            : items.All(item => item.Streefwaarden.Count == 0)
                ? new(
                    doel,
                    "Voor dit doel is geen getal afgesproken waaraan een cijfer moet voldoen.",
                    "No number was agreed that a figure of this goal should reach.",
                    page + "#geen-streefwaarde"
                )
            : null;
    }
}
