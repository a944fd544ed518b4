namespace Vakwerk.Primitives;

/// <summary>Registration number of a Dutch school: two digits and two letters, for example <c>25PW</c>.</summary>
public readonly record struct BrinNummer
{
    private readonly string? code;

    private BrinNummer(string code) => this.code = code;

    /// <summary>The number in capitals.</summary>
    public string Code => code ?? "";

    /// <summary>Reads a BRIN number; spaces around it and small letters are accepted.</summary>
    /// <param name="text">Text such as <c>25pw</c>.</param>
    /// <returns>The number, or a mistake with code <c>brin.ongeldig</c>.</returns>
    public static Result<BrinNummer> Lees(string? text)
    {
        string code = (text ?? "").Trim().ToUpperInvariant();
        bool valid =
            code.Length == 4
            && char.IsAsciiDigit(code[0])
            && char.IsAsciiDigit(code[1])
            && char.IsAsciiLetterUpper(code[2])
            && char.IsAsciiLetterUpper(code[3]);
        return valid
            ? new BrinNummer(code)
            : new Fout(
                "brin.ongeldig",
                "brin",
                $"'{text}' is geen BRIN-nummer. Een BRIN-nummer is twee cijfers en twee letters, bijvoorbeeld 25PW."
            );
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
