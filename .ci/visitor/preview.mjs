// Tries the live preview as an author does: edits files while a page is open and looks at what the page then shows.
//   node preview.mjs COMMAND SITE
// COMMAND is the program, SITE a folder with content/ that may be changed.
import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { open, start } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const [command, site] = process.argv.slice(2);
const faults = [];
const expect = (holds, fault) => holds || faults.push(fault);

const preview = spawn(command, ["serve", "--source", site, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"], detached: true });
const end = () => process.kill(-preview.pid, "SIGINT");
process.on("exit", end);
const lines = createInterface({ input: preview.stdout });
const [first] = await once(lines, "line");
const home = first.match(/http:\S+/)[0];
await once(lines, "line");

const browser = await start();
const page = await open(browser, 1280, "light");
const errors = [];
page.on("pageerror", (error) => errors.push(String(error)));
page.on("console", (message) => message.type() === "error" && errors.push(message.text()));

const register = `${site}/content/subprocessors.yaml`;
const text = readFileSync(register, "utf8");
/** As editors save: beside, then renamed over the old one. */
const save = (content) => {
  writeFileSync(`${site}/content/.subprocessors.yaml.swp`, content);
  renameSync(`${site}/content/.subprocessors.yaml.swp`, register);
};
const bar = () => page.evaluate(() => document.querySelector("trustcenter-preview")?.shadowRoot.querySelector(".bar").innerText ?? "");
/**
 * Asks a page until something holds; a minute, since a slow machine is no fault. The waiting of the library is not used: it can
 * be lost where the page is loaded again at that moment, as it is here.
 */
const until = async (holds, ...words) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
    if (await page.evaluate(holds, ...words).catch(() => false)) return;
  }
  throw new Error(`never held: ${holds} ${words.join(" ")}`);
};
const shows = (words) =>
  until((wanted) => document.querySelector("trustcenter-preview")?.shadowRoot.querySelector(".bar").innerText.includes(wanted), words);

await page.goto(`${home}en/subprocessors/index.html`, { waitUntil: "load" });
await shows("As released on");
await page.evaluate(() => scrollTo(0, 700));
/** Where on the screen a row of the register is. */
const row = () => page.evaluate(() => Math.round(document.querySelector("table.register tbody tr").getBoundingClientRect().top));
const before = await row();
const heading = await page.$eval("h1", (h1) => h1.innerText);

// What changes on the page is there without a touch, and the reader stays where they were.
const name = text.match(/^\s+name: (.+)$/m)[1].replace(/^"|"$/g, "");
const begun = performance.now();
save(text.replace(name, `${name} Renamed`));
await until((wanted) => document.body.innerText.includes(wanted), `${name} Renamed`);
const millis = Math.round(performance.now() - begun);
await shows("Changes since the release");
expect(Math.abs((await row()) - before) < 60, `the reader was moved by ${(await row()) - before} px`);
expect((await page.$eval(".banner", (banner) => banner.className)).includes("banner-draft"), "no banner says that it is a draft");

// A mistake is told with its line, above the page as it was.
save(text.replace(/^as_of:/m, "as_off:"));
await shows("as_off");
expect((await bar()).includes("the state before the mistakes"), `no word that the page is older: ${await bar()}`);
expect((await page.$eval("h1", (h1) => h1.innerText)) === heading, "the page is gone");
const href = await page.evaluate(() => document.querySelector("trustcenter-preview").shadowRoot.querySelector("li.error a").href);
expect(errors.length === 0, `the console says ${errors.join("; ")}`);
await page.evaluate(AXE);
const { violations } = await page.evaluate(() => axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } }));
expect(violations.length === 0, `axe: ${violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`).join("; ")}`);
const source = await browser.newPage();
await source.goto(href, { waitUntil: "load" });
expect((await source.$eval(".here", (line) => line.innerText)).includes("as_off"), "the link does not lead to the line");
await source.close();
await page.bringToFront();

// Another page than the one that changed is not loaded again.
save(text);
await until(() => !document.querySelector("trustcenter-preview").shadowRoot.querySelector(".error"));
await page.goto(`${home}en/contacts/index.html`, { waitUntil: "load" });
await shows("As released on");
await page.evaluate(() => (window.untouched = true));
appendFileSync(register, "# a remark\n");
await once(lines, "line");
await new Promise((done) => setTimeout(done, 500));
expect(await page.evaluate(() => window.untouched === true), "a page that is the same was loaded again");

// A page that is lost comes back by itself.
await page.goto(`${home}en/nothing-here/index.html`, { waitUntil: "load" });
const lost = `${site}/content/pages/nothing-here.md`;
writeFileSync(lost, "---\ntitle: {de: Da, en: Here}\n---\nThere it is.\n");
await until(() => document.body.innerText.includes("There it is."));
rmSync(lost);
await until(() => !document.body.innerText.includes("There it is."));

await browser.close();
process.off("exit", end);
const ended = once(preview, "exit");
end();
const [code] = await ended;
console.log(`preview: save to shown page ${millis} ms; ended with ${code ?? "the signal"}`);
for (const fault of faults) console.error(`preview: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
