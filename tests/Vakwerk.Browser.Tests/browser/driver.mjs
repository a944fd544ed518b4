// Drives Chromium for the tests: one JSON command a line on standard input, one JSON answer a line on standard output.
// What must hold stands in C#; this only looks.
import { chromium } from "playwright-core";
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const browser = await chromium.launch({
  executablePath: process.env.VAKWERK_TEST_CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const options = { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" };

async function withPage(url, extra, look) {
  const context = await browser.newContext({ ...options, ...extra });
  try {
    const page = await context.newPage();
    const seen = listen(page, new URL(url).origin);
    const response = await page.goto(url, { waitUntil: "load" });
    return { status: response.status(), ...(await look(page)), ...(await seen()) };
  } finally {
    await context.close();
  }
}

// Errors on the console (the security policy speaks there), requests to elsewhere, and what travelled.
function listen(page, origin) {
  const messages = [];
  const foreign = [];
  const travelled = [];
  page.on("console", (message) => message.type() === "error" && messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:") && new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  page.on("response", (response) => {
    if (/html|css|javascript/.test(response.headers()["content-type"] ?? "")) {
      travelled.push(response.request().sizes().then((size) => size.responseBodySize, () => 0));
    }
  });
  return async () => ({ messages, foreign, bytes: (await Promise.all(travelled)).reduce((a, b) => a + b, 0) });
}

async function axe(page, runOnly) {
  const result = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), runOnly);
  return result.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join("; ")}`);
}

const commands = {
  async inspect({ url }) {
    const found = await withPage(url, {}, async (page) => {
      const links = await page.evaluate(() => [...document.querySelectorAll("a[href]:not([download])")].map((a) => a.href.split("#")[0]));
      const title = await page.title();
      const text = await page.textContent("main");
      await page.evaluate(axeSource);
      const light = await axe(page, rules);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await axe(page, ["cat.color"]);
      await page.setViewportSize({ width: 320, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      return { links, title, text, violations: [...light, ...dark.map((v) => `donker: ${v}`)], overflow };
    });
    const bare = await withPage(url, { javaScriptEnabled: false }, async (page) => ({ text: await page.textContent("main") }));
    return { ...found, sameWithoutScript: bare.text === found.text };
  },

  // Where the focus goes with the Tab key, and whether it can be seen there.
  tab({ url, times }) {
    return withPage(url, {}, async (page) => {
      const stops = [];
      for (let i = 0; i < times; i++) {
        await page.keyboard.press("Tab");
        stops.push(
          await page.evaluate(() => {
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const name = element.innerText || element.getAttribute("aria-label") || element.labels?.[0]?.innerText || element.tagName;
            return { name: name.trim(), visible: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
          }),
        );
      }
      return { stops };
    });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  const answer = await commands[command.do](command).catch((error) => ({ error: String(error) }));
  console.log(JSON.stringify(answer));
}
await browser.close();
process.exit(0);
