/** The Markdown of a page of today beside the page; facts and the register as lines and a table. */
export default class {
  data() {
    return {
      pagination: { data: "collections.listed", size: 1, alias: "of" },
      permalink: ({ of }) => `${of.url}index.md`,
    };
  }

  render({ of, words, subprocessors }) {
    const { title, lang, entry, layout } = of.data;
    const said = words[lang];
    const register = subprocessors.current[lang];
    const from = (found) => `${found.status.text} ${said.since} ${found.from.text}`;
    const places = (found) => found.locations.map((place) => place.name).join(", ");
    let facts = "";
    if (entry) {
      const found = register.find((each) => each.id === entry);
      facts =
        ["address", "country", "purpose", "contact", "dpa"].map((name) => `- ${said[name]}: ${found[name]}\n`).join("") +
        `- ${said.data}: ${found.data.join(", ")}\n- ${said.status}: ${from(found)}\n- ${said.locations}: ${places(found)}\n`;
    } else if (layout === "register.liquid") {
      const row = (...cells) => `| ${cells.join(" | ")} |\n`;
      facts =
        row(said.entity, said.purpose, said.data, said.locations, said.status) +
        "|---|---|---|---|---|\n" +
        register
          .map((found) => row(`[${found.name}](${found.id}/index.md) ${found.address} ${found.country}`, found.purpose, found.data.join(", "), places(found), from(found)))
          .join("");
    }
    return `# ${title}\n\n${facts}\n${of.rawInput}`;
  }
}
