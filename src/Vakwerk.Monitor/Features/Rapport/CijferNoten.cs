using Vakwerk.Agenda.Contracts;
using Vakwerk.Monitor.Domain;
using Vakwerk.Monitor.Reading;
using Vakwerk.Platform.Reports;

namespace Vakwerk.Monitor.Features.Rapport;

/// <summary>The footnote of a figure: lines of letters, addresses on the web, and the row of the data set in any case.</summary>
internal sealed class CijferNoten(
    MonitorBeeld beeld,
    Func<IEnumerable<Bronverwijzing>, Voetnoot?> letters
)
{
    public Voetnoot Van(IEnumerable<Bron> sources, string dataset, string key)
    {
        Bron[] all = [.. sources];
        Voetnoot? places = letters(
            all.Select(source =>
                    source.Regel
                    ?? (source.Feit is { } fact ? beeld.Feiten.GetValueOrDefault(fact)?.Bron : null)
                )
                .OfType<Bronverwijzing>()
        );
        string[] web = [.. all.Select(source => source.Url).OfType<string>().Distinct()];
        IEnumerable<string> parts = new[] { places?.Tekst.TrimEnd('.') }
            .OfType<string>()
            .Concat(web.Select(Host).Distinct())
            .Append($"dataset {dataset}, rij {key}");
        return new Voetnoot(
            string.Join("; ", parts) + ".",
            web.Length == 1 ? web[0].Split(' ')[0] : places?.Adres
        );
    }

    private static string Host(string url)
    {
        string host = new Uri(url.Split(' ')[0]).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
