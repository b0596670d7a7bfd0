// Opens every page of built sites as visitors do and holds them to their limits:
//   node visit.mjs SITE...
// Accessibility (axe-core, WCAG 2.2 A and AA, light and dark, 320 and 1280 px), no sideways scrolling, sizes, keyboard,
// nothing from elsewhere, nothing stored, no script, print.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { open, start } from "./browser.mjs";
import { compressed, pages, serve } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const WIDTHS = [320, 1280];
const LIGHTS = ["light", "dark"];
const LIMITS = { overviewHtml: 14_000, overviewCss: 10_000, page: 60_000 };
/** Pages with a script of their own: they work without it. */
const WITH_SCRIPT = /(^|\/)(search|subprocessors|versions)\/index\.html$/;

const faults = [];
const fault = (where, what) => {
  faults.push(`${where}: ${what}`);
  console.error(`  ${where}: ${what}`);
};

async function accessible(page, where) {
  await page.evaluate(AXE);
  const result = await page.evaluate(
    (tags) => axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
    TAGS,
  );
  for (const found of result.violations) {
    for (const node of found.nodes.slice(0, 3)) {
      fault(where, `${found.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`);
    }
  }
}

async function fits(page, where) {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) fault(where, `scrolls sideways by ${wider} px`);
}

/** A picture scales with its view box; below 10 px its words are not read. */
async function picturesRead(page, where) {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll(".picture text")]
      .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1))
      .filter((size) => size < 9.9),
  );
  if (small.length > 0) fault(where, `has ${small.length} words of ${Math.min(...small).toFixed(1)} px in pictures`);
}

/** What is a stop of the tab key only because it could scroll, and does not. */
async function stopsScroll(page, where) {
  const idle = await page.evaluate(
    () => [...document.querySelectorAll("[tabindex='0']")].filter((e) => e.scrollWidth <= e.clientWidth).length,
  );
  if (idle > 0) fault(where, `has ${idle} stops of the tab key that do nothing`);
}

async function keepsToItself(page, where, requests, home) {
  for (const request of requests) {
    if (!request.startsWith(home) && !request.startsWith("data:")) fault(where, `asks ${request}`);
  }
  const stored = await page.evaluate(() => document.cookie.length + localStorage.length + sessionStorage.length);
  if (stored > 0) fault(where, "stores something");
}

async function stands(page, where) {
  const moving = await page.evaluate(() => {
    const smooth = [...document.querySelectorAll("*")].filter((e) => getComputedStyle(e).scrollBehavior === "smooth");
    return document.getAnimations().length + smooth.length;
  });
  if (moving > 0) fault(where, "moves although less motion is asked for");
}

/** Every control is reached by the key, in the order of the page, and shows that it is. */
async function keyboard(page, where) {
  await page.evaluate(() => window.scrollTo(0, 0));
  const expected = await page.evaluate(
    () =>
      [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter((e) =>
        e.checkVisibility({ visibilityProperty: true }),
      ).length,
  );
  const reached = await (async () => {
    let count = 0;
    for (let i = 0; i < expected + 2; i++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return "end";
        if (e.dataset.tcReached) return "again";
        e.dataset.tcReached = "1";
        const style = getComputedStyle(e);
        const shows = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        const box = e.getBoundingClientRect();
        const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
        return shows && inside ? "fine" : `${e.outerHTML.slice(0, 80)} ${shows ? "is out of sight" : "has no outline"}`;
      });
      if (seen === "end" || seen === "again") break;
      if (seen !== "fine") fault(where, `by keyboard: ${seen}`);
      count++;
    }
    return count;
  })();
  // A group of radio buttons is one stop.
  if (reached < expected - 12) fault(where, `the key reaches ${reached} of ${expected} controls`);
}

async function skips(page, where) {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const there = await page.evaluate(() => location.hash);
  if (there !== "#tc-main") fault(where, "the first key does not lead to the text");
}

async function prints(page, where) {
  await page.emulateMediaType("print");
  const print = await page.evaluate(() => {
    const hidden = (selector) => [...document.querySelectorAll(selector)].every((e) => !e.checkVisibility());
    const links = [...document.querySelectorAll("main a[href^='http']:not(.url)")].filter((e) => e.checkVisibility());
    return {
      navigation: hidden("nav") && hidden(".skip"),
      mute: links.filter((e) => !getComputedStyle(e, "::after").content.includes("http")).length,
      // What is fixed is repeated on each sheet; it names release and digest, and a table's foot keeps its room.
      foot:
        getComputedStyle(document.querySelector(".foot")).position === "fixed" &&
        getComputedStyle(document.querySelector(".site-footer")).display === "table-footer-group",
      // Pages for lost visitors have no address to cite.
      cited: !document.querySelector("link[rel=canonical]") || /\S/.test(document.querySelector(".site-footer .cite")?.innerText ?? ""),
      dated: !document.querySelector(".printed") || document.querySelector(".printed > time")?.checkVisibility() === true,
      ink: getComputedStyle(document.body).color,
    };
  });
  if (!print.navigation) fault(where, "prints its navigation");
  if (print.mute > 0) fault(where, `prints ${print.mute} links without their address`);
  if (!print.foot) fault(where, "prints its foot once only");
  if (!print.cited) fault(where, "does not say in its foot how to cite it");
  if (!print.dated) fault(where, "does not say in its foot for which day it was built");
  if (print.ink !== "rgb(0, 0, 0)") fault(where, `prints in ${print.ink}`);
  await page.emulateMediaType(null);
}

/** One visitor, with a screen and a light, who looks at every page. */
async function visitor(browser, site, home, paths, width, light) {
  const page = await open(browser, width, light);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: light },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  let where = "";
  let requests = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (!message.text().includes("404")) fault(where, `console: ${message.text()}`);
  });
  for (const path of paths) {
    where = `${basename(site)}/${path} ${width} ${light}`;
    requests = [];
    await page.goto(home + path, { waitUntil: "load" });
    await fits(page, where);
    await picturesRead(page, where);
    await stopsScroll(page, where);
    await accessible(page, where);
    await stands(page, where);
    await keepsToItself(page, where, requests, home);
    if (light === "dark" && width === 1280) await prints(page, where);
  }
  await page.close();
}

function sizes(site, path) {
  const html = readFileSync(`${site}/${path}`, "utf8");
  const folder = new URL(path, "http://x/");
  const resources = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|img)[^>]*? (?:href|src)="([^"]+)"/g)]
    .map((match) => decodeURI(new URL(match[1], folder).pathname.slice(1)))
    .filter((each) => !each.endsWith("print.css"));
  const css = [...new Set(resources)].filter((each) => each.endsWith(".css"));
  const size = (all) => all.reduce((sum, each) => sum + compressed(site, each), 0);
  const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)/g)].length;
  if (scripts > 0 && !WITH_SCRIPT.test(path)) fault(path, "has a script");
  return { html: compressed(site, path), css: size(css), all: compressed(site, path) + size([...new Set(resources)]) };
}

/** What visitors come for, each in three steps at most, with the keyboard alone: links to follow, and what is read then. */
const ERRANDS = {
  "the data protection officer's address": [[], /datenschutzbeauftragte@/],
  "whether data leave the EU, and on what basis": [[], /Angemessenheitsbeschluss \(Art\. 45 DSGVO\): Japan/],
  "what changes next, and until when one may object": [[], /Einspruch möglich mindestens bis zum \d/],
  "the text of a release two years ago": [[/changelog\/index/, /versions\/index/, /2024-11-30\/index/], /Fassung 2024-11-30/],
  "the subscription of the calendar": [[/subscribe\/index/], /\.ics/],
  "how long video recordings are kept": [[/data-centers\/index/, /frankfurt\/index/], /Videoüberwachung\s*#?\s*Aufbewahrung\s30\sTage/],
};

/** What the overview answers before anybody scrolls: each ends above the lower edge of a screen of 1280 by 720. */
const ONE_SCREEN = {
  "who": ".hero .lead",
  "since when": ".card:has(> #register) > p",
  "what changes next, and until when one may object": ".next",
  "where data go, and on what basis": ".card:has(> #register) > .list",
  "what changed last": ".card:has(> #changes) > .list > li",
  "who is responsible": ".card:has(> #ask) > .list > li",
};

async function oneScreen(browser, home, path) {
  const page = await open(browser, 1280, "light");
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(home + path, { waitUntil: "load" });
  const below = await page.evaluate(
    (wanted) =>
      Object.entries(wanted)
        .map(([question, selector]) => [question, document.querySelector(selector)?.getBoundingClientRect().bottom])
        .filter(([, bottom]) => !(bottom <= innerHeight)),
    ONE_SCREEN,
  );
  for (const [question, bottom] of below) fault(path, `says "${question}" below the screen of 720 px, at ${bottom} px`);
  await page.close();
}

async function errands(browser, home) {
  const page = await open(browser, 1280, "light");
  for (const [errand, [steps, wanted]] of Object.entries(ERRANDS)) {
    if (steps.length > 3) fault(errand, `takes ${steps.length} steps`);
    await page.goto(`${home}index.html`, { waitUntil: "load" });
    for (const step of steps) {
      const from = page.url();
      let reached = false;
      for (let i = 0; i < 150 && !reached; i++) {
        await page.keyboard.press("Tab");
        reached = await page.evaluate((source) => new RegExp(source).test(document.activeElement?.href ?? ""), step.source);
      }
      if (!reached) fault(errand, `no link to ${step} on ${from}`);
      else await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
    }
    const read = await page.evaluate(() => document.body.innerText + [...document.links].map((link) => link.href).join(" "));
    if (!wanted.test(read)) fault(errand, `${page.url()} does not say it`);
  }
  await page.close();
}

/** What the register's form does, on a phone too, where rows are cards. */
async function filter(browser, site, home, width) {
  const page = await open(browser, width, "light");
  const output = () => page.evaluate(() => document.querySelector("output")?.value ?? "");
  const visible = () =>
    page.evaluate(() => [...document.querySelectorAll("table.register tbody tr")].filter((e) => e.checkVisibility()).length);
  const register = "subprocessors/index.html";
  const where = `${basename(site)}/subprocessors at ${width}`;
  await page.goto(`${home}${register}?text=zzzz`, { waitUntil: "load" });
  const left = await visible();
  if (left !== 0) fault(where, `the choice in the address leaves ${left} entries`);
  const none = await page.evaluate(() => {
    const said = document.querySelector("#tc-filter output");
    const seen = [...document.querySelectorAll("#tc-active, section:has(table.register)")].filter((e) => e.checkVisibility());
    return { says: said.value === said.dataset.none, seen: seen.length };
  });
  if (!none.says) fault(where, `says "${await output()}" where nothing is found`);
  if (none.seen > 0) fault(where, `shows ${none.seen} headings and counts where nothing is found`);
  await page.click("#tc-filter button[type=reset]");
  await page.waitForFunction(() => !location.search);
  const all = await visible();
  if (!(await output()).startsWith(`${all} `)) fault(where, `says ${await output()} and shows ${all}`);
  // Each state that can be chosen has an entry, and the entry is shown: one that is announced, too.
  for (const state of await page.$$eval("#tc-filter-status option", (options) => options.map(({ value }) => value).filter(Boolean))) {
    await page.select("#tc-filter-status", state);
    if ((await visible()) === 0) fault(where, `shows no entry of the state ${state}`);
    await page.select("#tc-filter-status", "");
  }
  await page.type("#tc-filter-text", "gmbh");
  const some = await visible();
  if (some > 0 && !(await output()).startsWith(`${some} `)) fault(where, `says ${await output()} and shows ${some} of "gmbh"`);
  if (!page.url().endsWith("?text=gmbh")) fault(where, `the choice is not in the address: ${page.url()}`);
  await page.emulateMediaType("print");
  const told = await page.evaluate(() => getComputedStyle(document.querySelector("#tc-filter"), "::before").content);
  const chosen = await page.evaluate(() => document.querySelector("#tc-filter").dataset.chosen.split("{0}")[0]);
  if (!told.startsWith(`"${chosen}`) || !told.includes("gmbh") || !told.includes(await output())) {
    fault(where, `says ${told} on paper, where a part of it is printed`);
  }
  await page.emulateMediaType(null);
  await page.select("#tc-filter-sort", "-purpose");
  if (!page.url().endsWith("&sort=-purpose")) fault(where, `the order is not in the address: ${page.url()}`);
  if (width === 1280) {
    await page.click("th[data-column=purpose] button");
    if (!page.url().endsWith("&sort=purpose")) fault(where, `the order of a column is not in the address: ${page.url()}`);
    const field = await page.$eval("#tc-filter-sort", (select) => select.value);
    if (field !== "purpose") fault(where, `the field says the order "${field}" and the head of the column another`);
  }
  await page.close();
}

/** What scripts add, where the site has it. */
async function choose(browser, site, home, all) {
  if (all.includes("subprocessors/index.html")) for (const width of WIDTHS) await filter(browser, site, home, width);
  const page = await open(browser, 1280, "light");
  const releases = all.map((path) => path.match(/^changelog\/(\d[^/]*)\/index/)?.[1]).filter(Boolean).sort();
  if (releases.length > 1) {
    const where = `${basename(site)}/versions`;
    await page.goto(`${home}versions/index.html?from=${releases[0]}&to=${releases.at(-1)}`, { waitUntil: "load" });
    await page.waitForFunction(() => document.querySelector("#tc-differences article"), { timeout: 5000 }).catch(() => fault(where, "finds no differences"));
    const ids = await page.evaluate(async () => {
      const file = [...document.querySelectorAll("#tc-compare-from option")].find((each) => each.dataset.file).dataset.file;
      const { content } = await (await fetch(file)).json();
      const named = document.querySelector("#tc-differences").innerText.split(/[\s;,]+/);
      return (content.certificates ?? []).map(({ id }) => id).filter((id) => named.includes(id));
    });
    if (ids.length > 0) fault(where, `calls certificates by their ids: ${ids}`);
    await page.select("#tc-compare-to", releases[0]);
    await page.waitForFunction(() => !document.querySelector("#tc-differences article"), { timeout: 5000 }).catch(() => fault(where, "finds differences of a version from itself"));
  }
  await page.close();
}

async function visitAll(browser, site) {
  const { home, stop } = await serve(site);
  const queue = pages(site);
  const overview = sizes(site, "index.html");
  console.log(`${site}: ${queue.length} pages; overview ${overview.html} bytes of HTML, ${overview.css} of CSS, compressed`);
  if (overview.html > LIMITS.overviewHtml) fault("index.html", `${overview.html} bytes of HTML`);
  if (overview.css > LIMITS.overviewCss) fault("index.html", `${overview.css} bytes of CSS`);
  const largest = queue.map((path) => [sizes(site, path).all, path]).sort((a, b) => b[0] - a[0])[0];
  console.log(`${site}: largest page with its resources: ${largest[1]}, ${largest[0]} bytes`);
  if (largest[0] > LIMITS.page) fault(largest[1], `${largest[0]} bytes with its resources`);
  const first = await open(browser, 1280, "light");
  await first.goto(home);
  await skips(first, `${basename(site)}/index.html`);
  await first.close();
  await Promise.all(
    WIDTHS.flatMap((width) => LIGHTS.map((light) => visitor(browser, site, home, queue, width, light))),
  );
  await choose(browser, site, home, queue);
  if (queue.includes("changelog/2024-11-30/index.html")) {
    for (const path of ["index.html", "en/index.html"]) await oneScreen(browser, home, path);
    await errands(browser, home);
  }
  // A page has the focus only while no other is in front.
  const page = await open(browser, 1280, "light");
  for (const path of queue.filter((each) => !each.startsWith("versions/2"))) {
    await page.goto(home + path, { waitUntil: "load" });
    await keyboard(page, `${basename(site)}/${path}`);
  }
  await page.close();
  stop();
}

const browser = await start();
for (const site of process.argv.slice(2)) await visitAll(browser, site.replace(/\/$/, ""));
await browser.close();
console.log(faults.length === 0 ? "no faults" : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
