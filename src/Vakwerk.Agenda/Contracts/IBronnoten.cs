using Vakwerk.Platform.Reports;

namespace Vakwerk.Agenda.Contracts;

/// <summary>How places in letters read in the footnote of a report.</summary>
public interface IBronnoten
{
    /// <summary>A function that makes one footnote of several places, without letters that were not known yet; null when none is left.</summary>
    Task<Func<IEnumerable<Bronverwijzing>, Voetnoot?>> OpAsync(
        DateOnly stand,
        CancellationToken cancellationToken = default
    );
}
