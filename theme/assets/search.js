// The search. It runs on the search page only, reads the index of that page's language when somebody looks for something,
// and keeps nothing. What it finds gets into the page as text, never as HTML.
import MiniSearch from "./minisearch/minisearch.js";

const MOST = 100;
const EXCERPT = 220;
const BEFORE = 60;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A word without accents and in small letters, as it is looked for inside of others. */
const plain = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");

/**
 * A word in the form in which words are compared. Umlauts are written ä, ae or a by one person and another: all three become
 * a. So do the ae, oe and ue of other words, on both sides, and what begins with a word still begins with its form.
 */
const fold = (word) => plain(word).replace(/([aou])e/g, "$1");

const words = (text) => text.match(WORD) ?? [];

/** What can be looked for, and all its words: each form with the spellings behind it. */
class Index {
  constructor(data) {
    this.entries = data.entries.map((entry, id) => ({ ...entry, id, place: data.pages[entry.page] }));
    this.same = data.same.map((group) => group.map((term) => words(term).map(fold)));
    this.vocabulary = new Map();
    this.search = new MiniSearch({
      fields: ["title", "context", "text"],
      tokenize: words,
      processTerm: (word) => this.learn(word),
      searchOptions: {
        boost: { title: 4 },
        processTerm: (form) => form,
        weights: { prefix: 0.6, fuzzy: 0.2 },
      },
    });
    this.search.addAll(this.entries);
  }

  learn(word) {
    const form = fold(word);
    const spellings = this.vocabulary.get(form);
    if (spellings) spellings.add(plain(word));
    else this.vocabulary.set(form, new Set([plain(word)]));
    return form;
  }

  /** Words that hold a word behind their beginning: compounds. Those that end with it say more of it. */
  compounds(word) {
    const [form, spelling] = [fold(word), plain(word)];
    const found = { ending: [], inside: [] };
    if (spelling.length < 4) return found;
    for (const [known, spellings] of this.vocabulary) {
      if (known.startsWith(form)) continue;
      const all = [known, ...spellings];
      if (known.endsWith(form) || all.some((one) => one.endsWith(spelling))) found.ending.push(known);
      else if (known.includes(form) || all.some((one) => one.includes(spelling))) found.inside.push(known);
    }
    return found;
  }

  /** Words that a word is made of, for a compound that stands nowhere. */
  parts(word) {
    const form = fold(word);
    const parts = [...this.vocabulary.keys()].filter((known) => known.length >= 4 && form.includes(known));
    return parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)));
  }

  query(word) {
    const form = fold(word);
    const { ending, inside } = this.compounds(word);
    const exactly = { prefix: false, fuzzy: false };
    const mistakes = form.length < 5 ? false : form.length < 10 ? 1 : 2;
    return {
      combineWith: "OR",
      queries: [
        /^\p{N}+$/u.test(form) ? { queries: [form], ...exactly } : { queries: [form], prefix: true, fuzzy: mistakes },
        { queries: ending, ...exactly, combineWith: "OR", boostTerm: () => 0.6 },
        { queries: inside, ...exactly, combineWith: "OR", boostTerm: () => 0.3 },
      ],
    };
  }

  /** What else means what is asked from a word on: the longest term of a group, with the others. */
  others(forms, from) {
    const asked = (form, index) => {
      const said = forms[from + index] ?? "";
      // "Löschfristen" asks for "Löschfrist", and a short form for itself alone.
      return said === form || (form.length > 4 && said.startsWith(form) && said.length <= form.length + 2);
    };
    const found = this.same.flatMap((group) =>
      group.filter((term) => term.every(asked)).map((term) => ({ length: term.length, group })),
    );
    const length = Math.max(1, ...found.map((one) => one.length));
    const groups = found.filter((one) => one.length === length).map((one) => one.group);
    const terms = groups.flat().filter((term) => !term.every(asked));
    return { length, terms };
  }

  /** What is asked, word for word or by words that mean the same, which weigh less. */
  meant(wanted) {
    const forms = wanted.map(fold);
    const queries = [];
    for (let from = 0; from < wanted.length; ) {
      const { length, terms } = this.others(forms, from);
      const own = wanted.slice(from, from + length).map((word) => this.query(word));
      const other = terms.map((term) => ({
        queries: term,
        combineWith: "AND",
        // A short form is a word, the others begin longer ones.
        prefix: (form) => form.length > 4,
        fuzzy: false,
        boostTerm: () => 0.5,
      }));
      queries.push({ combineWith: "OR", queries: [{ combineWith: "AND", queries: own }, ...other] });
      from += length;
    }
    return queries;
  }

  /** The places that have all words, or else some of them, or else their parts; the best first. */
  find(asked) {
    const wanted = words(asked);
    if (wanted.length === 0) return [];
    const long = wanted.filter((word) => word.length > 2);
    const queries = [
      { combineWith: "AND", queries: this.meant(wanted) },
      { combineWith: "OR", queries: long.map((word) => this.query(word)) },
      { combineWith: "OR", queries: long.flatMap((word) => this.parts(word)) },
    ];
    for (const query of queries) {
      const found = this.search.search(query);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** The words around the first that was found, with those that were found marked. */
function excerpt(text, found) {
  const hits = [...text.matchAll(WORD)].filter((match) => found.has(fold(match[0])));
  const first = hits.length > 0 ? hits[0].index : 0;
  const begin = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const space = text.length <= begin + EXCERPT ? text.length : text.lastIndexOf(" ", begin + EXCERPT);
  const end = space <= first ? Math.min(text.length, begin + EXCERPT) : space;
  const shown = document.createDocumentFragment();
  let done = begin;
  if (begin > 0) shown.append("… ");
  for (const hit of hits.filter((match) => match.index >= begin && match.index + match[0].length <= end)) {
    shown.append(text.slice(done, hit.index), element("mark", hit[0]));
    done = hit.index + hit[0].length;
  }
  shown.append(text.slice(done, end));
  if (end < text.length) shown.append(" …");
  return shown;
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function item(entry, found) {
  const link = element("a", entry.title ? excerpt(entry.title, found) : excerpt(entry.text ?? "", found));
  link.setAttribute("href", entry.place.href + (entry.fragment ?? ""));
  const made = element("li", link);
  if (entry.language) made.setAttribute("lang", entry.language);
  const where = [entry.place.title, entry.context].filter((each) => each && each !== entry.title);
  if (where.length > 0) {
    const context = element("p", where.join(" · "));
    context.className = "meta";
    made.append(context);
  }
  if (entry.title && entry.text) made.append(element("p", excerpt(entry.text, found)));
  return made;
}

const field = document.getElementById("tc-search");
const form = field.closest("form");
const status = document.getElementById("tc-found");
const list = document.getElementById("tc-results");
let loading;

async function load() {
  const response = await fetch(form.dataset.index);
  if (!response.ok) throw new Error(response.statusText);
  return new Index(await response.json());
}

function told(number) {
  if (number === 0) return form.dataset.none;
  if (number > MOST) return form.dataset.first.replace("{0}", number).replace("{1}", MOST);
  return (number === 1 ? form.dataset.one : form.dataset.other).replace("{0}", number);
}

function show(index, asked) {
  const results = index.find(asked);
  const items = results.slice(0, MOST).map((result) => item(index.entries[result.id], new Set(result.terms)));
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  status.textContent = words(asked).length === 0 ? "" : told(results.length);
}

async function look() {
  const asked = field.value;
  const address = new URL(location);
  if (asked) address.searchParams.set("q", asked);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  try {
    loading ??= load();
    const index = await loading;
    if (asked === field.value) show(index, asked);
  } catch {
    loading = undefined;
    status.textContent = form.dataset.failed;
  }
}

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  look();
});
form.hidden = false;
field.value = new URLSearchParams(location.search).get("q") ?? "";
if (field.value) look();
