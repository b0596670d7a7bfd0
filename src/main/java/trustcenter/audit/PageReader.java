package trustcenter.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import trustcenter.audit.Reference.Use;
import trustcenter.html.RegularPage;
import trustcenter.html.Tag;

/** Reads one page: its ids, what it refers to, and what it brings inline. */
final class PageReader {
  /** Link types that load nothing (HTML Standard, section 4.6.7); every other one may. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "alternate",
          "author",
          "canonical",
          "help",
          "license",
          "me",
          "next",
          "prev",
          "privacy-policy",
          "search",
          "terms-of-service");

  private static final String POLICY = "content-security-policy";

  /** What a drawing in a page is painted with (SVG 2, appendix "Property Index"). */
  private static final Set<String> PAINTED =
      Set.of(
          "clip-path",
          "cursor",
          "fill",
          "filter",
          "marker",
          "marker-end",
          "marker-mid",
          "marker-start",
          "mask",
          "stroke");

  private final Set<String> ids = new HashSet<>();
  private final Set<String> repeatedIds = new HashSet<>();
  private final Set<Reference> references = new LinkedHashSet<>();
  private final Set<String> inline = new LinkedHashSet<>();

  private PageReader() {}

  /** Reads a page's text as a browser would, however wrong its HTML is. */
  static Page read(String html) {
    return of(RegularPage.read(html).orElseGet(() -> tags(html)));
  }

  /** The elements that a whole parser finds. */
  static List<Tag> tags(String html) {
    List<Tag> tags = new ArrayList<>();
    Jsoup.parse(html)
        .traverse(
            (node, depth) -> {
              if (node instanceof Element element && depth > 0) {
                Map<String, String> attributes = new LinkedHashMap<>();
                for (Attribute attribute : element.attributes()) {
                  attributes.put(attribute.getKey(), attribute.getValue());
                }
                tags.add(new Tag(element.normalName(), attributes));
              }
            });
    return tags;
  }

  private static Page of(List<Tag> tags) {
    PageReader reader = new PageReader();
    tags.forEach(reader::read);
    return new Page(
        reader.ids, reader.repeatedIds, List.copyOf(reader.references), List.copyOf(reader.inline));
  }

  private void read(Tag tag) {
    String name = tag.name();
    switch (name) {
      case "style" -> inline.add("an inline style sheet");
      case "base" -> inline.add("a `<base>`, which redirects every link");
      case "meta" -> readMeta(tag);
      case "iframe", "frame", "object", "embed", "applet", "portal", "fencedframe" ->
          inline.add("a `<" + name + ">`, in which another document would act");
      case "animate", "set" -> inline.add("a `<" + name + ">`, which can alter where a link leads");
      case "script" -> readScript(tag);
      default -> {}
    }
    tag.attributes().forEach((key, value) -> read(tag, key, value));
  }

  /**
   * A page says its policy once, before anything that the policy is for, and leads on only by hand.
   */
  private void readMeta(Tag meta) {
    String instruction = meta.attribute("http-equiv").strip().toLowerCase(Locale.ROOT);
    if (!instruction.isEmpty() && !instruction.equals(POLICY)) {
      inline.add("the instruction `http-equiv=" + shown(instruction) + "`");
    }
  }

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  private void readScript(Tag script) {
    // Data for search engines is no script to a browser.
    if (!script.has("src")
        && !script.attribute("type").strip().equalsIgnoreCase("application/ld+json")) {
      inline.add("an inline script");
    }
  }

  private void read(Tag tag, String name, String value) {
    switch (name) {
      case "id" -> readId(value);
      case "href", "xlink:href" -> add(isFollowed(tag) ? Use.LINK : Use.RESOURCE, value);
      case "src", "poster", "background", "manifest", "attributionsrc", "lowsrc", "dynsrc" ->
          add(Use.RESOURCE, value);
      case "action", "formaction" -> add(Use.FORM, value);
      case "srcset", "imagesrcset" ->
          SourceSet.addresses(value).forEach(address -> add(Use.RESOURCE, address));
      case "ping" ->
          Arrays.stream(value.strip().split("\\s+", -1))
              .forEach(address -> add(Use.RESOURCE, address));
      case "data" -> readData(tag.name(), value);
      case "style" -> inline.add("an inline style");
      case "srcdoc" -> inline.add("an inline frame");
      default -> readOther(name, value);
    }
  }

  private void add(Use use, String address) {
    references.add(Reference.of(use, address));
  }

  private void readId(String id) {
    if (!ids.add(id)) {
      repeatedIds.add(id);
    }
  }

  private void readData(String tag, String value) {
    if (tag.equals("object")) {
      add(Use.RESOURCE, value);
    }
  }

  private void readOther(String name, String value) {
    if (PAINTED.contains(name)) {
      StyleReader.addresses(value).forEach(address -> add(Use.RESOURCE, address));
    } else if (name.length() > 2 && name.startsWith("on")) {
      inline.add("the event handler `" + name + "`");
    }
  }

  private static boolean isFollowed(Tag tag) {
    return switch (tag.name()) {
      case "a", "area" -> true;
      case "link" -> {
        List<String> types =
            List.of(tag.attribute("rel").strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        yield FOLLOWED.containsAll(types);
      }
      default -> false;
    };
  }
}
