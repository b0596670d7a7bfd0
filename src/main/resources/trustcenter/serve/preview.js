// What makes a page a preview: it reloads when the page has changed, stays where the reader was, and shows what was found.
// The site that is built has nothing of this.
const here = document.querySelector('script[src="/_trustcenter/preview.js"]');
const shown = { number: Number(here.dataset.number), digest: here.dataset.digest };
const KEY = "trustcenter-preview";

const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
const keep = (more) => sessionStorage.setItem(KEY, JSON.stringify(Object.assign(kept, more)));

if (kept.page === location.pathname && kept.at !== undefined) {
  scrollTo(0, kept.at);
  // Pictures and fonts may still move what is below them.
  addEventListener("load", () => scrollTo(0, kept.at), { once: true });
}
const place = kept.page === location.pathname ? kept.at : undefined;
keep({ page: undefined, at: undefined });

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const host = element("trustcenter-preview");
const root = host.attachShadow({ mode: "open" });
root.append(element("link", { rel: "stylesheet", href: "/_trustcenter/preview.css" }));
const bar = element("section", { className: "bar" });
bar.setAttribute("aria-label", "Preview");
bar.setAttribute("role", "status");
root.append(bar);
document.body.append(host);

const counted = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

function finding({ severity, code, place, message, hint, excerpt, href }) {
  const where = href ? element("a", { href, textContent: place }) : element("span", { textContent: place });
  if (href.startsWith("/")) where.target = "trustcenter-source";
  const item = element("li", { className: severity });
  item.append(where, ` ${severity}[${code}]: ${message}`);
  if (excerpt) item.append(element("code", { textContent: excerpt.trim() }));
  if (hint) item.append(element("span", { className: "hint", textContent: hint }));
  return item;
}

function fold(name, summary, content, open) {
  const details = element("details", { open }, element("summary", { textContent: summary }), content);
  details.addEventListener("toggle", () => keep({ [name]: details.open }));
  return details;
}

function show(state) {
  const { findings, counts, failure, current, changes, release } = state;
  const parts = [];
  if (failure) parts.push(element("p", { className: "error", textContent: failure }));
  if (!current && release !== undefined) parts.push(element("p", { className: "error", textContent: "This is the state before the mistakes below." }));
  if (findings.length > 0) {
    const words = [counted(counts.error, "error"), counted(counts.warning, "warning"), ...(counts.info ? [counted(counts.info, "remark")] : [])];
    const list = element("ul", { className: "findings" }, ...findings.map(finding));
    parts.push(fold("findings", words.join(", "), list, counts.error > 0 || kept.findings === true));
  }
  if (changes) {
    const text = element("pre", { textContent: changes });
    parts.push(fold("changes", `Changes since the release ${release}`, text, kept.changes === true));
  }
  const twin = state.released === location.pathname || location.pathname === state.released?.replace(/index\.html$/, "");
  if (twin && state.draft) parts.push(element("a", { href: state.draft, textContent: "As written now" }));
  if (!twin && state.released) parts.push(element("a", { href: state.released, textContent: `As released on ${release}` }));
  bar.replaceChildren(...parts);
  bar.hidden = parts.length === 0;
}

async function ask() {
  const answer = await fetch(`/_trustcenter/state?page=${encodeURIComponent(decodeURI(location.pathname))}`);
  const state = await answer.json();
  if (state.digest !== shown.digest) {
    keep({ page: location.pathname, at: Math.round(scrollY) });
    location.reload();
    return;
  }
  shown.number = state.number;
  show(state);
}

// One after the other, so that the last answer is the newest.
let looking = Promise.resolve();
const look = () => (looking = looking.then(ask, ask));

// A browser opens six connections to a server and no more, so a page that is not seen holds none.
let events;
function listen() {
  events?.close();
  events = undefined;
  if (document.visibilityState === "hidden") return;
  events = new EventSource("/_trustcenter/events");
  let first = true;
  events.onmessage = ({ data }) => {
    if (first || Number(data) !== shown.number) look();
    first = false;
  };
}
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", ({ persisted }) => persisted && listen());
listen();
if (place !== undefined) scrollTo(0, place);
