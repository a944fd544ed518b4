using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Output;
using Vakwerk.Platform.Reports;
using Vakwerk.Platform.Search;
using Vakwerk.Primitives;
using Vakwerk.Testing;

namespace Vakwerk.App.Tests.Publicatie;

/// <summary>A row of a data set that only exists in tests.</summary>
public sealed record ProefRij(
    [property: Description("Code van de proef.")] string Code,
    [property: Description("Naam van de proef.")] string Naam,
    [property: Description("Uitkomst in procenten.")] decimal? Uitkomst,
    [property: Description("Schooljaar van de proef.")] Periode Periode,
    [property: Description("Steden.")] IReadOnlyList<string> Steden
);

/// <summary>The whole program with a data set, documents and report parts of its own, so that tests know what they hold.</summary>
public sealed class ProefSite : SqliteSite
{
    public static ProefRij[] Rijen { get; } =
    [
        .. Enumerable
            .Range(1, 250)
            .Select(i => new ProefRij(
                $"P{i}",
                i % 2 == 0 ? "Even" : "Oneven, met komma",
                i == 3 ? null : i / 10m,
                Periode.Schooljaar(2020 + (i % 3)),
                i == 1 ? ["Zwolle", "Ede"] : ["Ede"]
            )),
    ];

    protected override void Diensten(IServiceCollection services)
    {
        services.AddSingleton<Dataset>(
            new Dataset<ProefRij>(
                "proeven",
                (_, stand, _) =>
                    Task.FromResult<IReadOnlyList<ProefRij>>(
                        stand < new DateOnly(2020, 1, 1) ? [] : Rijen
                    )
            )
            {
                Nl = "Proeven",
                En = "Trials",
                Uitleg = "Een rij is een proef van een test.",
                Licentie = Licentie.Duo,
            }
        );
        services.AddSingleton<IZoekBron, ProefBron>();
        services.AddSingleton<IRapportHoofdstuk>(
            new ProefHoofdstuk(
                10,
                [
                    new Kop(1, "Samenvatting & vooruitblik"),
                    new Alinea(
                        new Tekst([
                            new Stuk("Het aandeel is "),
                            new Stuk("36%", new Voetnoot("brief van 18 december 2025, regel 71")),
                            new Stuk(" en dat is "),
                            new Stuk("te langzaam", Nadruk: true),
                            new Stuk("."),
                        ])
                    ),
                    new Kop(2, "Eerste <doel>"),
                    new Kop(3, "Afspraken"),
                    new Lijst(["Eén punt", "Nog een punt"]),
                    new Tabel(
                        "Cijfers van de proef",
                        "Per jaar de waarde, met bron.",
                        [new Tabelkolom("Jaar"), new Tabelkolom("Waarde", Getal: true)],
                        [
                            .. Enumerable
                                .Range(0, 60)
                                .Select(i =>
                                    (IReadOnlyList<Tekst>)
                                        [
                                            $"{1960 + i}",
                                            new Stuk(
                                                $"{i},5%",
                                                new Voetnoot($"dataset proeven, rij P{i}")
                                            ),
                                        ]
                                ),
                        ]
                    ),
                ]
            )
        );
        services.AddSingleton<IRapportHoofdstuk>(
            new ProefHoofdstuk(900, [new Kop(1, "Bijlage"), new Alinea("Wat ontbreekt.")])
        );
    }

    private sealed class ProefBron : IZoekBron
    {
        public Task<IReadOnlyList<ZoekDocument>> AllesAsync(
            DateOnly stand,
            CancellationToken cancellationToken
        ) =>
            Task.FromResult<IReadOnlyList<ZoekDocument>>([
                .. Enumerable
                    .Range(1, 45)
                    .Select(i => new ZoekDocument(
                        i % 3 == 0 ? "doel" : "afspraak",
                        $"Zonnewijzer {i}",
                        "Een <b>zonnewijzer</b> geeft de tijd aan met schaduw.",
                        $"proeven/{i}",
                        i == 7 ? ["99 999, nr. 7"] : []
                    )),
            ]);
    }

    private sealed class ProefHoofdstuk(int order, Blok[] blocks) : IRapportHoofdstuk
    {
        public int Volgorde => order;

        public Task<IReadOnlyList<Blok>> HoofdstukAsync(
            DateOnly stand,
            CancellationToken cancellationToken
        ) => Task.FromResult<IReadOnlyList<Blok>>(blocks);
    }
}
