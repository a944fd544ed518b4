using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Brieven : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "document");

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

            migrationBuilder.CreateIndex(
                name: "IX_stuk_Sleutel_Nummer",
                table: "stuk",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "stuk");

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BekendSinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BijlageVan = table.Column<string>(type: "TEXT", nullable: true),
                    Bronnen = table.Column<string>(type: "TEXT", nullable: false),
                    Datum = table.Column<string>(type: "TEXT", nullable: true),
                    InhoudHash = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kamerstuk = table.Column<string>(type: "TEXT", nullable: true),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Vastgelegd = table.Column<long>(type: "INTEGER", nullable: false),
                    Vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_document_Sleutel_Nummer",
                table: "document",
                columns: new[] { "Sleutel", "Nummer" },
                unique: true);
        }
    }
}
