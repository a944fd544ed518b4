// Drives Chromium for the tests: one JSON command a line on standard input, one JSON answer a line on standard output.
// What must hold stands in C#; this only looks.
import { chromium } from "playwright-core";
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const desktop = { width: 1280, height: 900 };
// 1280 pixels at 400 percent.
const phone = { width: 320, height: 800 };
const browser = await chromium.launch({
  executablePath: process.env.VAKWERK_TEST_CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const options = { viewport: desktop, reducedMotion: "reduce" };
// One page for all visits: a new one costs more than the visit.
const page = await (await browser.newContext(options)).newPage();
const bare = await (await browser.newContext({ ...options, javaScriptEnabled: false })).newPage();
const network = await page.context().newCDPSession(page);
await network.send("Network.enable");
await network.send("Network.setCacheDisabled", { cacheDisabled: true });

let seen;
page.on("console", (message) => message.type() === "error" && seen.messages.push(message.text()));
page.on("pageerror", (error) => seen.messages.push(String(error)));
page.on("request", (request) => {
  if (!request.url().startsWith("data:") && new URL(request.url()).origin !== seen.origin) seen.foreign.push(request.url());
});
network.on("Network.responseReceived", ({ requestId, response }) => {
  if (/html|css|javascript/.test(response.mimeType)) seen.counted.add(requestId);
});
network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
  if (seen.counted.has(requestId)) seen.bytes += encodedDataLength;
});

// Errors on the console (the security policy speaks there), requests to elsewhere, and what travelled.
async function visit(url) {
  seen = { origin: new URL(url).origin, messages: [], foreign: [], counted: new Set(), bytes: 0 };
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: "light" });
  return await page.goto(url, { waitUntil: "load" });
}

// Until a page says something, for at most half a minute: work in the background takes its time.
async function waitFor(url, words) {
  for (let i = 0; i < 60 && !(await page.innerText("main")).includes(words); i++) {
    await page.waitForTimeout(500);
    await visit(url);
  }
}

async function axe(runOnly) {
  const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only, resultTypes: ["violations"] }), runOnly);
  return found.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join("; ")}`);
}

const commands = {
  async inspect({ url }) {
    const response = await visit(url);
    const links = await page.evaluate(() => [...document.querySelectorAll("a[href]:not([download])")].map((a) => a.href.split("#")[0]));
    const title = await page.title();
    const text = await page.textContent("main");
    await page.evaluate(axeSource);
    const light = await axe(rules);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await axe(["color-contrast"]);
    await page.setViewportSize(phone);
    // What scrolls or comes close together only when there is little room.
    const small = await axe(["scrollable-region-focusable", "target-size"]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await bare.goto(url, { waitUntil: "domcontentloaded" });
    return {
      status: response.status(),
      links,
      title,
      violations: [...light, ...dark.map((v) => `donker: ${v}`), ...small.map((v) => `smal: ${v}`)],
      overflow,
      messages: seen.messages,
      foreign: seen.foreign,
      bytes: seen.bytes,
      sameWithoutScript: (await bare.textContent("main")) === text,
    };
  },

  // Signs in with the keyboard alone, looks at pages as this person sees them, and leaves no trace of it.
  async inspectAs({ origin, name, password, paths }) {
    try {
      await visit(`${origin}/inloggen`);
      await page.focus("input[name=naam]");
      await page.keyboard.type(name);
      await page.keyboard.press("Tab");
      await page.keyboard.type(password);
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      await bare.context().addCookies(await page.context().cookies());
      const pages = [];
      for (const path of paths) pages.push(await commands.inspect({ url: origin + path }));
      return { landed: new URL(page.url()).pathname, pages };
    } finally {
      await page.context().clearCookies();
      await bare.context().clearCookies();
    }
  },

  // What a person does, step by step; without name it is an anonymous reader. Answers with what stood on each page.
  async play({ origin, name, password, steps }) {
    const texts = [];
    try {
      if (name) {
        await visit(`${origin}/inloggen`);
        await page.fill("input[name=naam]", name);
        await page.fill("input[name=wachtwoord]", password);
        await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      }
      for (const step of steps) {
        if (step.goto) await visit(origin + step.goto);
        if (step.until) await waitFor(origin + step.goto, step.until);
        if (step.file) await page.setInputFiles(step.file[0], step.file[1]);
        if (step.fill) for (const field of await page.locator(step.fill[0]).all()) await field.fill(step.fill[1]);
        if (step.click) await Promise.all([page.waitForNavigation(), page.click(step.click)]);
        texts.push({ path: new URL(page.url()).pathname, text: (await page.innerText("main")).replace(/\s+/g, " "), messages: seen.messages });
      }
      return { texts };
    } finally {
      await page.context().clearCookies();
    }
  },

  // Where the focus goes with the Tab key, and whether it can be seen there.
  async tab({ url, times }) {
    await visit(url);
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
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  const answer = await commands[command.do](command).catch((error) => ({ error: String(error) }));
  console.log(JSON.stringify(answer));
}
await browser.close();
process.exit(0);
