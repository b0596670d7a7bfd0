// Prints pages as a visitor would, for a look at them:
//   node print.mjs SITE FOLDER PAGE...
// Fails where a heading is the last line of a sheet before its foot, and where the foot needs more than its room; pdftotext (poppler-utils) reads the sheets.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { open, start } from "./browser.mjs";
import { serve } from "./site.mjs";

const plain = (text) => text.replace(/[\s#]+/g, " ").trim();

/** Headings that end a sheet; the foot of each begins with the same line. */
function parted(pdf, headings, foot) {
  const sheets = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  const found = [];
  for (const [index, sheet] of sheets.entries()) {
    const lines = sheet.split("\n").map(plain).filter(Boolean);
    const end = lines.lastIndexOf(foot);
    if (end < 0) throw new Error(`${pdf}: sheet ${index + 1} has no foot "${foot}"`);
    const last = lines[end - 1] ?? "";
    // A heading may have several lines; its last one is looked for.
    if (last !== "" && headings.some((heading) => heading === last || heading.endsWith(` ${last}`))) {
      found.push(`sheet ${index + 1} ends with the heading "${last}"`);
    }
  }
  return found;
}

const [site, folder, ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { home, stop } = await serve(site);
const browser = await start();
for (const path of wanted) {
  const page = await open(browser, 1280, "dark");
  await page.goto(home + path, { waitUntil: "load" });
  const name = path.replace(/\/?index\.html$/, "").replace(/\W+/g, "-") || "overview";
  const pdf = `${folder}/${name}.pdf`;
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: false });
  await page.emulateMediaType("print");
  const headings = await page.$$eval("main :is(h1, h2, h3, h4, h5, h6)", (all) => all.map((each) => each.innerText));
  // As wide as what A4 leaves between its margins of 18 mm.
  await page.setViewport({ width: Math.floor((174 / 25.4) * 96), height: 900 });
  const over = await page.evaluate(() => {
    const heights = [".foot", ".site-footer"].map((each) => document.querySelector(each).getBoundingClientRect().height);
    return heights[0] - heights[1];
  });
  if (over > 0) {
    console.error(`${path}: its foot is ${over} px higher than its room`);
    process.exitCode = 1;
  }
  const foot = await page.$eval(".foot > p", (first) => first.innerText);
  for (const each of parted(pdf, headings.map(plain), plain(foot))) {
    console.error(`${path}: ${each}`);
    process.exitCode = 1;
  }
  await page.close();
}
await browser.close();
stop();
