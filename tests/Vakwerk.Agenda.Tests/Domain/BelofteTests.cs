using System.Runtime.CompilerServices;
using Vakwerk.Agenda.Domain;

namespace Vakwerk.Agenda.Tests.Domain;

public class BelofteTests
{
    private static readonly Dictionary<string, BelofteStatus> Statussen = new()
    {
        ["open"] = Status(StatusGroep.Open),
        ["in uitvoering"] = Status(StatusGroep.Open),
        ["afgedaan"] = Status(StatusGroep.Afgedaan),
        ["vervallen"] = Status(StatusGroep.Gestopt),
    };

    private static readonly Brief Eerste = Brief("001", new(2023, 12, 13));
    private static readonly Brief Tweede = Brief("000", new(2024, 7, 17));

    private static BelofteStatus Status(StatusGroep groep) =>
        new()
        {
            Groep = groep,
            Nl = "",
            En = "",
        };

    private static Brief Brief(string key, DateOnly date)
    {
        var brief = new Brief
        {
            Titel = key,
            Datum = date,
            DatumInTekst = date,
            DatumBron = "brief",
            Minister = "x",
            Bestand = key,
            Sha256 = key,
        };
        SetKey(brief, key);
        return brief;

        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Sleutel")]
        static extern void SetKey(Vakwerk.Platform.Imports.Revisie row, string key);
    }

    private static Belofte Op(
        DateOnly stand,
        IReadOnlyList<Antwoord> antwoorden,
        IReadOnlyList<BeloofdeTermijn>? termijnen = null,
        DateOnly? geleverd = null,
        string? geleverdBrief = null,
        DateOnly? eldersSinds = null,
        string? debat = null
    )
    {
        var motie = new Motie
        {
            Soort = "motie",
            Naam = "Proef",
            Onderwerp = "Proef",
            Indieners = [],
            Kamerstukken = [],
            Debat = debat,
            Antwoorden = antwoorden,
            Termijnen = termijnen ?? [],
            GeleverdOp = geleverd,
            GeleverdBrief = geleverdBrief,
            EldersSinds = eldersSinds,
            Ministeries = ["OCW"],
            Doelen = [],
            Bronnen = [],
        };
        SetSince(motie, Eerste.Datum);
        return new Belofte(
            motie,
            stand,
            new[] { Eerste, Tweede }
                .Where(brief => brief.Datum <= stand)
                .ToDictionary(brief => brief.Sleutel),
            Statussen
        );

        [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_BekendSinds")]
        static extern void SetSince(Vakwerk.Platform.Imports.Revisie row, DateOnly day);
    }

    private static BeloofdeTermijn Termijn(string brief, string words, DateOnly? day) =>
        new(brief, words, null, day, false);

    [Fact]
    public void A_letter_that_only_touches_the_subject_closes_nothing()
    {
        Belofte item = Op(
            new(2026, 3, 2),
            [
                new("001", "er wordt aan gewerkt", "in uitvoering"),
                new("000", "het thema gaat goed", null),
            ]
        );

        item.Status.ShouldBe("in uitvoering");
        item.Groep.ShouldBe(StatusGroep.Open);
        item.HeeftVermelding.ShouldBeTrue();
    }

    [Fact]
    public void What_a_later_letter_says_is_not_known_before_its_day()
    {
        Antwoord[] answers = [new("001", "volgt", "open"), new("000", "gedaan", "afgedaan")];

        Op(new(2024, 7, 16), answers, geleverdBrief: "000").Groep.ShouldBe(StatusGroep.Open);
        Op(new(2024, 7, 17), answers, geleverdBrief: "000").Groep.ShouldBe(StatusGroep.Afgedaan);
    }

    [Fact]
    public void Days_late_count_from_the_newest_promise_and_only_while_it_is_open()
    {
        BeloofdeTermijn[] terms =
        [
            Termijn("001", "Q2 2024", new(2024, 6, 30)),
            Termijn("000", "na de zomer van 2024", new(2024, 12, 31)),
        ];

        Belofte item = Op(new(2025, 1, 10), [new("001", "volgt", "open")], terms);

        item.DagenTeLaat.ShouldBe(10);
        item.DagenVerschoven.ShouldBe(184);
        Op(new(2024, 12, 31), [new("001", "volgt", "open")], terms).TeLaat.ShouldBeFalse();
        Op(new(2025, 1, 10), [new("001", "x", "vervallen")], terms).TeLaat.ShouldBeFalse();
    }

    [Fact]
    public void Slip_runs_from_the_first_promise_to_the_delivery()
    {
        Belofte item = Op(
            new(2026, 3, 2),
            [new("001", "volgt", "open"), new("000", "gedaan", "afgedaan")],
            [Termijn("001", "begin 2024", new(2024, 3, 31))],
            new(2024, 7, 12),
            "000"
        );

        item.DagenVerschoven.ShouldBe(103);
        item.TeLaat.ShouldBeFalse();
    }

    [Fact]
    public void Words_without_a_day_never_make_a_promise_late()
    {
        Belofte item = Op(
            new(2026, 3, 2),
            [new("001", "volgt", "open")],
            [Termijn("001", "structureel", null)]
        );

        item.DagenTeLaat.ShouldBeNull();
    }

    [Fact]
    public void Another_source_stops_the_clock_but_does_not_close()
    {
        Belofte item = Op(
            new(2026, 3, 2),
            [new("001", "volgt", "open")],
            [Termijn("001", "Q2 2024", new(2024, 6, 30))],
            eldersSinds: new(2026, 1, 1)
        );

        item.Groep.ShouldBe(StatusGroep.Open);
        item.TeLaat.ShouldBeFalse();
    }

    [Theory]
    [InlineData("vergaderjaar 2022-2023", "2023-08-31")]
    [InlineData("2022/23", "2023-08-31")]
    [InlineData("2023/2024", "2023-12-13")]
    [InlineData(null, "2023-12-13")]
    [InlineData("commissiedebat mbo 16 april 2024", "2023-12-13")]
    public void Party_counts_on_the_first_letter_or_the_end_of_the_session(
        string? debat,
        string day
    ) =>
        Op(new(2026, 3, 2), [new("001", "x", "open")], debat: debat)
            .Peildag.ShouldBe(DateOnly.Parse(day));
}
