package trustcenter.page;

import trustcenter.page.View.Link;

/**
 * A place of the site that can be looked for.
 *
 * @param page where it stands; its words are the page's title
 * @param fragment the place on the page with its {@code #}; empty for the page itself
 * @param title its name or heading; empty where only its text speaks for it
 * @param context what it belongs to on its page, or what kind of page it is
 * @param text everything it says, on one line
 * @param language of its words, where that is not the page's; else empty
 * @param listing how the alphabetical index has it
 */
record SearchEntry(
    Link page,
    String fragment,
    String title,
    String context,
    String text,
    String language,
    Listing listing) {

  /** How the alphabetical index has an entry. */
  enum Listing {
    /** Not at all: it has no word of its own to stand under. */
    LEFT_OUT,
    /** Under its first letter. */
    UNDER_ITS_LETTER,
    /** Beside the entry before it, of which it is a part. */
    BESIDE
  }

  /** The link to the place. */
  String href() {
    return page.href() + fragment;
  }
}
