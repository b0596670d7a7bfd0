/** What the search page of a language looks in. */
export default class {
  data() {
    return {
      pagination: { data: "site.languages", size: 1, alias: "language" },
      permalink: ({ language }) => `${language.prefix}search/index.json`,
    };
  }

  render({ collections, language }) {
    const pages = collections.listed.filter((page) => page.data.lang === language.code);
    return JSON.stringify(
      pages.map(({ url, data, content }) => ({
        href: url.slice(1),
        title: data.title,
        description: data.description,
        text: content.replace(/<[^>]*>/g, ""),
      })),
    );
  }
}
