using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.Agenda.Domain;
using Vakwerk.Agenda.Reading;
using Vakwerk.Platform.Reading;
using Vakwerk.Platform.Web;
using Vakwerk.Ui.Shell;

namespace Vakwerk.Agenda.Features;

/// <summary>A part of a page that reads the view of the Werkagenda. The view is there before the part is first drawn.</summary>
public abstract class Deel : Tweetalig
{
    [Inject]
    protected Stand Stand { get; set; } = default!;

    [Inject]
    private IServiceProvider Services { get; set; } = default!;

    private protected WerkagendaBeeld Beeld { get; private set; } = default!;

    /// <summary>Keeps the chosen day in a link.</summary>
    protected string Met(string adres) => Stand.Bewaar(adres);

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        Beeld = await Services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(Stand.Dag);
        await base.SetParametersAsync(ParameterView.Empty);
    }
}

/// <summary>A part of a goal's page.</summary>
public abstract class DoelDeel : Deel
{
    /// <summary>Key of the goal.</summary>
    [Parameter, EditorRequired]
    public string Doel { get; set; } = "";

    private protected Doel Knoop => Beeld.DoelOpSleutel[Doel];
}

/// <summary>A page that reads the view of the Werkagenda. The view is there before the page is first drawn.</summary>
public abstract class WerkagendaPagina : Pagina
{
    [Inject]
    private IServiceProvider Services { get; set; } = default!;

    private protected WerkagendaBeeld Beeld { get; private set; } = default!;

    /// <summary>Keeps the chosen day in a link, also in one with a fragment.</summary>
    protected string Met(string adres) => Stand.Bewaar(adres);

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        Beeld = await Services
            .GetRequiredService<Momentopnamen<WerkagendaBeeld>>()
            .OpAsync(Stand.Dag);
        await base.SetParametersAsync(ParameterView.Empty);
    }
}
