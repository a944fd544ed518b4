using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vakwerk.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "taak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Gemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    NaTijdstip = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaseTot = table.Column<long>(type: "INTEGER", nullable: true),
                    Eigenaar = table.Column<Guid>(type: "TEXT", nullable: true),
                    Afgerond = table.Column<long>(type: "INTEGER", nullable: true),
                    LaatsteFout = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taak", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

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
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "taak");
        }
    }
}
