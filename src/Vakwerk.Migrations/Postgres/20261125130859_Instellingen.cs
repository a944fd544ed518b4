using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vakwerk.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Instellingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Provincie = table.Column<string>(type: "text", nullable: false),
                    Arbeidsmarktregio = table.Column<string>(type: "text", nullable: false),
                    Doorstroompuntregio = table.Column<string>(type: "text", nullable: false),
                    GeldigVanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    Bron = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_gemeente", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "instelling",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    NaamDuo = table.Column<string>(type: "text", nullable: false),
                    Aliassen = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "text", nullable: true),
                    SoortGecontroleerd = table.Column<bool>(type: "boolean", nullable: false),
                    Soort2019 = table.Column<string>(type: "text", nullable: true),
                    Plaats = table.Column<string>(type: "text", nullable: false),
                    GemeenteCode = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    GeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    OpgegaanIn = table.Column<string>(type: "text", nullable: false),
                    FusieNotitie = table.Column<string>(type: "text", nullable: true),
                    FusieGecontroleerd = table.Column<bool>(type: "boolean", nullable: false),
                    Bron = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_instelling", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "regio",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Soort = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Aliassen = table.Column<string>(type: "text", nullable: false),
                    GeldigVanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    Bron = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_regio", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "student_telling",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    Brin = table.Column<string>(type: "text", nullable: false),
                    Bestuur = table.Column<string>(type: "text", nullable: false),
                    Provincie = table.Column<string>(type: "text", nullable: false),
                    GemeenteCode = table.Column<string>(type: "text", nullable: false),
                    Bol = table.Column<int>(type: "integer", nullable: true),
                    Bbl = table.Column<int>(type: "integer", nullable: true),
                    Ex = table.Column<int>(type: "integer", nullable: true),
                    Voorlopig = table.Column<bool>(type: "boolean", nullable: false),
                    Gepubliceerd = table.Column<DateOnly>(type: "date", nullable: false),
                    Bron = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_student_telling", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_gemeente_Sleutel_Nummer",
                table: "gemeente",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_instelling_Sleutel_Nummer",
                table: "instelling",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_regio_Sleutel_Nummer",
                table: "regio",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_student_telling_Sleutel_Nummer",
                table: "student_telling",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "instelling");

            migrationBuilder.DropTable(
                name: "regio");

            migrationBuilder.DropTable(
                name: "student_telling");
        }
    }
}
