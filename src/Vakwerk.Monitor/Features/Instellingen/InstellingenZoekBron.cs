using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Search;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>Institutions, findable by every name they had; closed ones lead to the page that says where they went.</summary>
internal sealed class InstellingenZoekBron(Momentopnamen<InstellingenBeeld> beelden) : IZoekBron
{
    public async Task<IReadOnlyList<ZoekDocument>> AllesAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    )
    {
        InstellingenBeeld beeld = await beelden.OpAsync(stand, cancellationToken);
        return
        [
            .. beeld.Alle.Select(school => new ZoekDocument(
                "instelling",
                school.Naam,
                string.Join(
                    ' ',
                    [
                        school.Brin,
                        school.Instelling.NaamDuo,
                        .. school.Instelling.Aliassen,
                        school.Instelling.Plaats,
                        school.Provincie?.Naam ?? "",
                        school.Arbeidsmarktregio?.Naam ?? "",
                        school.Instelling.FusieNotitie ?? "",
                    ]
                ),
                $"instellingen/{school.Brin}",
                []
            )),
        ];
    }
}
