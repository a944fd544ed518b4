using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Kamer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "document",
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
                    table.PrimaryKey("PK_document", x => x.Id);
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
                name: "IX_document_Sleutel_Nummer",
                table: "document",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_geldpost_Sleutel_Nummer",
                table: "geldpost",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kamerlid_Sleutel_Nummer",
                table: "kamerlid",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_motie_Sleutel_Nummer",
                table: "motie",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stilte_Sleutel_Nummer",
                table: "stilte",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bekostigingsdeel");

            migrationBuilder.DropTable(
                name: "belofte_status");

            migrationBuilder.DropTable(
                name: "bijzonderheid");

            migrationBuilder.DropTable(
                name: "brief_regel");

            migrationBuilder.DropTable(
                name: "document");

            migrationBuilder.DropTable(
                name: "geldpost");

            migrationBuilder.DropTable(
                name: "kamerlid");

            migrationBuilder.DropTable(
                name: "motie");

            migrationBuilder.DropTable(
                name: "stilte");

            migrationBuilder.DropTable(
                name: "brief_tekst");
        }
    }
}
