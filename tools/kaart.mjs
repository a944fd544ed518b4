// Makes the small map of the Netherlands that the product ships, from the municipal boundaries that PDOK publishes.
//   node tools/kaart.mjs gemeenten.geojson data/reference/municipalities.csv > src/Vakwerk.Ui/Maps/nederland.csv
// Input: CBS/Kadaster gemeentegrenzen (EPSG:28992, metres). Output: one line per region with its outline as an svg path.
// Neighbours share their border: it is simplified once, so no gaps or overlaps appear.
import { readFileSync } from "node:fs";

const [geojson, register] = process.argv.slice(2);
const WIDTH = 560; // of the drawing; the height follows from the country
const TOLERANCE = 900; // metres: triangles smaller than TOLERANCE squared are left out
const SMALLEST = 12e6; // square metres: smaller islands disappear, except the largest part of a region

const municipalities = new Map(
  readFileSync(register, "utf8").trim().split("\n").slice(1).map((line) => {
    const [code, , province, labourMarket] = line.match(/("[^"]*"|[^,]*)(,|$)/g).map((f) => f.replace(/,$/, ""));
    return [code, { province, labourMarket }];
  }),
);
const features = JSON.parse(readFileSync(geojson, "utf8")).features;
const key = ([x, y]) => `${Math.round(x)},${Math.round(y)}`;

// The border edges of each region: those that belong to one of its municipalities only.
function edgesOf(level) {
  const regions = new Map();
  for (const { properties, geometry } of features) {
    const region = municipalities.get(properties.statcode)[level];
    const edges = regions.get(region) ?? regions.set(region, new Map()).get(region);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat())
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [key(ring[i - 1]), key(ring[i])];
        if (a === b) continue;
        if (edges.has(`${b} ${a}`)) edges.delete(`${b} ${a}`);
        else edges.set(`${a} ${b}`, [a, b]);
      }
  }
  return regions;
}

// Rings of a region, as lists of points.
function rings(edges) {
  const next = new Map();
  for (const [a, b] of edges.values()) (next.get(a) ?? next.set(a, []).get(a)).push(b);
  const found = [];
  for (const start of next.keys())
    while (next.get(start).length > 0) {
      // Where the walk meets itself, a ring is complete: parts that only touch stay separate.
      const walk = [start];
      for (let at = next.get(start).pop(); ; at = next.get(at).pop()) {
        const met = walk.indexOf(at);
        if (met >= 0) found.push(walk.splice(met));
        walk.push(at);
        if (walk.length === 1 && next.get(at).length === 0) break;
      }
    }
  return found;
}

const point = (k) => k.split(",").map(Number);
const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
const area = (ring) =>
  ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length];
    return sum + (p[0] * q[1] - q[0] * p[1]) / 2;
  }, 0);

// Visvalingam: drop the point with the smallest triangle until all are large enough. Ends stay.
function simplify(line) {
  const points = [...line];
  for (;;) {
    let smallest = TOLERANCE * TOLERANCE, at = -1;
    for (let i = 1; i < points.length - 1; i++) {
      const size = triangle(points[i - 1], points[i], points[i + 1]);
      if (size < smallest) [smallest, at] = [size, i];
    }
    if (at < 0) return points;
    points.splice(at, 1);
  }
}

const levels = ["province", "labourMarket"].map((level) => {
  const regions = [...edgesOf(level)].map(([code, edges]) => ({ code, rings: rings(edges) }));
  return { level, regions };
});

// Junctions: points where more than two borders meet, over both levels, so that provinces and regions fit each other too.
const neighbours = new Map();
for (const { regions } of levels)
  for (const { rings } of regions)
    for (const ring of rings)
      ring.forEach((a, i) => {
        const b = ring[(i + 1) % ring.length];
        for (const [p, q] of [[a, b], [b, a]]) (neighbours.get(p) ?? neighbours.set(p, new Set()).get(p)).add(q);
      });
const junction = (k) => neighbours.get(k).size > 2;

const simplified = new Map();
function arc(keys) {
  const forward = keys.join(" "), backward = [...keys].reverse().join(" ");
  const name = forward < backward ? forward : backward;
  if (!simplified.has(name)) simplified.set(name, simplify((forward < backward ? keys : [...keys].reverse()).map(point)));
  const line = simplified.get(name);
  return forward < backward ? line : [...line].reverse();
}

function outline(ring) {
  let first = ring.findIndex(junction);
  if (first < 0) first = ring.indexOf([...ring].sort()[0]);
  const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first]];
  const cuts = turned.flatMap((k, i) => (i === 0 || i === turned.length - 1 || junction(k) ? [i] : []));
  if (cuts.length === 2) cuts.splice(1, 0, Math.floor(turned.length / 2));
  return cuts.slice(1).flatMap((cut, i) => arc(turned.slice(cuts[i], cut + 1)).slice(0, -1));
}

const shapes = levels.flatMap(({ level, regions }) =>
  regions.map(({ code, rings }) => {
    const outlines = rings.map(outline).filter((ring) => ring.length > 2);
    outlines.sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
    return { level, code, outlines: outlines.filter((ring, i) => i === 0 || Math.abs(area(ring)) > SMALLEST) };
  }),
);
const all = shapes.flatMap((shape) => shape.outlines.flat());
const [left, right] = [Math.min(...all.map((p) => p[0])), Math.max(...all.map((p) => p[0]))];
const [bottom, top] = [Math.min(...all.map((p) => p[1])), Math.max(...all.map((p) => p[1]))];
const scale = WIDTH / (right - left);
const place = ([x, y]) => [Math.round((x - left) * scale), Math.round((top - y) * scale)];

// Pole of inaccessibility, by a coarse grid: the point inside that lies farthest from the border.
function middle(outlines) {
  const edges = outlines.flatMap((ring) => ring.map((p, i) => [place(p), place(ring[(i + 1) % ring.length])]));
  const inside = (x, y) => edges.reduce((odd, [[ax, ay], [bx, by]]) => {
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !odd : odd;
  }, false);
  const distance = (x, y) => Math.min(...edges.map(([[ax, ay], [bx, by]]) => {
    const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
  }));
  let best = [0, 0, -1];
  const xs = edges.map(([p]) => p[0]), ys = edges.map(([p]) => p[1]);
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += 2)
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += 2)
      if (inside(x, y) && distance(x, y) > best[2]) best = [x, y, distance(x, y)];
  return best.map(Math.round);
}

function path(ring) {
  let at = [0, 0];
  const steps = [];
  ring.map(place).forEach((p, i) => {
    if (i === 0) steps.push(`M${p}`);
    else if (p[0] !== at[0] || p[1] !== at[1]) steps.push(`${p[0] - at[0]},${p[1] - at[1]}`);
    at = p;
  });
  return `${steps[0]}l${steps.slice(1).join(" ")}z`;
}

console.log("code,x,y,pad");
for (const { code, outlines } of shapes.sort((a, b) => (a.level + a.code < b.level + b.code ? 1 : -1)).reverse()) {
  const [x, y] = middle(outlines);
  console.log(`${code},${x},${y},"${outlines.map(path).join("")}"`);
}
console.error(`${WIDTH} x ${Math.round((top - bottom) * scale)}, ${all.length} points`);
