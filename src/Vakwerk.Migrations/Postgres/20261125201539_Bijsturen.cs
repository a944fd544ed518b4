using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vakwerk.Migrations.Postgres
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Sleutel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Aanvraag = table.Column<Guid>(type: "uuid", nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bijsturing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "brief_bijsturing",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Afspraken = table.Column<string>(type: "text", nullable: false),
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
