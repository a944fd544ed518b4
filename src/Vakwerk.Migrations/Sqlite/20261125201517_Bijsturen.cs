using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Bijsturen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bijsturing",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Aanvraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Tijdstip = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bijsturing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "brief_bijsturing",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    Afspraken = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_brief_bijsturing", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bijsturing_Aanvraag",
                table: "bijsturing",
                column: "Aanvraag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bijsturing_Sleutel_Nummer",
                table: "bijsturing",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_brief_bijsturing_Sleutel_Nummer",
                table: "brief_bijsturing",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bijsturing");

            migrationBuilder.DropTable(
                name: "brief_bijsturing");
        }
    }
}
