using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Vakwerk.Monitor.Features.Instellingen;

/// <summary>Layout of a drawing that is also a file of its own: nothing around it.</summary>
internal sealed class ZonderKader : LayoutComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddContent(0, Body);
}
