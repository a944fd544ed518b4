using Vakwerk.Monitor.Domain.Instellingen;
using Vakwerk.Monitor.Domain.Vergelijken;
using Vakwerk.Monitor.Features.Weergave;
using Vakwerk.Primitives;

namespace Vakwerk.Monitor.Features.Vergelijken;

/// <summary>A figure that is known of every school. A next one is one row in <see cref="Alle"/>.</summary>
/// <param name="Lees">The counts of a school in a year, given its counts by year; null when they are not there.</param>
/// <param name="Groei">True when the share is that of the later year in two years together: it is shown as growth.</param>
internal sealed record SchoolCijfer(
    string Sleutel,
    string Nl,
    string En,
    string VanNl,
    string VanEn,
    string NietNl,
    string NietEn,
    Func<string, IReadOnlyList<StudentTotaal>, int, Waargenomen?> Lees,
    bool Groei = false
)
{
    public static IReadOnlyList<SchoolCijfer> Alle { get; } =
    [
        new(
            "bbl-aandeel",
            "Aandeel bbl van alle studenten",
            "Share of bbl among all students",
            "alle studenten: bol, bbl en examendeelnemers",
            "all students: bol, bbl and exam participants",
            "Een hoog of laag aandeel bbl is niet goed of slecht: het hangt af van de opleidingen van een school en van bedrijven die een baan bieden.",
            "A high or low share of bbl is neither good nor bad: it depends on the programmes of a school and on companies that offer a job.",
            (brin, jaren, jaar) =>
                Jaar(jaren, jaar) is { } t ? new(brin, t.Bbl, t.Bol + t.Ex) : null
        ),
        new(
            "bbl-zonder-ex",
            "Aandeel bbl van bol en bbl",
            "Share of bbl among bol and bbl",
            "studenten die les volgen: bol en bbl",
            "students with lessons: bol and bbl",
            "Een hoog of laag aandeel bbl is niet goed of slecht. De 35% uit de motie gaat over alle studenten, dus niet over dit aandeel.",
            "A high or low share of bbl is neither good nor bad. The 35% of the motion is about all students, so not about this share.",
            (brin, jaren, jaar) => Jaar(jaren, jaar) is { } t ? new(brin, t.Bbl, t.Bol) : null
        ),
        new(
            "examendeelnemers",
            "Aandeel examendeelnemers van alle studenten",
            "Share of exam participants among all students",
            "alle studenten: bol, bbl en examendeelnemers",
            "all students: bol, bbl and exam participants",
            "Een examendeelnemer volgt geen les en doet alleen examen. Een hoog aandeel kan komen door uitloop, maar ook door afspraken met bedrijven; dat staat niet in de cijfers.",
            "An exam participant follows no lessons and only takes exams. A high share may come from delay, but also from agreements with companies; the figures do not say.",
            (brin, jaren, jaar) =>
                Jaar(jaren, jaar) is { } t ? new(brin, t.Ex, t.Bol + t.Bbl) : null
        ),
        new(
            "groei",
            "Groei van het aantal studenten",
            "Growth of the number of students",
            "alle studenten: bol, bbl en examendeelnemers",
            "all students: bol, bbl and exam participants",
            "Groei of krimp zegt niets over kwaliteit: het aantal jongeren in de omgeving telt mee, en ook fusies en opleidingen die verhuizen.",
            "Growth or decline says nothing about quality: the number of young people around counts, and so do mergers and programmes that move.",
            (brin, jaren, jaar) =>
                Jaar(jaren, jaar) is { } nu && jaren[0] is { } begin && begin.Jaar < jaar
                    ? new(brin, nu.Alle, begin.Alle)
                    : null,
            Groei: true
        ),
    ];

    public static SchoolCijfer? Vind(string? sleutel) =>
        Alle.FirstOrDefault(one => one.Sleutel == sleutel);

    /// <summary>What a share of the counts means for the reader: itself, or the growth that goes with it.</summary>
    public double Betekenis(double share) => Groei ? share / (1 - share) - 1 : share;

    public string Naam => Schrijf.L(Nl, En);

    public string Van => Schrijf.L(VanNl, VanEn);

    public string Niet => Schrijf.L(NietNl, NietEn);

    /// <summary>28,8% or +3,1%, ready for the reader.</summary>
    public string Tekst(double share)
    {
        double value = Betekenis(share);
        return double.IsFinite(value)
            ? (Groei && value > 0 ? "+" : "") + Notatie.Vast((decimal)(value * 100)) + "%"
            : "–";
    }

    private static StudentTotaal? Jaar(IReadOnlyList<StudentTotaal> years, int year) =>
        years.FirstOrDefault(one => one.Jaar == year);
}
