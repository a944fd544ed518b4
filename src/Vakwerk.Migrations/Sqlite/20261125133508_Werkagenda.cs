using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Werkagenda : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_afspraak_Sleutel_Nummer",
                table: "afspraak",
                columns: new[] { "Sleutel", "Nummer" },
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
                name: "IX_maatregel_Sleutel_Nummer",
                table: "maatregel",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_moment_Sleutel_Nummer",
                table: "moment",
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
                name: "IX_partner_Sleutel_Nummer",
                table: "partner",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_regeling_doel_Sleutel_Nummer",
                table: "regeling_doel",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stagepact_afspraak_Sleutel_Nummer",
                table: "stagepact_afspraak",
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
                name: "doel");

            migrationBuilder.DropTable(
                name: "doel_voortgang");

            migrationBuilder.DropTable(
                name: "maatregel");

            migrationBuilder.DropTable(
                name: "moment");

            migrationBuilder.DropTable(
                name: "ondertekening");

            migrationBuilder.DropTable(
                name: "onderzoek");

            migrationBuilder.DropTable(
                name: "partner");

            migrationBuilder.DropTable(
                name: "regeling_doel");

            migrationBuilder.DropTable(
                name: "stagepact_afspraak");

            migrationBuilder.DropTable(
                name: "wet");
        }
    }
}
