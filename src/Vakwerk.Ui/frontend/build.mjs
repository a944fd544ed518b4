// Bundles styles and the small script into the folder given. Fonts are copied under their own names.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

const out = process.argv[2];
await mkdir(join(out, "fonts"), { recursive: true });

await build({
  entryPoints: ["styles/site.css", "styles/forms.css", "scripts/site.js", "scripts/passkey.js"],
  outdir: out,
  entryNames: "[name]",
  bundle: true,
  minify: true,
  target: ["es2022", "chrome120", "firefox120", "safari17"],
  external: ["*.woff2"],
  logLevel: "warning",
});

for (const weight of ["400", "600"]) {
  const name = `source-sans-3-latin-${weight}-normal.woff2`;
  await copyFile(join("node_modules/@fontsource/source-sans-3/files", name), join(out, "fonts", name));
}
