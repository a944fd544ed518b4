using System.Security.Cryptography;
using Vakwerk.App.Tests.Commands;

namespace Vakwerk.App.Tests.Jaarrapport;

public sealed class RapportCommandTests
{
    [Fact]
    public async Task Twice_the_same_day_is_the_same_file_under_both_names_of_the_option()
    {
        using var programma = new Programma();
        string[] names = ["een.docx", "twee.docx", "een.html", "twee.html"];
        for (int i = 0; i < names.Length; i++)
        {
            var (code, _, fout) = await programma.DoeAsync(
                "",
                "report",
                "progress",
                i % 2 == 0 ? "--stand" : "--as-of",
                "2026-03-01",
                "--out",
                Path.Combine(programma.Map, names[i])
            );
            code.ShouldBe(0, fout);
        }

        string[] hashes =
        [
            .. names.Select(name =>
                Convert.ToHexString(
                    SHA256.HashData(File.ReadAllBytes(Path.Combine(programma.Map, name)))
                )
            ),
        ];
        hashes[1].ShouldBe(hashes[0]);
        hashes[3].ShouldBe(hashes[2]);
    }

    [Fact]
    public async Task Comments_need_a_document_that_can_hold_them()
    {
        using var programma = new Programma();
        string file = Path.Combine(programma.Map, "rapport.html");

        var (code, _, fout) = await programma.DoeAsync(
            "",
            "report",
            "progress",
            "--opmerkingen",
            "--out",
            file
        );

        code.ShouldBe(2);
        fout.ShouldContain("kies een .docx");
        File.Exists(file).ShouldBeFalse();
    }
}
