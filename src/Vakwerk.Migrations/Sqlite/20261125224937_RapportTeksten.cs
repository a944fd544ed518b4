using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Doel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    OpgelostDoor = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    OpgelostOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rapport_opmerking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "rapport_tekst",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Doel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    AkkoordDoor = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    AkkoordOp = table.Column<long>(type: "INTEGER", nullable: true)
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
