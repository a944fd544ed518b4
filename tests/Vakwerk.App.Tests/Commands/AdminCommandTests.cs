namespace Vakwerk.App.Tests.Commands;

public sealed class AdminCommandTests
{
    [Fact]
    public async Task An_account_is_made_with_a_link_or_a_password_from_the_input()
    {
        using var programma = new Programma();

        var link = await programma.DoeAsync(
            "",
            "admin",
            "create-account",
            "jan",
            "--role",
            "beheerder"
        );
        var password = await programma.DoeAsync(
            "vier losse woorden hier\n",
            "admin",
            "create-account",
            "piet",
            "--role",
            "instelling",
            "--brin",
            "25PW",
            "--password-stdin"
        );
        var kort = await programma.DoeAsync(
            "kort\n",
            "admin",
            "create-account",
            "kees",
            "--role",
            "ocw",
            "--password-stdin"
        );
        var twice = await programma.DoeAsync(
            "",
            "admin",
            "create-account",
            "jan",
            "--role",
            "beheerder"
        );
        var school = await programma.DoeAsync(
            "",
            "admin",
            "create-account",
            "school",
            "--role",
            "instelling"
        );

        link.Code.ShouldBe(0);
        link.Uit.ShouldContain("/wachtwoord-instellen?account=");
        password.Uit.ShouldContain("kan inloggen");
        kort.Code.ShouldBe(1);
        kort.Fout.ShouldContain("12 tekens");
        twice.Fout.ShouldContain("Er is al een account 'jan'");
        school.Fout.ShouldContain("BRIN-nummer");
        (
            await programma.VraagAsync(
                "SELECT group_concat(UserName) FROM (SELECT UserName FROM AspNetUsers ORDER BY UserName)"
            )
        ).ShouldBe("jan,piet");
        (
            await programma.VraagAsync(
                "SELECT count(*) FROM audit_regel WHERE Reason LIKE '%losse%' OR Reason LIKE '%CfDJ8%'"
            )
        ).ShouldBe("0");
    }
}
