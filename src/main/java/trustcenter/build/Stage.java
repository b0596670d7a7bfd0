package trustcenter.build;

/** What a build is at, in the order in which it comes to it; pages go through theirs one by one. */
public enum Stage {
  /** Whether there is anything to do. */
  UNCHANGED("unchanged"),
  /** YAML and Markdown become the model. */
  CONTENT("content"),
  /** The files of the releases are read, and their chain is proven. */
  RELEASES("releases"),
  /** The rules are asked. */
  RULES("rules"),
  /** The theme's words and colours are read, and looked through. */
  THEME("theme"),
  /** Releases are compared, and the changes worded. */
  CHANGES("changes"),
  /** Which pages there will be, and whether their addresses collide. */
  PLAN("plan"),
  /** Pages of versions that stay are taken over from the site that is there. */
  KEEP("keep"),
  /** Facts become view records, with Markdown and pictures in them. */
  COMPOSE("compose"),
  /** View records become HTML. */
  TEMPLATES("templates"),
  /** The Markdown beside the pages. */
  MARKDOWN("markdown"),
  /** Pages are written to the staging folder. */
  WRITE("write"),
  /** The theme's files. */
  ASSETS("assets"),
  /** Documents, releases, and tables for programs. */
  DATA("data"),
  /** The list in which the search looks. */
  SEARCH("search"),
  /** Feeds, calendar, and what hosts and crawlers look for. */
  FEEDS("feeds"),
  /** The finished tree is looked through. */
  AUDIT("audit"),
  /** The new site takes the old one's place. */
  SWAP("swap");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** Whether it works on all cores by itself, in threads that are at no stage. */
  public boolean hasThreads() {
    return switch (this) {
      case UNCHANGED, CONTENT, RELEASES, RULES, CHANGES, KEEP, AUDIT -> true;
      case THEME, PLAN, COMPOSE, TEMPLATES, MARKDOWN, WRITE, ASSETS, DATA, SEARCH, FEEDS, SWAP ->
          false;
    };
  }

  /** As it stands in tables. */
  public String word() {
    return word;
  }
}
