// Prints pages as a visitor would, for a look at them:
//   node print.mjs SITE FOLDER PAGE...
import { mkdirSync } from "node:fs";
import { open, start } from "./browser.mjs";
import { serve } from "./site.mjs";

const [site, folder, ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { home, stop } = await serve(site);
const browser = await start();
for (const path of wanted) {
  const page = await open(browser, 1280, "dark");
  await page.goto(home + path, { waitUntil: "load" });
  const name = path.replace(/\/?index\.html$/, "").replace(/\W+/g, "-") || "overview";
  await page.pdf({ path: `${folder}/${name}.pdf`, preferCSSPageSize: true, printBackground: false });
  await page.close();
}
await browser.close();
stop();
