using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vakwerk.Migrations.Postgres
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Soort = table.Column<string>(type: "text", nullable: false),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    Kamerstuk = table.Column<string>(type: "text", nullable: true),
                    Datum = table.Column<string>(type: "text", nullable: true),
                    BijlageVan = table.Column<string>(type: "text", nullable: true),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    Opmerking = table.Column<string>(type: "text", nullable: true),
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    BekendSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    BijlageVan = table.Column<string>(type: "text", nullable: true),
                    Bronnen = table.Column<string>(type: "text", nullable: false),
                    Datum = table.Column<string>(type: "text", nullable: true),
                    InhoudHash = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kamerstuk = table.Column<string>(type: "text", nullable: true),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Opmerking = table.Column<string>(type: "text", nullable: true),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Soort = table.Column<string>(type: "text", nullable: false),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    Vastgelegd = table.Column<long>(type: "bigint", nullable: false),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false)
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
