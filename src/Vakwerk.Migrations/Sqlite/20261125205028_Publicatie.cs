using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Publicatie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dataset_onthulling",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersieId = table.Column<long>(type: "INTEGER", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Naast = table.Column<string>(type: "TEXT", nullable: false),
                    Verborgen = table.Column<long>(type: "INTEGER", nullable: false),
                    Vergelijkingen = table.Column<long>(type: "INTEGER", nullable: false),
                    PastNiet = table.Column<long>(type: "INTEGER", nullable: false),
                    Vernauwd = table.Column<long>(type: "INTEGER", nullable: false),
                    Lekken = table.Column<string>(type: "TEXT", nullable: false),
                    AantalLekken = table.Column<long>(type: "INTEGER", nullable: false),
                    NietGedaan = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset_onthulling", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dataset_onthulling_dataset_versie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "dataset_versie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dataset_stap",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersieId = table.Column<long>(type: "INTEGER", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Moment = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset_stap", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dataset_stap_dataset_versie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "dataset_versie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dataset_onthulling_VersieId",
                table: "dataset_onthulling",
                column: "VersieId");

            migrationBuilder.CreateIndex(
                name: "IX_dataset_stap_VersieId",
                table: "dataset_stap",
                column: "VersieId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dataset_onthulling");

            migrationBuilder.DropTable(
                name: "dataset_stap");
        }
    }
}
