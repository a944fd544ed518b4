using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vakwerk.Platform.Web;

namespace Vakwerk.Ui.Shell;

/// <summary>Base of every component with words in it: both languages stand side by side at the place of use.</summary>
public abstract class Tweetalig : ComponentBase
{
    protected static bool Engels => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The text in the language of the page.</summary>
    protected static string L(string nl, string en) => Engels ? en : nl;

    /// <summary>For Dutch content on an English page, so that a screen reader pronounces it well.</summary>
    protected static string? Nl => Engels ? "nl" : null;
}

/// <summary>Base of every page: knows the day it is about and can say that something does not exist.</summary>
public abstract class Pagina : Tweetalig
{
    [Inject]
    protected Stand Stand { get; set; } = default!;

    [Inject]
    protected NavigationManager Navigatie { get; set; } = default!;

    /// <summary>Answers with 404 and the page that helps to search on.</summary>
    protected void NietGevonden() => Navigatie.NotFound();

    /// <summary>Keeps the chosen day in links between pages.</summary>
    protected string MetStand(string address) => Stand.Bewaar(address);
}
