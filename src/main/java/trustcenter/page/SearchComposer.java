package trustcenter.page;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.page.SearchEntry.Listing;
import trustcenter.page.SearchViews.Keyword;
import trustcenter.page.SearchViews.Letter;
import trustcenter.page.SearchViews.Place;
import trustcenter.page.SearchViews.SearchView;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Routes;

/** Makes the page to look for something: without a script it is an alphabetical index. */
final class SearchComposer {
  private static final String DIGITS = "0–9";

  /** What stands before the words of a heading: {@code § 3}, {@code 1.1}, {@code (2)}, quotes. */
  private static final Pattern BEFORE_WORDS =
      Pattern.compile(
          "(?:§+\\s*\\d+[a-z]?[.:)]?(?=\\s)|\\d+(?:\\.\\d+)+[.)]?(?=\\s)"
              + "|(?:\\d+|[IVX]+|\\p{L})[.)](?=\\s)|[^\\p{L}\\p{N}§])\\s*");

  private final PageSetting page;
  private final Locale locale;
  private final Collator collator;
  private final Collator letters;

  SearchComposer(PageSetting page) {
    this.page = page;
    this.locale = page.language().locale();
    this.collator = Collator.getInstance(locale);
    this.letters = Collator.getInstance(locale);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    letters.setStrength(Collator.PRIMARY);
  }

  SearchView search() {
    Routes routes = page.material().routes();
    String publisher = page.model().site().organisation().name();
    return new SearchView(
        new FrameComposer(page)
            .frame(page.text("nav.search"), page.text("search.description", publisher), List.of()),
        page.href(routes.asset("search.js"), ""),
        page.href(routes.asset("minisearch/minisearch.js"), ""),
        page.href(routes.searchIndex(page.language()), ""),
        letters(keywords(page.material().searchEntries(page.language()))));
  }

  /** An entry of the index while its parts are collected. */
  private record Listed(SearchEntry entry, List<Link> parts) {}

  /** The keywords in the order in which they stand on the site, each once. */
  private static List<Keyword> keywords(List<SearchEntry> entries) {
    Map<Said, List<Listed>> places = new LinkedHashMap<>();
    List<Link> parts = new ArrayList<>();
    for (SearchEntry entry : entries) {
      if (entry.listing() == Listing.BESIDE) {
        parts.add(new Link(entry.href(), new Said(entry.title(), "")));
      } else if (entry.listing() == Listing.UNDER_ITS_LETTER && !entry.title().isEmpty()) {
        parts = new ArrayList<>();
        places
            .computeIfAbsent(
                new Said(words(entry.title()), entry.language()), each -> new ArrayList<>())
            .add(new Listed(entry, parts));
      }
    }
    List<Keyword> keywords = new ArrayList<>();
    places.forEach((label, all) -> keywords.add(new Keyword(label, places(all))));
    return keywords;
  }

  /** Where a keyword stands; what surrounds it is said where a page has it twice. */
  private static List<Place> places(List<Listed> all) {
    List<Said> names = new ArrayList<>(all.stream().map(each -> place(each.entry())).toList());
    Map<Said, Integer> alone = times(names);
    for (int i = 0; i < names.size(); i++) {
      SearchEntry entry = all.get(i).entry();
      if (alone.getOrDefault(names.get(i), 0) > 1 && !entry.fragment().isEmpty()) {
        names.set(i, longer(names.get(i), entry.context()));
      }
    }
    Map<Said, Integer> explained = times(names);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean twice = explained.getOrDefault(names.get(i), 0) > 1;
      Said name = twice ? longer(names.get(i), String.valueOf(i + 1)) : names.get(i);
      places.add(new Place(new Link(all.get(i).entry().href(), name), all.get(i).parts()));
    }
    return places;
  }

  private static Map<Said, Integer> times(List<Said> names) {
    Map<Said, Integer> times = new HashMap<>();
    names.forEach(name -> times.merge(name, 1, Integer::sum));
    return times;
  }

  private static Said longer(Said name, String more) {
    return more.isEmpty() ? name : new Said(name.text() + ": " + more, name.language());
  }

  /** What kind of page it is; of what stands on a page the page is named. */
  private static Said place(SearchEntry entry) {
    boolean told = entry.fragment().isEmpty() && !entry.context().isEmpty();
    return told ? new Said(entry.context(), "") : entry.page().label();
  }

  private static String words(String title) {
    Matcher before = BEFORE_WORDS.matcher(title);
    int begin = 0;
    while (begin < title.length() && before.region(begin, title.length()).lookingAt()) {
      begin = before.end();
    }
    return begin < title.length() ? title.substring(begin) : title;
  }

  private List<Letter> letters(List<Keyword> keywords) {
    Comparator<String> order = collator::compare;
    Map<String, List<Keyword>> groups =
        new TreeMap<>(order.thenComparing(Comparator.naturalOrder()));
    for (Keyword keyword : keywords) {
      groups.computeIfAbsent(letter(keyword.label().text()), key -> new ArrayList<>()).add(keyword);
    }
    List<Letter> all = new ArrayList<>();
    groups.forEach(
        (letter, group) -> {
          group.sort(
              Comparator.comparing((Keyword each) -> each.label().text(), order)
                  .thenComparing(each -> each.label().text())
                  .thenComparing(each -> each.label().language()));
          all.add(new Letter(anchor(letter), letter, List.copyOf(group)));
        });
    return all;
  }

  /** The letter that the language counts a word's first one for: of Ä in German, A. */
  private String letter(String words) {
    String first = new String(Character.toChars(words.codePointAt(0)));
    if (!Character.isLetter(first.codePointAt(0))) {
      return DIGITS;
    }
    String upper = first.toUpperCase(locale);
    String base = Normalizer.normalize(upper, Normalizer.Form.NFD);
    String bare = new String(Character.toChars(base.codePointAt(0)));
    return letters.compare(bare, first) == 0 ? bare : upper;
  }

  private static String anchor(String letter) {
    if (letter.equals(DIGITS)) {
      return "az-0";
    }
    String lower = letter.toLowerCase(Locale.ROOT);
    return lower.matches("[a-z]")
        ? "az-" + lower
        : "az-u" + Integer.toHexString(lower.codePointAt(0));
  }
}
