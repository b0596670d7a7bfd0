const BASE = "https://muster.example/trust/";

/** Headings with the id that stands behind them, and with a link to themselves; measures that can be pointed at. */
function anchors(markdown) {
  const rules = markdown.renderer.rules;
  const words = (env) => env.words[env.lang];
  const text = (token) => token.children.map((child) => child.content).join("");

  markdown.core.ruler.push("heading-ids", (state) => {
    for (const [at, token] of state.tokens.entries()) {
      const last = token.type === "heading_open" && state.tokens[at + 1].children.at(-1);
      const found = last && /^(.*) \{#(\S+)\}$/.exec(last.content);
      if (found) {
        last.content = found[1];
        token.attrSet("id", found[2]);
      }
    }
  });
  rules.heading_close = (tokens, at, options, env, self) => {
    const id = tokens[at - 2].attrGet("id");
    const place = `${words(env).place} ${markdown.utils.escapeHtml(text(tokens[at - 1]))}`;
    const link = id ? `&nbsp;<a class="anchor" href="#${id}" aria-label="${place}">#</a>` : "";
    return link + self.renderToken(tokens, at, options);
  };
  rules.link_open = (tokens, at, options, env, self) => {
    if (tokens[at + 1].content === "#") {
      const id = tokens[at].attrGet("href").slice(1);
      tokens[at].attrSet("class", "anchor");
      tokens[at].attrSet("id", id);
      tokens[at].attrSet("aria-label", `${words(env).place} ${words(env).measure} ${id}`);
    }
    return self.renderToken(tokens, at, options);
  };
}

/** The headings of a text as a list in a list. */
function contents(html) {
  const headings = [...html.matchAll(/<h([23]) id="([^"]*)">(.*?)&nbsp;/g)];
  let list = "";
  let level = 1;
  for (const [, at, id, text] of headings) {
    list += +at > level ? "<ol>\n".repeat(at - level) : "</li>\n" + "</ol>\n</li>\n".repeat(level - at);
    list += `<li><a href="#${id}">${text}</a>`;
    level = +at;
  }
  return list && list + "</li>\n</ol>\n".repeat(level - 1);
}

export default function (config) {
  // Data are not copied for each page, and an included file is parsed once.
  config.setDataDeepMerge(false);
  config.setLiquidOptions({ cache: true });
  config.addPassthroughCopy({ static: "." });
  config.amendLibrary("md", anchors);
  config.addFilter("contents", contents);
  config.addFilter("up", (path) => "../".repeat(path.split("/").length - 1));
  config.addFilter("json", (value) => JSON.stringify(value));
  config.addFilter("absolute", (path) => new URL(path.replace(/^\//, ""), BASE).href);
  config.addFilter("below", (path, section) => path.startsWith(section));
  config.addCollection("listed", (all) => all.getAll().filter((page) => page.data.path !== undefined && !page.data.release && !page.data.missing));
  config.addCollection("changes", (all) => all.getAll().filter((page) => /^changelog\/./.test(page.data.path)).reverse());
  return {
    dir: { input: "content", includes: "../_includes", output: "_site" },
    markdownTemplateEngine: false,
  };
}
