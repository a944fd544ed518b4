using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Vakwerk.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Gegevens : Migration
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

            migrationBuilder.CreateTable(
                name: "dataset_versie",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Dataset = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Staat = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    TitelEn = table.Column<string>(type: "text", nullable: false),
                    Uitgever = table.Column<string>(type: "text", nullable: false),
                    Licentie = table.Column<string>(type: "text", nullable: false),
                    Populatie = table.Column<string>(type: "text", nullable: false),
                    BronAdres = table.Column<string>(type: "text", nullable: true),
                    Bestand = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    IngelezenDoor = table.Column<string>(type: "text", nullable: false),
                    IngelezenOp = table.Column<long>(type: "bigint", nullable: false),
                    Rijen = table.Column<long>(type: "bigint", nullable: false),
                    Indeling = table.Column<string>(type: "text", nullable: false),
                    IndelingHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Dimensies = table.Column<string>(type: "text", nullable: false),
                    Maten = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset_versie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dataset_bevinding",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    VersieId = table.Column<long>(type: "bigint", nullable: false),
                    Ernst = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kolom = table.Column<string>(type: "text", nullable: true),
                    Waarde = table.Column<string>(type: "text", nullable: true),
                    Regels = table.Column<string>(type: "text", nullable: false),
                    Aantal = table.Column<long>(type: "bigint", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Toelichting = table.Column<string>(type: "text", nullable: true),
                    ToegelichtDoor = table.Column<string>(type: "text", nullable: true),
                    ToegelichtOp = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset_bevinding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dataset_bevinding_dataset_versie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "dataset_versie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dataset_blok",
                columns: table => new
                {
                    VersieId = table.Column<long>(type: "bigint", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Rijen = table.Column<int>(type: "integer", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset_blok", x => new { x.VersieId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_dataset_blok_dataset_versie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "dataset_versie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dataset_onthulling",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    VersieId = table.Column<long>(type: "bigint", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Naast = table.Column<string>(type: "text", nullable: false),
                    Verborgen = table.Column<long>(type: "bigint", nullable: false),
                    Vergelijkingen = table.Column<long>(type: "bigint", nullable: false),
                    PastNiet = table.Column<long>(type: "bigint", nullable: false),
                    Vernauwd = table.Column<long>(type: "bigint", nullable: false),
                    Lekken = table.Column<string>(type: "text", nullable: false),
                    AantalLekken = table.Column<long>(type: "bigint", nullable: false),
                    NietGedaan = table.Column<string>(type: "text", nullable: true)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    VersieId = table.Column<long>(type: "bigint", nullable: false),
                    Soort = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Door = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Moment = table.Column<long>(type: "bigint", nullable: true)
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

            migrationBuilder.CreateIndex(
                name: "IX_dataset_bevinding_VersieId",
                table: "dataset_bevinding",
                column: "VersieId");

            migrationBuilder.CreateIndex(
                name: "IX_dataset_onthulling_VersieId",
                table: "dataset_onthulling",
                column: "VersieId");

            migrationBuilder.CreateIndex(
                name: "IX_dataset_stap_VersieId",
                table: "dataset_stap",
                column: "VersieId");

            migrationBuilder.CreateIndex(
                name: "IX_dataset_versie_Dataset_Nummer",
                table: "dataset_versie",
                columns: new[] { "Dataset", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bijsturing");

            migrationBuilder.DropTable(
                name: "brief_bijsturing");

            migrationBuilder.DropTable(
                name: "dataset_bevinding");

            migrationBuilder.DropTable(
                name: "dataset_blok");

            migrationBuilder.DropTable(
                name: "dataset_onthulling");

            migrationBuilder.DropTable(
                name: "dataset_stap");

            migrationBuilder.DropTable(
                name: "dataset_versie");
        }
    }
}
