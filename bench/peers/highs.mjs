// Solves the linear programs named on the command line with HiGHS and prints objective and seconds of each.
// Run where the npm package `highs` is installed; the bench does that in a temporary folder.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const load = createRequire(process.cwd() + "/")("highs");
const highs = await load();
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const start = performance.now();
  const answer = highs.solve(text, { solver: "simplex", simplex_strategy: 4, output_flag: false });
  console.log(answer.ObjectiveValue, (performance.now() - start) / 1000);
}
