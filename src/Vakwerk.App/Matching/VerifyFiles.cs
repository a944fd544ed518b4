using Vakwerk.App.Commands;
using Vakwerk.Matching.Verification;

namespace Vakwerk.App.Matching;

/// <summary>Hands the files of a round to the verifier and says what it found.</summary>
internal static class VerifyFiles
{
    public static async Task<int> RunAsync(string instance, string folder, CancellationToken ct)
    {
        byte[]? prices = null;
        string priceFile = Path.Combine(folder, RoundFiles.Prices);
        if (File.Exists(priceFile))
        {
            prices = await File.ReadAllBytesAsync(priceFile, ct);
        }

        IReadOnlyList<Finding> findings = RoundVerifier.Check(
            await ReadAsync(instance, ct),
            await ReadAsync(Path.Combine(folder, RoundFiles.Placements), ct),
            await ReadAsync(Path.Combine(folder, RoundFiles.Certificate), ct),
            prices
        );
        foreach (Finding finding in findings)
        {
            string where = finding.Where.Replace("company ", "bedrijf ", StringComparison.Ordinal);
            await Console.Error.WriteLineAsync($"{folder}: {Sentence(finding.Check, where)}");
        }

        if (findings.Count == 0)
        {
            Console.WriteLine(
                "De ronde klopt: plaatsen, wensen, voorrang, loting en cijfers zijn nagerekend."
            );
        }

        return findings.Count == 0 ? Shared.Done : Shared.WrongInput;
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken ct) =>
        File.Exists(file)
            ? await File.ReadAllBytesAsync(file, ct)
            : throw new InputProblemException($"{file}: dit bestand bestaat niet.");

    private static string Sentence(VerifierCheck check, string where) =>
        check switch
        {
            VerifierCheck.Format => $"een bestand is niet te lezen ({where}).",
            VerifierCheck.Digest =>
                $"de vingerafdruk van {where} klopt niet: het is een ander bestand.",
            VerifierCheck.Eligibility =>
                $"{where} is geplaatst bij een bedrijf dat niet op de lijst staat.",
            VerifierCheck.Capacity => $"{where} heeft meer studenten dan plaatsen.",
            VerifierCheck.Stability => $"{where}: iemand heeft een terechte klacht.",
            VerifierCheck.Optimality =>
                $"{where}: dit is niet de beste plaatsing van deze methode.",
            VerifierCheck.Figure => $"het cijfer {where} is anders dan nageteld.",
            _ => where,
        };
}
