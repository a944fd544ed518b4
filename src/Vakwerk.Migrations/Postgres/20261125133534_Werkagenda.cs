using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vakwerk.Migrations.Postgres
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Doel = table.Column<string>(type: "text", nullable: false),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    Wat = table.Column<string>(type: "text", nullable: false),
                    Partners = table.Column<string>(type: "text", nullable: false),
                    Termijnen = table.Column<string>(type: "text", nullable: false),
                    Maatregelen = table.Column<string>(type: "text", nullable: false),
                    Stagepact = table.Column<string>(type: "text", nullable: false),
                    Bedrag = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: true),
                    BedragUitleg = table.Column<string>(type: "text", nullable: true),
                    Geschiedenis = table.Column<string>(type: "text", nullable: false),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_afspraak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "doel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Boom = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<int>(type: "integer", nullable: false),
                    Ouder = table.Column<string>(type: "text", nullable: true),
                    Nl = table.Column<string>(type: "text", nullable: false),
                    En = table.Column<string>(type: "text", nullable: false),
                    AmbitieNl = table.Column<string>(type: "text", nullable: true),
                    AmbitieEn = table.Column<string>(type: "text", nullable: true),
                    Heet = table.Column<string>(type: "text", nullable: false),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_doel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "doel_voortgang",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    LandelijkGetal = table.Column<bool>(type: "boolean", nullable: false),
                    LandelijkGetalUitleg = table.Column<string>(type: "text", nullable: true),
                    Oormerk = table.Column<bool>(type: "boolean", nullable: false),
                    OormerkUitleg = table.Column<string>(type: "text", nullable: true),
                    Indicator = table.Column<bool>(type: "boolean", nullable: false),
                    Voortgang = table.Column<int>(type: "integer", nullable: false),
                    Uitleg = table.Column<string>(type: "text", nullable: false),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_doel_voortgang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "maatregel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Doel = table.Column<string>(type: "text", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Verplicht = table.Column<bool>(type: "boolean", nullable: false),
                    Opmerking = table.Column<string>(type: "text", nullable: true),
                    Herkomst = table.Column<string>(type: "text", nullable: false),
                    Gezien = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_maatregel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "moment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Wanneer = table.Column<string>(type: "text", nullable: false),
                    Spoor = table.Column<string>(type: "text", nullable: false),
                    Gebeurtenis = table.Column<string>(type: "text", nullable: false),
                    Herkomst = table.Column<string>(type: "text", nullable: false),
                    Gezien = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_moment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ondertekening",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Werkagenda = table.Column<bool>(type: "boolean", nullable: false),
                    Stagepact = table.Column<bool>(type: "boolean", nullable: false),
                    Herkomst = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ondertekening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "onderzoek",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Organisatie = table.Column<string>(type: "text", nullable: true),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    Adres = table.Column<string>(type: "text", nullable: true),
                    Populatie = table.Column<string>(type: "text", nullable: true),
                    Jaar = table.Column<string>(type: "text", nullable: true),
                    Vraag = table.Column<string>(type: "text", nullable: true),
                    Doel = table.Column<string>(type: "text", nullable: true),
                    Feiten = table.Column<string>(type: "text", nullable: false),
                    Opmerking = table.Column<string>(type: "text", nullable: true),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    ZonderBron = table.Column<bool>(type: "boolean", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_onderzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partner",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Soort = table.Column<int>(type: "integer", nullable: false),
                    Afkorting = table.Column<string>(type: "text", nullable: true),
                    VolleNaam = table.Column<string>(type: "text", nullable: false),
                    OokGenoemd = table.Column<string>(type: "text", nullable: false),
                    GroepVan = table.Column<string>(type: "text", nullable: true),
                    Rol = table.Column<string>(type: "text", nullable: false),
                    Werkagenda = table.Column<bool>(type: "boolean", nullable: false),
                    Stagepact = table.Column<bool>(type: "boolean", nullable: false),
                    LetOp = table.Column<string>(type: "text", nullable: true),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "regeling_doel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Ambitie = table.Column<string>(type: "text", nullable: false),
                    Regime = table.Column<string>(type: "text", nullable: false),
                    LandelijkDoel = table.Column<string>(type: "text", nullable: true),
                    Herkomst = table.Column<string>(type: "text", nullable: false),
                    Gezien = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regeling_doel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stagepact_afspraak",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Thema = table.Column<string>(type: "text", nullable: false),
                    Partij = table.Column<string>(type: "text", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Herkomst = table.Column<string>(type: "text", nullable: false),
                    Gezien = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stagepact_afspraak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wet",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Nl = table.Column<string>(type: "text", nullable: false),
                    En = table.Column<string>(type: "text", nullable: false),
                    Doel = table.Column<string>(type: "text", nullable: false),
                    Afspraak = table.Column<string>(type: "text", nullable: true),
                    VerwachteStap = table.Column<string>(type: "text", nullable: true),
                    Stappen = table.Column<string>(type: "text", nullable: false),
                    Verwacht = table.Column<string>(type: "text", nullable: false),
                    EchteStap = table.Column<string>(type: "text", nullable: true),
                    EchteDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    EchteGebeurtenis = table.Column<string>(type: "text", nullable: true),
                    EchteHerkomst = table.Column<string>(type: "text", nullable: true),
                    Opmerking = table.Column<string>(type: "text", nullable: true),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
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
