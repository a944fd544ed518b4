using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Platform.Imports;
using Vakwerk.Testing;

namespace Vakwerk.Monitor.Tests.Features.Instellingen;

public class InstellingenImportTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Kop =
        "year,brin,board,province,municipality_code,bol,bbl,ex,suppressed,status,published,source\n";

    [Theory]
    [InlineData(
        "2025,99ZZ,1,Drenthe,GM0106,1,2,3,,definitief,2026-02-02,DUO",
        "kolom brin: '99ZZ': Er is geen instelling"
    )]
    [InlineData(
        "2025,25PW,1,Drenthe,GM0106,1,,3,,definitief,2026-02-02,DUO",
        "kolom bbl: '': Dit veld is leeg"
    )]
    [InlineData(
        "2025,25PW,1,Drenthe,GM0106,1,-1,3,,definitief,2026-02-02,DUO",
        "kolom bbl: '-1': Een aantal studenten is nooit negatief"
    )]
    [InlineData(
        "2025,25PW,1,Drenthe,GM0106,1,7,3,bbl,definitief,2026-02-02,DUO",
        "kolom bbl: '7': De kolom 'suppressed' zegt"
    )]
    [InlineData(
        "2025,25PW,1,Atlantis,GM0106,1,2,3,,definitief,2026-02-02,DUO",
        "kolom province: 'Atlantis': Deze provincie is onbekend"
    )]
    [InlineData(
        "2025,25PW,1,Drenthe,GM0106,1,2,3,,misschien,2026-02-02,DUO",
        "kolom status: 'misschien': Kies een van: definitief, voorlopig"
    )]
    public async Task A_wrong_row_is_refused_with_its_place_and_what_to_do(
        string row,
        string expected
    )
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();

        ImportResult result = await importer.ImportAsync(
            [new ImportFile("students_by_institution.csv", Encoding.UTF8.GetBytes(Kop + row))],
            "test",
            TestContext.Current.CancellationToken
        );

        result
            .Findings.Single()
            .ToString()
            .ShouldStartWith($"students_by_institution.csv, regel 2, {expected}");
    }
}
