using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
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
