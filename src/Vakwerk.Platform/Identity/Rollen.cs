namespace Vakwerk.Platform.Identity;

/// <summary>A part somebody plays.</summary>
/// <param name="Sleutel">Value of the claim.</param>
/// <param name="Bereik">Kind of organisation the role is bound to, or null when it counts everywhere.</param>
public sealed record Rol(string Sleutel, string Nl, string En, string? Bereik = null);

/// <summary>The roles there are. A new one is one line here; accounts keep roles as data.</summary>
public static class Rollen
{
    public const string ClaimType = "rol";
    public const string Brin = "brin";
    public const string Bedrijf = "leerbedrijf";

    /// <summary>Everybody, signed in or not. Nobody is given this role; rights may name it.</summary>
    public const string Publiek = "publiek";
    public const string Ocw = "ocw";
    public const string Ckmbo = "ckmbo";
    public const string Instelling = "instelling";
    public const string Sbb = "sbb";
    public const string Leerbedrijf = "leerbedrijf";
    public const string Student = "student";
    public const string Beheerder = "beheerder";

    /// <summary>Kinds of scope.</summary>
    public static IReadOnlyList<string> Bereiken { get; } = [Brin, Bedrijf];

    /// <summary>Roles that can be given to an account.</summary>
    public static IReadOnlyList<Rol> Alle { get; } =
    [
        new(Ocw, "Ministerie van OCW", "Ministry of Education"),
        new(Ckmbo, "Commissie Kwaliteitsafspraken mbo", "Quality agreements committee"),
        new(Instelling, "Mbo-school (instelling)", "Mbo school (institution)", Brin),
        new(Sbb, "SBB", "SBB"),
        new(Leerbedrijf, "Leerbedrijf", "Work placement company", Bedrijf),
        new(Student, "Student", "Student"),
        new(Beheerder, "Beheerder", "Administrator"),
    ];

    public static Rol? Vind(string sleutel) => Alle.FirstOrDefault(rol => rol.Sleutel == sleutel);
}
