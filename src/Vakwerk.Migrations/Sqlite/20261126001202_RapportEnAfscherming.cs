using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RapportEnAfscherming : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Masker",
                table: "dataset_versie",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MaskerCellen",
                table: "dataset_versie",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "dataset_masker",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersieId = table.Column<long>(type: "INTEGER", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Methode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Duur = table.Column<long>(type: "INTEGER", nullable: false),
                    Naast = table.Column<string>(type: "TEXT", nullable: false),
                    Aantallen = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset_masker", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dataset_masker_dataset_versie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "dataset_versie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "IX_dataset_masker_VersieId",
                table: "dataset_masker",
                column: "VersieId");

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
                name: "dataset_masker");

            migrationBuilder.DropTable(
                name: "rapport_opmerking");

            migrationBuilder.DropTable(
                name: "rapport_tekst");

            migrationBuilder.DropColumn(
                name: "Masker",
                table: "dataset_versie");

            migrationBuilder.DropColumn(
                name: "MaskerCellen",
                table: "dataset_versie");
        }
    }
}
