// The pictures of the README, of the English pages of the example:
//   node pictures.mjs SITE docs/pictures
import { open, start } from "./browser.mjs";
import { serve } from "./site.mjs";

const [site, folder] = process.argv.slice(2);
const PICTURES = [
  { name: "overview", path: "en/index.html", width: 1280, height: 720, light: "light" },
  { name: "register", path: "en/subprocessors/index.html", to: "#tc-where", width: 1280, height: 720, light: "light" },
  { name: "phone", path: "en/index.html", width: 390, height: 760, light: "dark" },
];
const { home, stop } = await serve(site);
const browser = await start();
for (const { name, path, to, width, height, light } of PICTURES) {
  const page = await open(browser, width, light);
  await page.setViewport({ width, height, deviceScaleFactor: 0.75 });
  await page.goto(home + path, { waitUntil: "load" });
  if (to) await page.$eval(to, (heading) => heading.scrollIntoView());
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
stop();
