using System.Globalization;
using Vakwerk.App.Reports.Docx;
using Vakwerk.Monitor.Contracts;
using Vakwerk.Platform.Identity;
using Vakwerk.Platform.Reports;
using Vakwerk.Platform.Web;
using Vakwerk.Primitives;

namespace Vakwerk.App.Reports;

/// <summary>The report as a download, for who writes it and has no command line.</summary>
internal static class RapportEndpoint
{
    private const string Docx =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapRapport(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/beheer/rapport.docx", MaakAsync)
            .RequireAuthorization(RapportRechten.Schrijven);

    private static async Task<IResult> MaakAsync(
        Voortgangsrapport reports,
        Stand stand,
        HttpContext context,
        string? opmerkingen
    )
    {
        // The report is Dutch, whatever the language of the page.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Notatie.Nederlands;
        bool remarks = opmerkingen == "ja";
        Rapport report = await reports.MaakAsync(stand.Dag, remarks, context.RequestAborted);
        string day = stand.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Results.File(
            DocxSchrijver.Schrijf(report),
            Docx,
            $"voortgang-{day}{(remarks ? "-werkversie" : "")}.docx"
        );
    }
}
