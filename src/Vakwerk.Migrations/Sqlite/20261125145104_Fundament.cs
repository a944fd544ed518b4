using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Fundament : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Inhoud",
                table: "audit_kop",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "afspraak",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Doel = table.Column<string>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Wat = table.Column<string>(type: "TEXT", nullable: false),
                    Partners = table.Column<string>(type: "TEXT", nullable: false),
                    Termijnen = table.Column<string>(type: "TEXT", nullable: false),
                    Maatregelen = table.Column<string>(type: "TEXT", nullable: false),
                    Stagepact = table.Column<string>(type: "TEXT", nullable: false),
                    Bedrag = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    BedragUitleg = table.Column<string>(type: "TEXT", nullable: true),
                    Geschiedenis = table.Column<string>(type: "TEXT", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_afspraak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bekostigingsdeel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Deel = table.Column<string>(type: "TEXT", nullable: false),
                    Euro = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    Verdeling = table.Column<string>(type: "TEXT", nullable: true),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Controle = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bekostigingsdeel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "belofte_status",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Groep = table.Column<int>(type: "INTEGER", nullable: false),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_belofte_status", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bijzonderheid",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Gevolg = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bijzonderheid", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "brief_tekst",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Brief = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: true),
                    Kamerstuk = table.Column<string>(type: "TEXT", nullable: true),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Bestand = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Ingelezen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_brief_tekst", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "doel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Boom = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<int>(type: "INTEGER", nullable: false),
                    Ouder = table.Column<string>(type: "TEXT", nullable: true),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    AmbitieNl = table.Column<string>(type: "TEXT", nullable: true),
                    AmbitieEn = table.Column<string>(type: "TEXT", nullable: true),
                    Heet = table.Column<string>(type: "TEXT", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_doel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "doel_voortgang",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    LandelijkGetal = table.Column<bool>(type: "INTEGER", nullable: false),
                    LandelijkGetalUitleg = table.Column<string>(type: "TEXT", nullable: true),
                    Oormerk = table.Column<bool>(type: "INTEGER", nullable: false),
                    OormerkUitleg = table.Column<string>(type: "TEXT", nullable: true),
                    Indicator = table.Column<bool>(type: "INTEGER", nullable: false),
                    Voortgang = table.Column<int>(type: "INTEGER", nullable: false),
                    Uitleg = table.Column<string>(type: "TEXT", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_doel_voortgang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feit",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Onderwerp = table.Column<string>(type: "TEXT", nullable: false),
                    Omschrijving = table.Column<string>(type: "TEXT", nullable: false),
                    Waarde = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    Eenheid = table.Column<string>(type: "TEXT", nullable: false),
                    Kwalificatie = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Periode = table.Column<string>(type: "TEXT", nullable: false),
                    Populatie = table.Column<string>(type: "TEXT", nullable: true),
                    Organisatie = table.Column<string>(type: "TEXT", nullable: true),
                    Brief = table.Column<string>(type: "TEXT", nullable: false),
                    Regel = table.Column<int>(type: "INTEGER", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "geldpost",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Feiten = table.Column<string>(type: "TEXT", nullable: false),
                    Bestemming = table.Column<string>(type: "TEXT", nullable: false),
                    Miljoen = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    Kwalificatie = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Periode = table.Column<string>(type: "TEXT", nullable: false),
                    VanJaar = table.Column<int>(type: "INTEGER", nullable: true),
                    TotJaar = table.Column<int>(type: "INTEGER", nullable: true),
                    Per = table.Column<int>(type: "INTEGER", nullable: false),
                    Duur = table.Column<string>(type: "TEXT", nullable: false),
                    OormerkVan = table.Column<string>(type: "TEXT", nullable: true),
                    Ontvanger = table.Column<string>(type: "TEXT", nullable: false),
                    Doelen = table.Column<string>(type: "TEXT", nullable: false),
                    Reeks = table.Column<string>(type: "TEXT", nullable: true),
                    ZelfdeAls = table.Column<string>(type: "TEXT", nullable: true),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_geldpost", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Provincie = table.Column<string>(type: "TEXT", nullable: false),
                    Arbeidsmarktregio = table.Column<string>(type: "TEXT", nullable: false),
                    Doorstroompuntregio = table.Column<string>(type: "TEXT", nullable: false),
                    GeldigVanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeente", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "indicator",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Regeling = table.Column<string>(type: "TEXT", nullable: true),
                    Doelen = table.Column<string>(type: "TEXT", nullable: false),
                    Eenheid = table.Column<string>(type: "TEXT", nullable: false),
                    Richting = table.Column<int>(type: "INTEGER", nullable: false),
                    Onzekerheid = table.Column<int>(type: "INTEGER", nullable: true),
                    Afronding = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Definitie = table.Column<string>(type: "TEXT", nullable: false),
                    Teller = table.Column<string>(type: "TEXT", nullable: true),
                    Noemer = table.Column<string>(type: "TEXT", nullable: true),
                    Populatie = table.Column<string>(type: "TEXT", nullable: false),
                    DefinitieVersie = table.Column<string>(type: "TEXT", nullable: true),
                    Instrument = table.Column<string>(type: "TEXT", nullable: true),
                    Leverancier = table.Column<string>(type: "TEXT", nullable: true),
                    Frequentie = table.Column<string>(type: "TEXT", nullable: true),
                    Uitsplitsing = table.Column<string>(type: "TEXT", nullable: true),
                    EffectNietVoor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectBron = table.Column<string>(type: "TEXT", nullable: false),
                    Metingen = table.Column<string>(type: "TEXT", nullable: false),
                    Begin = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Streef = table.Column<string>(type: "TEXT", nullable: false),
                    Voortgang = table.Column<string>(type: "TEXT", nullable: false),
                    NietNl = table.Column<string>(type: "TEXT", nullable: true),
                    NietEn = table.Column<string>(type: "TEXT", nullable: true),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Nagegaan = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "instelling",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    NaamDuo = table.Column<string>(type: "TEXT", nullable: false),
                    Aliassen = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: true),
                    SoortGecontroleerd = table.Column<bool>(type: "INTEGER", nullable: false),
                    Soort2019 = table.Column<string>(type: "TEXT", nullable: true),
                    Plaats = table.Column<string>(type: "TEXT", nullable: false),
                    GemeenteCode = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    GeslotenOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpgegaanIn = table.Column<string>(type: "TEXT", nullable: false),
                    FusieNotitie = table.Column<string>(type: "TEXT", nullable: true),
                    FusieGecontroleerd = table.Column<bool>(type: "INTEGER", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instelling", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kamerlid",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Spellingen = table.Column<string>(type: "TEXT", nullable: false),
                    Partijen = table.Column<string>(type: "TEXT", nullable: false),
                    PartijInBrieven = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Ongecontroleerd = table.Column<bool>(type: "INTEGER", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kamerlid", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "maatregel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Doel = table.Column<string>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Verplicht = table.Column<bool>(type: "INTEGER", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Herkomst = table.Column<string>(type: "TEXT", nullable: false),
                    Gezien = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_maatregel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meegeleverd_bestand",
                columns: table => new
                {
                    Bestand = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meegeleverd_bestand", x => x.Bestand);
                });

            migrationBuilder.CreateTable(
                name: "meetmoment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Gepland = table.Column<string>(type: "TEXT", nullable: false),
                    GeplandBronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Gehouden = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GehoudenNl = table.Column<string>(type: "TEXT", nullable: true),
                    GehoudenEn = table.Column<string>(type: "TEXT", nullable: true),
                    GehoudenBronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetmoment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "moment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Wanneer = table.Column<string>(type: "TEXT", nullable: false),
                    Spoor = table.Column<string>(type: "TEXT", nullable: false),
                    Gebeurtenis = table.Column<string>(type: "TEXT", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", nullable: false),
                    Gezien = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_moment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "motie",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Onderwerp = table.Column<string>(type: "TEXT", nullable: false),
                    Indieners = table.Column<string>(type: "TEXT", nullable: false),
                    EnAnderen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Kamerstukken = table.Column<string>(type: "TEXT", nullable: false),
                    Debat = table.Column<string>(type: "TEXT", nullable: true),
                    Antwoorden = table.Column<string>(type: "TEXT", nullable: false),
                    Termijnen = table.Column<string>(type: "TEXT", nullable: false),
                    GeleverdOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GeleverdBron = table.Column<string>(type: "TEXT", nullable: true),
                    GeleverdBrief = table.Column<string>(type: "TEXT", nullable: true),
                    Elders = table.Column<string>(type: "TEXT", nullable: true),
                    EldersBron = table.Column<string>(type: "TEXT", nullable: true),
                    EldersSinds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ministeries = table.Column<string>(type: "TEXT", nullable: false),
                    Doelen = table.Column<string>(type: "TEXT", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ondertekening",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Werkagenda = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stagepact = table.Column<bool>(type: "INTEGER", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ondertekening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "onderzoek",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Organisatie = table.Column<string>(type: "TEXT", nullable: true),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Adres = table.Column<string>(type: "TEXT", nullable: true),
                    Populatie = table.Column<string>(type: "TEXT", nullable: true),
                    Jaar = table.Column<string>(type: "TEXT", nullable: true),
                    Vraag = table.Column<string>(type: "TEXT", nullable: true),
                    Doel = table.Column<string>(type: "TEXT", nullable: true),
                    Feiten = table.Column<string>(type: "TEXT", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    ZonderBron = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onderzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "oordeel_overrule",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Woord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Tijdstip = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oordeel_overrule", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partner",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<int>(type: "INTEGER", nullable: false),
                    Afkorting = table.Column<string>(type: "TEXT", nullable: true),
                    VolleNaam = table.Column<string>(type: "TEXT", nullable: false),
                    OokGenoemd = table.Column<string>(type: "TEXT", nullable: false),
                    GroepVan = table.Column<string>(type: "TEXT", nullable: true),
                    Rol = table.Column<string>(type: "TEXT", nullable: false),
                    Werkagenda = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stagepact = table.Column<bool>(type: "INTEGER", nullable: false),
                    LetOp = table.Column<string>(type: "TEXT", nullable: true),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reeks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Indicator = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Relatie = table.Column<int>(type: "INTEGER", nullable: false),
                    Verschil = table.Column<int>(type: "INTEGER", nullable: false),
                    Populatie = table.Column<string>(type: "TEXT", nullable: false),
                    Definitie = table.Column<string>(type: "TEXT", nullable: true),
                    DefinitieVersie = table.Column<string>(type: "TEXT", nullable: true),
                    Bronorganisatie = table.Column<string>(type: "TEXT", nullable: true),
                    WaaromNl = table.Column<string>(type: "TEXT", nullable: false),
                    WaaromEn = table.Column<string>(type: "TEXT", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Nagegaan = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reeks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "regeling_doel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Ambitie = table.Column<string>(type: "TEXT", nullable: false),
                    Regime = table.Column<string>(type: "TEXT", nullable: false),
                    LandelijkDoel = table.Column<string>(type: "TEXT", nullable: true),
                    Herkomst = table.Column<string>(type: "TEXT", nullable: false),
                    Gezien = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regeling_doel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "regio",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Aliassen = table.Column<string>(type: "TEXT", nullable: false),
                    GeldigVanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regio", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stagepact_afspraak",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Thema = table.Column<string>(type: "TEXT", nullable: false),
                    Partij = table.Column<string>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", nullable: false),
                    Gezien = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stagepact_afspraak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stilte",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Doelen = table.Column<string>(type: "TEXT", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Adres = table.Column<string>(type: "TEXT", nullable: true),
                    SindsBrief = table.Column<string>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stilte", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "streefwaarde",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Indicator = table.Column<string>(type: "TEXT", nullable: false),
                    Reeks = table.Column<string>(type: "TEXT", nullable: false),
                    Vergelijking = table.Column<int>(type: "INTEGER", nullable: false),
                    Waarde = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    Periode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    GemetenIn = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Populatie = table.Column<string>(type: "TEXT", nullable: true),
                    Dekking = table.Column<int>(type: "INTEGER", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Nagegaan = table.Column<string>(type: "TEXT", nullable: false),
                    BekendGemaakt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_streefwaarde", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "student_telling",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Brin = table.Column<string>(type: "TEXT", nullable: false),
                    Bestuur = table.Column<string>(type: "TEXT", nullable: false),
                    Provincie = table.Column<string>(type: "TEXT", nullable: false),
                    GemeenteCode = table.Column<string>(type: "TEXT", nullable: false),
                    Bol = table.Column<int>(type: "INTEGER", nullable: true),
                    Bbl = table.Column<int>(type: "INTEGER", nullable: true),
                    Ex = table.Column<int>(type: "INTEGER", nullable: true),
                    Voorlopig = table.Column<bool>(type: "INTEGER", nullable: false),
                    Gepubliceerd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_student_telling", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stuk",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Kamerstuk = table.Column<string>(type: "TEXT", nullable: true),
                    Datum = table.Column<string>(type: "TEXT", nullable: true),
                    BijlageVan = table.Column<string>(type: "TEXT", nullable: true),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stuk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "taak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Gemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    NaTijdstip = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaseTot = table.Column<long>(type: "INTEGER", nullable: true),
                    Eigenaar = table.Column<Guid>(type: "TEXT", nullable: true),
                    Afgerond = table.Column<long>(type: "INTEGER", nullable: true),
                    LaatsteFout = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "waarneming",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Indicator = table.Column<string>(type: "TEXT", nullable: false),
                    Reeks = table.Column<string>(type: "TEXT", nullable: false),
                    Periode = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Waarde = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    Kwalificatie = table.Column<string>(type: "TEXT", nullable: false),
                    Teller = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Noemer = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Respondenten = table.Column<int>(type: "INTEGER", nullable: true),
                    Voorlopig = table.Column<bool>(type: "INTEGER", nullable: false),
                    Startmeting = table.Column<bool>(type: "INTEGER", nullable: false),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Nagegaan = table.Column<string>(type: "TEXT", nullable: false),
                    BekendGemaakt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waarneming", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wet",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Nl = table.Column<string>(type: "TEXT", nullable: false),
                    En = table.Column<string>(type: "TEXT", nullable: false),
                    Doel = table.Column<string>(type: "TEXT", nullable: false),
                    Afspraak = table.Column<string>(type: "TEXT", nullable: true),
                    VerwachteStap = table.Column<string>(type: "TEXT", nullable: true),
                    Stappen = table.Column<string>(type: "TEXT", nullable: false),
                    Verwacht = table.Column<string>(type: "TEXT", nullable: false),
                    EchteStap = table.Column<string>(type: "TEXT", nullable: true),
                    EchteDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EchteGebeurtenis = table.Column<string>(type: "TEXT", nullable: true),
                    EchteHerkomst = table.Column<string>(type: "TEXT", nullable: true),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "brief_regel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BriefTekstId = table.Column<long>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_brief_regel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_brief_regel_brief_tekst_BriefTekstId",
                        column: x => x.BriefTekstId,
                        principalTable: "brief_tekst",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_afspraak_Sleutel_Nummer",
                table: "afspraak",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_bekostigingsdeel_Sleutel_Nummer",
                table: "bekostigingsdeel",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_belofte_status_Sleutel_Nummer",
                table: "belofte_status",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bijzonderheid_Sleutel_Nummer",
                table: "bijzonderheid",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_brief_regel_BriefTekstId_Nummer",
                table: "brief_regel",
                columns: new[] { "BriefTekstId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_brief_tekst_Brief",
                table: "brief_tekst",
                column: "Brief",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_doel_Sleutel_Nummer",
                table: "doel",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_doel_voortgang_Sleutel_Nummer",
                table: "doel_voortgang",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_feit_Sleutel_Nummer",
                table: "feit",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_geldpost_Sleutel_Nummer",
                table: "geldpost",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gemeente_Sleutel_Nummer",
                table: "gemeente",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_indicator_Sleutel_Nummer",
                table: "indicator",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_instelling_Sleutel_Nummer",
                table: "instelling",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kamerlid_Sleutel_Nummer",
                table: "kamerlid",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_maatregel_Sleutel_Nummer",
                table: "maatregel",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetmoment_Sleutel_Nummer",
                table: "meetmoment",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_moment_Sleutel_Nummer",
                table: "moment",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_motie_Sleutel_Nummer",
                table: "motie",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ondertekening_Sleutel_Nummer",
                table: "ondertekening",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_onderzoek_Sleutel_Nummer",
                table: "onderzoek",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_oordeel_overrule_Indicator",
                table: "oordeel_overrule",
                column: "Indicator");

            migrationBuilder.CreateIndex(
                name: "IX_partner_Sleutel_Nummer",
                table: "partner",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reeks_Sleutel_Nummer",
                table: "reeks",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_regeling_doel_Sleutel_Nummer",
                table: "regeling_doel",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_regio_Sleutel_Nummer",
                table: "regio",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stagepact_afspraak_Sleutel_Nummer",
                table: "stagepact_afspraak",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stilte_Sleutel_Nummer",
                table: "stilte",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_streefwaarde_Sleutel_Nummer",
                table: "streefwaarde",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_student_telling_Sleutel_Nummer",
                table: "student_telling",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stuk_Sleutel_Nummer",
                table: "stuk",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_taak_Soort_Sleutel",
                table: "taak",
                columns: new[] { "Soort", "Sleutel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_taak_Status_NaTijdstip",
                table: "taak",
                columns: new[] { "Status", "NaTijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_waarneming_Sleutel_Nummer",
                table: "waarneming",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wet_Sleutel_Nummer",
                table: "wet",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "afspraak");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "bekostigingsdeel");

            migrationBuilder.DropTable(
                name: "belofte_status");

            migrationBuilder.DropTable(
                name: "bijzonderheid");

            migrationBuilder.DropTable(
                name: "brief_regel");

            migrationBuilder.DropTable(
                name: "doel");

            migrationBuilder.DropTable(
                name: "doel_voortgang");

            migrationBuilder.DropTable(
                name: "feit");

            migrationBuilder.DropTable(
                name: "geldpost");

            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "indicator");

            migrationBuilder.DropTable(
                name: "instelling");

            migrationBuilder.DropTable(
                name: "kamerlid");

            migrationBuilder.DropTable(
                name: "maatregel");

            migrationBuilder.DropTable(
                name: "meegeleverd_bestand");

            migrationBuilder.DropTable(
                name: "meetmoment");

            migrationBuilder.DropTable(
                name: "moment");

            migrationBuilder.DropTable(
                name: "motie");

            migrationBuilder.DropTable(
                name: "ondertekening");

            migrationBuilder.DropTable(
                name: "onderzoek");

            migrationBuilder.DropTable(
                name: "oordeel_overrule");

            migrationBuilder.DropTable(
                name: "partner");

            migrationBuilder.DropTable(
                name: "reeks");

            migrationBuilder.DropTable(
                name: "regeling_doel");

            migrationBuilder.DropTable(
                name: "regio");

            migrationBuilder.DropTable(
                name: "stagepact_afspraak");

            migrationBuilder.DropTable(
                name: "stilte");

            migrationBuilder.DropTable(
                name: "streefwaarde");

            migrationBuilder.DropTable(
                name: "student_telling");

            migrationBuilder.DropTable(
                name: "stuk");

            migrationBuilder.DropTable(
                name: "taak");

            migrationBuilder.DropTable(
                name: "waarneming");

            migrationBuilder.DropTable(
                name: "wet");

            migrationBuilder.DropTable(
                name: "brief_tekst");

            migrationBuilder.DropColumn(
                name: "Inhoud",
                table: "audit_kop");
        }
    }
}
