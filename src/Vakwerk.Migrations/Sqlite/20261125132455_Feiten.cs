using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Feiten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_feit_Sleutel_Nummer",
                table: "feit",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feit");
        }
    }
}
