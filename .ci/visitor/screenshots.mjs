// Pictures of ten pages, on a phone and on a desk, in light and dark:
//   node screenshots.mjs SITE FOLDER
import { mkdirSync } from "node:fs";
import { open, start } from "./browser.mjs";
import { pages, serve } from "./site.mjs";

const [site, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const all = pages(site).filter((path) => !path.startsWith("versions/2"));
const first = (pattern) => all.find((path) => pattern.test(path));
const wanted = {
  overview: "index.html",
  register: first(/^subprocessors\/index/),
  "sub-processor": first(/^subprocessors\/[^/]+\/index/),
  catalogue: first(/^toms\/(?!controls)[^/]+\/index/),
  controls: first(/^toms\/controls\/index/),
  "data-center": first(/^data-centers\/[^/]+\/index/),
  certificates: first(/^certificates\/index/),
  agreement: first(/^agreements\/[^/]+\/index/),
  changelog: first(/^changelog\/index/),
  versions: first(/^versions\/index/),
};
const { home, stop } = await serve(site);
const browser = await start();
for (const [name, path] of Object.entries(wanted)) {
  if (!path) continue;
  for (const width of [320, 1280]) {
    for (const light of ["light", "dark"]) {
      const page = await open(browser, width, light);
      await page.goto(home + path, { waitUntil: "load" });
      await page.screenshot({ path: `${folder}/${name}-${width}-${light}.png` });
      await page.close();
    }
  }
}
await browser.close();
stop();
