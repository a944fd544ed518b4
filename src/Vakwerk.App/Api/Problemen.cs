using Microsoft.AspNetCore.Mvc;

namespace Vakwerk.App.Api;

/// <summary>Dutch words for what the server itself refuses, such as an address that does not exist.</summary>
internal static class Problemen
{
    public static void InHetNederlands(ProblemDetailsOptions options) =>
        options.CustomizeProblemDetails = context =>
        {
            ProblemDetails problem = context.ProblemDetails;
            if (problem.Detail is not null)
            {
                return;
            }

            (problem.Title, problem.Detail) = problem.Status switch
            {
                StatusCodes.Status400BadRequest => (
                    "Deze vraag klopt niet",
                    "De server begrijpt deze vraag niet. Bekijk de beschrijving op /data/api."
                ),
                StatusCodes.Status404NotFound => (
                    "Niet gevonden",
                    "Dit adres bestaat niet. Alle datasets staan op /api/v1."
                ),
                StatusCodes.Status405MethodNotAllowed => (
                    "Deze methode kan hier niet",
                    "De API is om te lezen. Gebruik GET of HEAD."
                ),
                StatusCodes.Status429TooManyRequests => (
                    "Te veel vragen",
                    "Wacht even en probeer het dan opnieuw."
                ),
                >= StatusCodes.Status500InternalServerError => (
                    "Er ging iets mis",
                    "De fout ligt bij ons en is vastgelegd. Probeer het later opnieuw."
                ),
                _ => (problem.Title, null),
            };
        };
}
