using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "taak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    Gemaakt = table.Column<long>(type: "bigint", nullable: false),
                    NaTijdstip = table.Column<long>(type: "bigint", nullable: false),
                    LeaseTot = table.Column<long>(type: "bigint", nullable: true),
                    Eigenaar = table.Column<Guid>(type: "uuid", nullable: true),
                    Afgerond = table.Column<long>(type: "bigint", nullable: true),
                    LaatsteFout = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taak", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_taak_Soort_Sleutel",
                table: "taak",
                columns: new[] { "Soort", "Sleutel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_taak_Status_NaTijdstip",
                table: "taak",
                columns: new[] { "Status", "NaTijdstip" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "taak");
        }
    }
}
