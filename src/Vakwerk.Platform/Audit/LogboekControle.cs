using Microsoft.EntityFrameworkCore;
using Vakwerk.Platform.Jobs;
using Vakwerk.Platform.Storage;

namespace Vakwerk.Platform.Audit;

/// <summary>Checks the audit log every night and on request, and writes the outcome in the log itself.</summary>
public sealed class LogboekControle(VakwerkDbContext db, Writer writer) : ITaakHandler
{
    private const string Onderwerp = "logboek";
    private const string Goed = "logboek gecontroleerd";
    private const string Fout = "logboek beschadigd";

    public string Soort => "logboek.controleren";

    public string Nl => "Logboek controleren";

    public string En => "Check the audit log";

    public TimeOnly? Dagelijks => new(2, 30);

    public Task RunAsync(Taak taak, CancellationToken cancellationToken) =>
        ControleerAsync("systeem", cancellationToken);

    public async Task<AuditVerification> ControleerAsync(
        string actor,
        CancellationToken cancellationToken = default
    )
    {
        AuditVerification verification = await AuditLog.VerifyAsync(db, cancellationToken);
        string outcome = verification.Intact
            ? $"{verification.Rows} regels, ongeschonden, einde {verification.Head}"
            : $"{verification.Findings.Count} fout(en): {string.Join(" ", verification.Findings.Take(5))}";
        await writer.RunQuietlyAsync(
            _ =>
                Task.FromResult<IReadOnlyList<AuditEvent>>([
                    new AuditEvent(actor, verification.Intact ? Goed : Fout, Onderwerp, outcome),
                ]),
            cancellationToken
        );
        return verification;
    }

    /// <summary>The last outcome: when, whether the log was intact, and what was found; null before the first check.</summary>
    public async Task<(DateTimeOffset Tijdstip, bool Ongeschonden, string Uitkomst)?> LaatsteAsync(
        CancellationToken cancellationToken = default
    )
    {
        AuditRegel? regel = await db.Set<AuditRegel>()
            .AsNoTracking()
            .Where(regel => regel.Subject == Onderwerp)
            .OrderByDescending(regel => regel.Nummer)
            .FirstOrDefaultAsync(cancellationToken);
        return regel is null ? null : (regel.Tijdstip, regel.Action == Goed, regel.Reason);
    }

    /// <summary>A page of the log, newest first.</summary>
    /// <param name="voor">Only rows with a lower number, or null for the newest.</param>
    public Task<List<AuditRegel>> LeesAsync(
        long? voor,
        int aantal,
        CancellationToken cancellationToken = default
    ) =>
        db.Set<AuditRegel>()
            .AsNoTracking()
            .Where(regel => voor == null || regel.Nummer < voor)
            .OrderByDescending(regel => regel.Nummer)
            .Take(aantal)
            .ToListAsync(cancellationToken);
}
