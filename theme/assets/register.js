// The register by choice: filters and sorts the tables, copies and downloads what is shown. The choice is in the address.
// Without this the page shows every entry.

const form = document.getElementById("tc-filter");
const rows = [...document.querySelectorAll("table.register tbody tr")];
const tables = [...document.querySelectorAll("table.register")];
const [table, data] = [...document.querySelectorAll("#tc-downloads a")].map((link) => link.href);
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
/** Words as the search compares them: ü, ue and u are one, and ß is ss. */
const fold = (text) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replace(/([aou])e/g, "$1");
let order = { column: "", descending: false };

const shown = () => rows.filter((row) => !row.hidden);
const fields = () => [...form.elements].filter((field) => field.name && field.type !== "button" && field.value.trim() !== "");
/** What is chosen, but for the order. */
const values = () =>
  Object.fromEntries(fields().filter(({ name }) => name !== "sort").map(({ name, value }) => [name, value.trim()]));
const isChosen = ({ text = "", ...choices }) => text !== "" || Object.keys(choices).length > 0;

function isWanted(row, { text = "", ...choices }) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const content = fold(row.textContent);
  return (
    words.every((word) => content.includes(word)) &&
    Object.entries(choices).every(([name, value]) => row.dataset[name].split(" ").includes(value))
  );
}

/** A table without rows goes, and with it the heading and the section that it alone has. */
function hideWhatIsEmpty() {
  for (const each of tables) {
    const empty = [...each.tBodies[0].rows].every((row) => row.hidden);
    each.hidden = empty;
    const heading = document.getElementById(each.dataset.heading);
    if (heading.localName === "h3") heading.hidden = empty;
  }
  for (const section of new Set(tables.map((each) => each.closest("section")))) {
    section.hidden = [...section.querySelectorAll("table.register")].every((each) => each.hidden);
  }
}

function sortKey(row, column) {
  if (column === "status" && row.dataset.from !== "") return row.dataset.from;
  const index = [...row.closest("table").tHead.rows[0].cells].findIndex((cell) => cell.dataset.column === column);
  return row.cells[index].textContent.trim();
}

function sort() {
  form.elements.sort.value = order.column === "" ? "" : (order.descending ? "-" : "") + order.column;
  for (const each of tables) {
    for (const cell of each.tHead.rows[0].cells) {
      const chosen = cell.dataset.column === order.column;
      cell.ariaSort = chosen ? (order.descending ? "descending" : "ascending") : null;
    }
    const body = each.tBodies[0];
    const sorted = rows.filter((row) => row.parentElement === body);
    if (order.column !== "") {
      sorted.sort((one, two) => collator.compare(sortKey(one, order.column), sortKey(two, order.column)));
      if (order.descending) sorted.reverse();
    }
    body.append(...sorted);
  }
}

function remember() {
  const parameters = new URLSearchParams(values());
  if (order.column !== "") parameters.set("sort", (order.descending ? "-" : "") + order.column);
  const query = parameters.size > 0 ? `?${parameters}` : "";
  history.replaceState(null, "", location.pathname + query + location.hash);
}

function show() {
  const wanted = values();
  for (const row of rows) row.hidden = !isWanted(row, wanted);
  hideWhatIsEmpty();
  const output = form.querySelector("output");
  const some = shown().length === 0 ? output.dataset.none : output.dataset.some;
  output.value = some.replace("{0}", shown().length).replace("{1}", rows.length);
  // The count of all would contradict what is shown.
  document.getElementById("tc-active").hidden = isChosen(wanted);
  tell(wanted);
}

/** What is chosen, for paper: a part of the register must not look like the whole. */
function tell(wanted) {
  if (!isChosen(wanted)) {
    delete form.dataset.choice;
    return;
  }
  const chosen = fields()
    .filter(({ name }) => name in wanted)
    .map((field) => `${field.labels[0].textContent}: ${field.selectedOptions?.[0].textContent ?? field.value}`);
  // A function, for a "$" in what was typed means nothing.
  const told = `${chosen.join(" · ")} – ${form.querySelector("output").value}`;
  form.dataset.choice = form.dataset.chosen.replace("{0}", () => told);
}

function restore() {
  const parameters = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field.name && field.value !== undefined && field.type !== "button") field.value = parameters.get(field.name) ?? "";
    if (field.localName === "select" && field.selectedIndex < 0) field.value = "";
  }
  readOrder(parameters.get("sort") ?? "");
}

function readOrder(wanted) {
  const column = wanted.replace(/^-/, "");
  const known = tables.some((each) => each.querySelector(`th[data-column="${CSS.escape(column)}"]`));
  order = known ? { column, descending: wanted.startsWith("-") } : { column: "", descending: false };
}

/** Cells of a table by RFC 4180. */
function parse(csv) {
  const lines = [[]];
  for (const [, cell, quoted, end] of csv.matchAll(/("((?:[^"]|"")*)"|[^",\r\n]*)(,|\r\n|$)/g)) {
    lines.at(-1).push(quoted === undefined ? cell : quoted.replaceAll('""', '"'));
    if (end === "\r\n") lines.push([]);
    if (end === "") break;
  }
  return lines.filter((line) => line.length > 1);
}

const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

async function shownCells() {
  const [head, ...lines] = parse(await (await fetch(table)).text());
  return [head, ...shown().map((row) => lines.find((line) => line[0] === row.id)).filter(Boolean)];
}

function save(text, type, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function saveTable() {
  const lines = await shownCells();
  save(lines.map((line) => line.map(quote).join(",") + "\r\n").join(""), "text/csv", "subprocessors.csv");
}

async function saveData() {
  const release = await (await fetch(data)).json();
  const ids = new Set(shown().map((row) => row.id));
  const entries = release.content.register.entries.filter((entry) => ids.has(entry.id));
  const { id, date } = release;
  save(JSON.stringify({ id, date, entries }, null, 2) + "\n", "application/json", "subprocessors.json");
}

async function copy() {
  const lines = await shownCells();
  await navigator.clipboard.writeText(lines.map((line) => line.join("\t").replace(/[\r\n]+/g, " ")).join("\n"));
  form.querySelector("output").value = form.elements.copy.dataset.done;
}

/** Narrow screens have no heads of columns, so the order is a field as well. */
function offerOrders() {
  const names = new Map();
  for (const cell of document.querySelectorAll("table.register th[data-column]")) {
    names.set(cell.dataset.column, cell.textContent);
  }
  for (const [column, name] of names) {
    form.elements.sort.append(new Option(`${name} ↑`, column), new Option(`${name} ↓`, `-${column}`));
  }
}

function offerToSort() {
  for (const cell of document.querySelectorAll("table.register th[data-column]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () => {
      const { column } = cell.dataset;
      order = { column, descending: order.column === column && !order.descending };
      sort();
      remember();
    });
  }
}

if (form) {
  form.hidden = false;
  // From a disk nothing can be fetched.
  const canFetch = location.protocol !== "file:" && table !== undefined;
  form.elements.csv.hidden = form.elements.json.hidden = !canFetch;
  form.elements.copy.hidden = !canFetch || !navigator.clipboard;
  offerOrders();
  offerToSort();
  restore();
  show();
  sort();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    if (event.target.name === "sort") {
      readOrder(event.target.value);
      sort();
    }
    show();
    remember();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      order = { column: "", descending: false };
      show();
      sort();
      remember();
    }),
  );
  form.elements.csv.addEventListener("click", saveTable);
  form.elements.json.addEventListener("click", saveData);
  form.elements.copy.addEventListener("click", copy);
  window.addEventListener("popstate", () => (restore(), show(), sort()));
}
