using Microsoft.AspNetCore.Identity;

namespace Vakwerk.Platform.Identity;

/// <summary>What can be wrong with a name or password, in words that help.</summary>
internal sealed class NederlandseFouten : IdentityErrorDescriber
{
    public override IdentityError DefaultError() =>
        Make(nameof(DefaultError), "Dit is niet opgeslagen. Probeer het opnieuw.");

    public override IdentityError ConcurrencyFailure() =>
        Make(
            nameof(ConcurrencyFailure),
            "Iemand anders veranderde dit account net. Bekijk het opnieuw en probeer het nog een keer."
        );

    public override IdentityError DuplicateUserName(string userName) =>
        Make(
            nameof(DuplicateUserName),
            $"Er is al een account '{userName}'. Kies een andere naam."
        );

    public override IdentityError InvalidUserName(string? userName) =>
        Make(
            nameof(InvalidUserName),
            $"'{userName}' kan niet als naam. Gebruik letters zonder accenten, cijfers en de tekens - . _ @ +"
        );

    public override IdentityError InvalidToken() =>
        Make(
            nameof(InvalidToken),
            "Deze link is al gebruikt of is verlopen. Vraag de beheerder om een nieuwe link."
        );

    public override IdentityError PasswordMismatch() =>
        Make(nameof(PasswordMismatch), "Het huidige wachtwoord klopt niet.");

    public override IdentityError PasswordTooShort(int length) =>
        Make(
            nameof(PasswordTooShort),
            $"Dit wachtwoord is te kort. Gebruik ten minste {length} tekens, bijvoorbeeld vier losse woorden."
        );

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Make(
            nameof(PasswordRequiresUniqueChars),
            $"Dit wachtwoord is te eentonig. Gebruik ten minste {uniqueChars} verschillende tekens."
        );

    private static IdentityError Make(string code, string text) =>
        new() { Code = code, Description = text };
}
