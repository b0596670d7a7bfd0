// What differs between any two releases, from their files. Changes from one release to the next have pages of their own,
// which also tell what was renamed or moved; this compares by id, and texts by what they say.

const form = document.getElementById("tc-compare");
const target = document.getElementById("tc-differences");
const language = document.documentElement.lang;
const words = Object.fromEntries(
  [...document.querySelectorAll("#tc-words li")].map((each) => [each.dataset.key, each.textContent]),
);
const files = new Map();

const element = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

async function release(id) {
  if (!files.has(id)) {
    const option = [...form.elements.from.options].find((each) => each.value === id);
    files.set(id, (await fetch(option.dataset.file)).json());
  }
  return files.get(id);
}

const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const spoken = (map) => map[language] ?? Object.values(map)[0];
/** Things by their ids, as both releases call them; the later one has the last word. */
const names = new Map();
/** Keys whose values are ids, and the kind of the things that these are of. */
const REFERENCES = {
  certificates: "certificates",
  certificate: "certificates",
  data_centers: "data-centers",
  data_center: "data-centers",
  document: "documents",
  agreement: "agreements",
  catalogue: "toms",
  toms: "toms",
  engaged_by: "subprocessors",
  replaces: "subprocessors",
  holder: "subprocessors",
  operator: "subprocessors",
  issuer: "subprocessors",
  covers: "subprocessors",
};

/** A value as a reader would write it. */
function worded(value, path) {
  const text = String(value);
  const key = path.replace(/(\/id)?(\/\d+)?$/, "").split("/").at(-1);
  if (key in REFERENCES) return names.get(`${REFERENCES[key]} ${text}`) ?? text;
  if (/(^|\/)(area|mechanism|fallback|data|data_subjects|role|scheme)(\/\d+)?$/.test(path)) return words[`=${text}`] ?? words[text] ?? text;
  if (/(^|\/)country$/.test(path)) return new Intl.DisplayNames(language, { type: "region" }).of(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : text;
}

/** A day as all pages write it, by the theme's pattern; a browser has an order of its own for some languages. */
function day(text) {
  const part = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).formatToParts(new Date(text));
  const named = (type) => part({ day: "numeric", month: "long" }).find((each) => each.type === type).value;
  const parts = { d: String(Number(text.slice(8))), MMMM: named("month"), uuuu: text.slice(0, 4), yyyy: text.slice(0, 4) };
  return form.dataset.day.replace(/'([^']*)'|MMMM|uuuu|yyyy|d/g, (token, quoted) => quoted ?? parts[token]);
}

/** Every value with its path: texts in the reader's language, Markdown without its marks. */
function flatten(value, languages, path, out) {
  if (Array.isArray(value)) {
    if (value.every((each) => !isMap(each) || Object.keys(each).every((key) => languages.includes(key)))) {
      out.set(path, value.map((each) => worded(isMap(each) ? spoken(each) : each, path)).join("; "));
    } else {
      // In one line: what stands at which place of a list says nothing.
      const all = value.map((each) => [...flatten(each, languages, path, new Map()).values()].join(", "));
      out.set(path, all.join("; "));
    }
  } else if (!isMap(value)) {
    out.set(path, worded(value, path));
  } else if (typeof value.source === "string") {
    out.set(path, plain(value.source));
  } else if (Object.keys(value).length > 0 && Object.keys(value).every((key) => languages.includes(key))) {
    flatten(spoken(value), languages, path, out);
  } else {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== "type" && key !== "body") flatten(inner, languages, path ? `${path}/${key}` : key, out);
    }
  }
  return out;
}

/** A fact of a data center as its page says it. */
function factWorded(value) {
  switch (value.type) {
    case "flag":
      return words[value.present ? "fact.present" : "fact.absent"];
    case "measured":
      return words[`=${value.quantity}`] ?? value.quantity;
    case "level":
      return words[`redundancy.${value.redundancy.replaceAll("-", "_")}`];
    case "term":
      return words[`term.${value.word}`] ?? value.word;
    case "properties":
      return value.properties
        .map((each) => (words[`property.${each.name}`] ?? "{0}").replace("{0}", factWorded(each.value)))
        .join(", ");
    default:
      return isMap(value.words) ? spoken(value.words) : String(value.words ?? "");
  }
}

/** A thing with its facts by their names, in place of their places in a list. */
function withNamedFacts({ facts = [], others = [], ...thing }) {
  for (const { area, name, value } of facts) thing[`fact.${area}.${name}`] = factWorded(value);
  for (const { label, value } of others) thing[spoken(label)] = value === undefined ? words["fact.present"] : spoken(value);
  return thing;
}

/** What a reader sees of Markdown, by and large: without its marks. */
const plain = (source) =>
  source
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]+>/g, "")
    .replace(/\*\*|__|`|(?<![\p{L}\p{N}\\])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/[^\S\n]+/g, " ")
    .trim();

/** Headings, measures and paragraphs of a document, in order, each with its place: the heading above it and its number. */
function texts(node, above = "", out = []) {
  if (Array.isArray(node)) node.forEach((each) => texts(each, above, out));
  else if (isMap(node)) {
    const heading = node.heading?.source === undefined ? above : plain(node.heading.source);
    if (heading !== above) out.push({ place: heading, text: heading });
    if (node.text?.source) out.push({ place: [heading, node.label].filter(Boolean).join(" "), text: plain(node.text.source) });
    for (const [key, inner] of Object.entries(node)) if (key !== "heading" && key !== "text") texts(inner, heading, out);
  }
  return out;
}

/** How many of the words of two texts both have: 0 for none, 1 for all. */
function likeness(one, two) {
  const [a, b] = [one, two].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** The rows in which two documents differ: a text that stayed much the same stands beside what it was. */
function textRows(one, two) {
  const stays = (all, others) => all.filter(({ text }) => !others.some((each) => each.text === text));
  const gone = stays(one, two);
  const rows = stays(two, one).map((now) => {
    const [best] = gone
      .map((was) => ({ was, like: likeness(was.text, now.text) + (was.place === now.place ? 0.1 : 0) }))
      .sort((a, b) => b.like - a.like);
    if (!best || best.like < 0.4) return row(now.place || words.text, undefined, now.text);
    gone.splice(gone.indexOf(best.was), 1);
    return row(now.place || words.text, best.was.text, now.text);
  });
  return [...rows, ...gone.map((was) => row(was.place || words.text, was.text, undefined))];
}

const label = (path) =>
  path
    .split("/")
    .filter((part) => part !== "term" && part !== "place")
    .map((part) => words[part] ?? part.replaceAll("_", " "))
    .filter((part, index, all) => part !== all[index - 1])
    .join(" · ");

/** What a certificate is of; of a scheme that is not known its version says that. */
function certificate({ title, scheme, version, level }) {
  const known = scheme === "other" ? version : undefined;
  return [title ? spoken(title) : (known ?? words[scheme] ?? scheme), level].filter(Boolean).join(", ");
}

function kinds(content) {
  const languages = content.site.languages;
  const name = (each) => (isMap(each.name ?? each.title) ? spoken(each.name ?? each.title) : (each.name ?? each.title));
  const listed = (all, key, title) => (all ?? []).map((each) => ({ key: key(each), title: title(each) ?? key(each), each }));
  const byId = (each) => each.id;
  return {
    languages,
    lists: {
      subprocessors: listed(content.register?.entries, byId, name),
      "data-centers": listed(content.data_centers, byId, name),
      certificates: listed(content.certificates, byId, certificate),
      agreements: listed(content.agreements, byId, name),
      toms: listed(content.catalogues, byId, name),
      contacts: listed(content.contacts, (each) => `${each.role} ${each.organisation ?? ""}`, (each) => [words[each.role], each.person ?? each.organisation].filter(Boolean).join(": ")),
      documents: listed(content.documents, byId, name),
    },
  };
}

/** Learns what a release calls its things. */
function learn(content) {
  for (const [kind, list] of Object.entries(kinds(content).lists)) {
    for (const { key, title } of list) names.set(`${kind} ${key}`, title);
  }
}

function row(title, before, after) {
  const cell = element("dd");
  if (before !== undefined) cell.append(element("del", before));
  if (before !== undefined && after !== undefined) cell.append(element("br"));
  if (after !== undefined) cell.append(element("ins", after));
  return element("div", element("dt", title), cell);
}

/** The rows in which two states of a thing differ. */
function differences(one, two, languages) {
  const before = one ? flatten(withNamedFacts(one), languages, "", new Map()) : new Map();
  const after = two ? flatten(withNamedFacts(two), languages, "", new Map()) : new Map();
  const rows = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path) && path !== "id")
    .map((path) => row(label(path), before.get(path), after.get(path)));
  const body = (thing) => (thing?.body ? texts(spoken(thing.body)) : []);
  rows.push(...textRows(body(one), body(two)));
  return rows;
}

/** Kinds whose things have a page each; of the others one page has all. */
const WITH_PAGES = ["subprocessors", "data-centers", "agreements", "toms"];

/** The page of a thing in a release. */
function linked(list, { key, title }, id) {
  const option = [...form.elements.from.options].find((each) => each.value === id);
  const link = element("a", title);
  link.href = new URL(`${list}/${WITH_PAGES.includes(list) ? `${key}/` : ""}`, new URL(option.dataset.page, location));
  return link;
}

function change(kind, title, rows) {
  const mark = element("span", words[kind]);
  mark.className = `mark mark-${kind}`;
  const heading = element("h3", mark, " ", title);
  const list = element("dl", ...rows);
  list.className = "facts";
  const article = element("article", heading, ...(rows.length > 0 ? [list] : []));
  article.className = "change";
  return article;
}

function compare(one, two) {
  [one, two].forEach(({ content }) => learn(content));
  const before = kinds(one.content);
  const after = kinds(two.content);
  const parts = [];
  for (const [list, now] of Object.entries(after.lists)) {
    const old = before.lists[list];
    const find = (all, key) => all.find((each) => each.key === key);
    const changes = [
      ...now.filter((each) => !find(old, each.key)).map((each) => change("added", linked(list, each, two.id), [])),
      ...old.filter((each) => !find(now, each.key)).map((each) => change("removed", linked(list, each, one.id), [])),
    ];
    for (const each of now) {
      const was = find(old, each.key);
      const rows = was ? differences(was.each, each.each, after.languages) : [];
      if (rows.length > 0) changes.push(change("changed", linked(list, each, two.id), rows));
    }
    if (changes.length > 0) parts.push(element("section", element("h2", words[list]), ...changes));
  }
  return parts;
}

async function show(remember) {
  const from = form.elements.from.value;
  const to = form.elements.to.value;
  if (from === "" || to === "") {
    target.replaceChildren();
    return;
  }
  if (remember) history.replaceState(null, "", `${location.pathname}?${new URLSearchParams({ from, to })}`);
  target.replaceChildren(...compare(await release(from), await release(to)));
  const count = target.querySelectorAll("article").length;
  form.querySelector("output").value = count === 0 ? words.none : words.count.replace("{0}", count);
}

// From a disk nothing can be fetched.
if (form && location.protocol !== "file:") {
  form.hidden = false;
  const parameters = new URLSearchParams(location.search);
  for (const name of ["from", "to"]) {
    form.elements[name].value = parameters.get(name) ?? "";
    if (form.elements[name].selectedIndex >= 0) continue;
    form.elements[name].value = "";
    form.querySelector("output").value = words.unknown.replace("{0}", parameters.get(name));
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => show(true));
  show(false);
}
