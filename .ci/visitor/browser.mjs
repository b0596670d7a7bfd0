// A real browser without a window.
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts Chromium, which reaches this machine and no other. */
export async function start() {
  const executablePath = PLACES.find(existsSync);
  if (!executablePath) throw new Error(`no Chromium at ${PLACES.join(", ")}`);
  return puppeteer.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}

/** A page of a width, in a light. */
export async function open(browser, width, light) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: width < 500 ? 700 : 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: light }]);
  return page;
}
