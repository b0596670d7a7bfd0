// A built site: its pages, its sizes, and a server that gives it to this machine.
import { createServer } from "node:http";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

const ending = (path) => (path.match(/\.[a-z]+$/) ?? [""])[0];

/** Paths of all files of a site, sorted. */
export function files(site) {
  const found = [];
  const walk = (folder) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else found.push(relative(site, path).split(sep).join("/"));
    }
  };
  walk(site);
  return found.sort();
}

/** What kind of page an archived one is: its path without its version and without the names of things. */
function kind(path) {
  const [, , ...below] = path.split("/");
  const [language, rest] = /^[a-z]{2}$/.test(below[0]) ? [below[0], below.slice(1)] : ["", below];
  const things = { toms: ["controls"], changelog: [], subprocessors: [], agreements: [], "data-centers": [], updates: [] };
  const [part, thing] = rest;
  const named = rest.length < 3 || (things[part] ?? [thing]).includes(thing);
  return [language, ...(named ? rest : [part, "*", ...rest.slice(2)])].join("/");
}

/**
 * The pages that show what holds today, and of those that stay below `versions/` one of each kind in each language, of the
 * latest release: the same templates made them all. Of the first release there is its overview.
 */
export function pages(site) {
  const all = files(site).filter((path) => path.endsWith(".html"));
  const archived = all.filter((path) => /^versions\/\d/.test(path));
  const versions = [...new Set(archived.map((path) => path.split("/")[1]))].sort();
  const kinds = new Map();
  for (const path of archived.filter((each) => each.split("/")[1] === versions.at(-1))) {
    if (!kinds.has(kind(path))) kinds.set(kind(path), path);
  }
  const kept = new Set([...kinds.values(), `versions/${versions[0]}/index.html`]);
  return all.filter((path) => !/^versions\/\d/.test(path) || kept.has(path));
}

/** How many bytes a file has when it is sent compressed. */
export const compressed = (site, path) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length;

/** Serves a site, compressed as hosts do; gives its address and a way to stop. */
export async function serve(site) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = posix.normalize(decodeURIComponent(pathname)).replace(/\/$/, "/index.html").slice(1);
    let body;
    let status = 200;
    try {
      body = readFileSync(join(site, path));
    } catch {
      body = readFileSync(join(site, "404.html"));
      status = 404;
    }
    const type = status === 200 ? (TYPES[ending(path)] ?? "application/octet-stream") : TYPES[".html"];
    response.writeHead(status, {
      "content-type": type,
      "content-encoding": "gzip",
      "cache-control": "max-age=31536000",
    });
    response.end(gzipSync(body));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { home: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
