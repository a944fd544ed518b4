using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vakwerk.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RapportTeksten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "rapport_opmerking",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Doel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Tekst = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Door = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    OpgelostDoor = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    OpgelostOp = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rapport_opmerking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "rapport_tekst",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Doel = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Tekst = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Door = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    AkkoordDoor = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    AkkoordOp = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rapport_tekst", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_rapport_opmerking_Doel",
                table: "rapport_opmerking",
                column: "Doel");

            migrationBuilder.CreateIndex(
                name: "IX_rapport_tekst_Doel_Nummer",
                table: "rapport_tekst",
                columns: new[] { "Doel", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "rapport_opmerking");

            migrationBuilder.DropTable(
                name: "rapport_tekst");
        }
    }
}
