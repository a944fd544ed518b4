using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vakwerk.Migrations.Postgres
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Onderwerp = table.Column<string>(type: "text", nullable: false),
                    Omschrijving = table.Column<string>(type: "text", nullable: false),
                    Waarde = table.Column<decimal>(type: "numeric(18,6)", precision: 18, scale: 6, nullable: false),
                    Eenheid = table.Column<string>(type: "text", nullable: false),
                    Kwalificatie = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "text", nullable: false),
                    Periode = table.Column<string>(type: "text", nullable: false),
                    Populatie = table.Column<string>(type: "text", nullable: true),
                    Organisatie = table.Column<string>(type: "text", nullable: true),
                    Brief = table.Column<string>(type: "text", nullable: false),
                    Regel = table.Column<int>(type: "integer", nullable: false),
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
