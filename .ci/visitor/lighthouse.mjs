// Lighthouse over the four kinds of pages that matter most; each category has to reach 100:
//   node lighthouse.mjs SITE
// What it says of performance is a time, and a busy machine makes it worse: the best of three counts, and less than 100 is
// told. Below 90 it is the page's fault.
import lighthouse, { desktopConfig } from "lighthouse";
import { start } from "./browser.mjs";
import { pages, serve } from "./site.mjs";

const site = process.argv[2].replace(/\/$/, "");
const all = pages(site).filter((path) => !path.startsWith("versions/"));
const first = (pattern) => all.find((path) => pattern.test(path));
const wanted = [
  "index.html",
  first(/^subprocessors\/index/),
  first(/^toms\/(?!controls)[^/]+\/index/),
  first(/^agreements\/[^/]+\/index/),
].filter(Boolean);

const { home, stop } = await serve(site);
const browser = await start();
let faults = 0;
for (const path of wanted) {
  for (const [device, config] of [["phone", undefined], ["desktop", desktopConfig]]) {
    const page = await browser.newPage();
    const look = () => lighthouse(home + path, { output: "json", logLevel: "error" }, config, page);
    let result = await look();
    for (let again = 0; again < 2 && result.lhr.categories.performance.score < 1; again++) {
      const other = await look();
      if (other.lhr.categories.performance.score > result.lhr.categories.performance.score) result = other;
    }
    const scores = Object.values(result.lhr.categories).map((each) => [each.id, Math.round(each.score * 100)]);
    console.log(`${path} ${device}: ${scores.map(([id, score]) => `${id} ${score}`).join(", ")}`);
    for (const [id, score] of scores) {
      if (score >= 100) continue;
      if (id !== "performance" || score < 90) faults++;
      for (const { id: audit, weight } of result.lhr.categories[id].auditRefs) {
        const { score: reached, title, displayValue } = result.lhr.audits[audit];
        if (weight > 0 && reached !== null && reached < 1) console.error(`  ${id}: ${title} ${displayValue ?? ""}`);
      }
    }
    await page.close();
  }
}
await browser.close();
stop();
process.exitCode = faults === 0 ? 0 : 1;
