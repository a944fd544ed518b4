using Vakwerk.Agenda.Domain;

namespace Vakwerk.Agenda.Features.Doelen;

/// <summary>Words and shapes for what the letters say about progress.</summary>
internal static class VoortgangWoord
{
    public static string Nl(Voortgang voortgang) =>
        voortgang switch
        {
            Voortgang.Vooruitgang => "vooruitgang",
            Voortgang.Gemengd => "gemengd",
            Voortgang.TeWeinig => "te weinig",
            _ => "niet vermeld",
        };

    public static string En(Voortgang voortgang) =>
        voortgang switch
        {
            Voortgang.Vooruitgang => "progress",
            Voortgang.Gemengd => "mixed",
            Voortgang.TeWeinig => "too little",
            _ => "not stated",
        };

    public static string Vorm(Voortgang voortgang) =>
        voortgang switch
        {
            Voortgang.Vooruitgang => "▲",
            Voortgang.Gemengd => "◆",
            Voortgang.TeWeinig => "●",
            _ => "?",
        };

    public static string Klasse(Voortgang voortgang) =>
        voortgang switch
        {
            Voortgang.Vooruitgang => "good",
            Voortgang.Gemengd => "slow",
            Voortgang.TeWeinig => "bad",
            _ => "unknown",
        };
}
