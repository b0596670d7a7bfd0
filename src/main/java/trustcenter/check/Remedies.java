package trustcenter.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import trustcenter.diagnostic.Code;

/**
 * What to do about the findings that are not of a rule: about reading the files, waivers, releases,
 * the theme and the finished site. A rule says it itself, with its {@link Explanation}, and {@link
 * PublishedFindings} of a site that is out.
 */
final class Remedies {
  private Remedies() {}

  /** What to do about a finding, in Markdown; nothing where a rule says it. */
  static Optional<String> of(Code code) {
    Map<Code, String> known = new EnumMap<>(Code.class);
    known.putAll(ofFiles());
    known.putAll(ofValues());
    known.putAll(ofIds());
    known.putAll(ofTexts());
    known.putAll(ofReleases());
    known.putAll(ofTheSite());
    return Optional.ofNullable(known.get(code));
  }

  private static Map<Code, String> ofFiles() {
    return Map.of(
        Code.SYNTAX,
        "Mend the line that is shown, or the one before it: most often a quote or a bracket is not "
            + "closed, a line is indented by a tab or not far enough, or a value with `: ` or ` #` "
            + "stands without quotes. Front matter stands between two lines of `---`.",
        Code.UNKNOWN_FILE,
        "Call the file as the format does, for instance `subprocessors.yaml` and not `.yml`, or "
            + "move it out of `content/`. Files to download belong into `documents/`.",
        Code.MISSING_FILE,
        "Put the file where it is named, or correct the name; capital letters count.",
        Code.UNREADABLE_FILE,
        "Save the file as UTF-8, see that it may be read, and split one that is too large.",
        Code.MALFORMED_LINE,
        "Write the line as the built-in file of that name does, with a tab between its columns. The "
            + "head of the file says what each column holds.",
        Code.FILE_OUTSIDE,
        "Name a file below the folder that is named, without `..`, and put the file itself there in "
            + "place of a symbolic link. Content may come from others, and must not publish what "
            + "lies elsewhere on this machine.",
        Code.COLLIDING_URL,
        "Give one of the two files another name. Addresses that differ in capital letters alone "
            + "are the same to some file systems.");
  }

  private static Map<Code, String> ofValues() {
    return Map.ofEntries(
        Map.entry(
            Code.UNKNOWN_KEY,
            "Correct the spelling, or move the key to where it belongs; one that is not known would "
                + "be left out of the site in silence."),
        Map.entry(Code.DUPLICATE_KEY, "Delete one of the two; they may say different things."),
        Map.entry(Code.MISSING_KEY, "Add the key. The hint of the finding shows one."),
        Map.entry(Code.EMPTY_VALUE, "Give a value, or leave the key out."),
        Map.entry(
            Code.WRONG_TYPE,
            "Write what the finding names: a single value `key: value`, a list with `- ` before "
                + "each item, or a map of keys and values."),
        Map.entry(Code.INVALID_VALUE, "Write a value of the kind that the finding names."),
        Map.entry(
            Code.INVALID_DATE,
            "Write year, month and day: `2024-09-30`. Where the month is enough the finding says so."),
        Map.entry(
            Code.INVALID_PERIOD,
            "Write `P4W` for four weeks, `P30D` for 30 days, `P1M` for a month."),
        Map.entry(
            Code.INVALID_QUANTITY, "Write a number and a unit that the fact takes, as `320 kW`."),
        Map.entry(Code.INVALID_URL, "Write the whole address: `https://example.com/page`."),
        Map.entry(Code.INVALID_EMAIL, "Write one address and nothing else: `name@example.com`."));
  }

  private static Map<Code, String> ofIds() {
    return Map.of(
        Code.INVALID_ID,
        "Use lower-case letters, digits and dashes, since the id becomes a part of an address. Ids "
            + "of measures do not begin with `tc-`, which is the theme's.",
        Code.DUPLICATE_ID,
        "Give one of the two another id; the one that was published first keeps its own, since "
            + "others may link to it.",
        Code.UNKNOWN_ID,
        "Correct the id, or add the thing that it names.",
        Code.UNKNOWN_WORD,
        "Use one of the words that the finding lists.",
        Code.UNKNOWN_COUNTRY,
        "Use the two letters of ISO 3166-1: `DE`, `US`, and `GB` for the United Kingdom.",
        Code.UNKNOWN_LANGUAGE,
        "Correct the tag, or add the language to `languages` in `site.yaml`.",
        Code.UNKNOWN_ROLE,
        "Use one of the roles that the finding lists.",
        Code.UNKNOWN_FACT,
        "Use a fact of the vocabulary, or say it freely below `other` with a label and a value.");
  }

  private static Map<Code, String> ofTexts() {
    return Map.of(
        Code.UNKNOWN_ATTRIBUTE,
        "Correct the attribute. Braces that are meant as text are written `\\{`.",
        Code.MISPLACED_ATTRIBUTES,
        "Put the braces at the end of the last line of the measure, the heading or the paragraph "
            + "that they are about.",
        Code.MISPLACED_HEADING,
        "Put the heading at the beginning of a line, outside of the list; a blank line before it "
            + "ends the list.",
        Code.NOT_TRANSLATABLE,
        "Delete the key in the translation; it is set in the original for all languages.",
        Code.ORPHAN_TRANSLATION,
        "Write the original in the default language, whose file has no language in its name, or "
            + "delete the translation.",
        Code.BROKEN_LINK,
        "Link to a file of `content/` that has a page, relative to the file that links, with an "
            + "anchor that this page has.",
        Code.HTML_DROPPED,
        "Write it in Markdown. Of HTML stay elements that mark words, such as `<sub>`, `<kbd>` and "
            + "`<abbr title>`, and in free text `<details>` and tables; of attributes only those that "
            + "say what something means. What should be shown as it is stands between backticks.",
        Code.TEXT_LIMIT,
        "Write lists, quotations and tables with fewer levels, brackets or columns. Limits keep a "
            + "text from taking hours to read.",
        Code.FOREIGN_RESOURCE,
        "Put the picture into `documents/`, list it in `documents.yaml` and show it from there. To "
            + "load it from elsewhere would tell the other server who reads the page. A link leads to "
            + "`https:`, `http:`, `mailto:` or `tel:`, or to a file of `content/`.");
  }

  private static Map<Code, String> ofReleases() {
    return Map.of(
        Code.WAIVER_UNUSED,
        "Delete the waiver, or correct its `at`: it would hide what is found there later.",
        Code.WAIVER_EXPIRED,
        "Mend what was waived, or decide anew and give it a later `until`.",
        Code.WAIVER_TOO_WIDE,
        "Name the one thing in `at`, such as `subprocessors/mailer`: the waiver would hide what is "
            + "found at others later. Where its reason holds for all of them, `subprocessors/*` says "
            + "so.",
        Code.NOT_WAIVABLE,
        "Mend the mistake and delete the waiver. `trustcenter check --list` lists what can be "
            + "waived.",
        Code.RELEASE_BROKEN,
        "Restore the file in `content/releases/` as it was published, from version control or from "
            + "`data/releases/` of the published site. A correction is a new release.",
        Code.RELEASE_NEWER,
        "Use the version of trustcenter that wrote the release, or a newer one.",
        Code.UNRELEASED_CHANGES,
        "Look at them with `trustcenter diff`, and publish them with `trustcenter release`.");
  }

  private static Map<Code, String> ofTheSite() {
    return Map.of(
        Code.THEME,
        "Mend the file of your `theme/` at the place that is named, or delete it: then the default "
            + "theme's is used.",
        Code.CONTRAST_LOW,
        "Take the shade that the finding names, or another that stands out more. Text stands out from "
            + "its ground by 4.5 : 1 at least, lines that carry meaning by 3 : 1.",
        Code.STRINGS_INCOMPLETE,
        "Add the strings to `theme/strings/` of that language; those of the default theme are all "
            + "that are needed.",
        Code.DEAD_LINK,
        "Where a template of your theme has the link, mend it there; else the finding names the "
            + "page on which it is.",
        Code.DUPLICATE_ANCHOR,
        "Give each element of a template an id of its own.");
  }
}
