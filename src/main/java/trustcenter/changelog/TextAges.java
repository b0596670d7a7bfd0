package trustcenter.changelog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.Measure;
import trustcenter.model.Section;
import trustcenter.release.Release;

/**
 * Since when each measure and each paragraph of an agreement reads as it does: the date of the
 * release with which its words came, and have stayed since.
 *
 * @param days by document and text
 */
public record TextAges(Map<String, LocalDate> days) {
  public TextAges {
    days = Collections.unmodifiableMap(days);
  }

  /** Nothing was published yet. */
  public static TextAges none() {
    return new TextAges(Map.of());
  }

  /** The ages once another release is out: a text that comes back is new. */
  public TextAges with(Release release) {
    Map<String, LocalDate> later = new HashMap<>();
    for (Catalogue catalogue : release.content().catalogues()) {
      String document = "toms/" + catalogue.id();
      later.put(document, days.getOrDefault(document, release.date()));
      catalogue
          .body()
          .inOriginal()
          .sections()
          .forEach(section -> section(document, section, release, later));
    }
    for (Agreement agreement : release.content().agreements()) {
      String document = "agreements/" + agreement.id();
      later.put(document, days.getOrDefault(document, release.date()));
      agreement.body().inOriginal().clauses().stream()
          .flatMap(clause -> clause.provisions().stream())
          .forEach(provision -> keep(document, text(provision), release, later));
    }
    return new TextAges(later);
  }

  private static String text(Provision provision) {
    if (provision instanceof Provision.Paragraph paragraph) {
      return paragraph.text().source();
    }
    return provision instanceof Provision.Littera littera
        ? littera.text().source()
        : ((Provision.Text) provision).text().source();
  }

  private void section(
      String document, Section section, Release release, Map<String, LocalDate> later) {
    blocks(document, section.blocks(), release, later);
    section.sections().forEach(below -> section(document, below, release, later));
  }

  private void blocks(
      String document, List<Block> blocks, Release release, Map<String, LocalDate> later) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        measure(document, paragraph.measure(), release, later);
      } else if (block instanceof Block.Items items) {
        items.measures().forEach(measure -> measure(document, measure, release, later));
      }
    }
  }

  private void measure(
      String document, Measure measure, Release release, Map<String, LocalDate> later) {
    keep(document, measure.text().source(), release, later);
    blocks(document, measure.more(), release, later);
  }

  private void keep(String document, String text, Release release, Map<String, LocalDate> later) {
    String key = key(document, text);
    later.put(key, days.getOrDefault(key, release.date()));
  }

  private static String key(String document, String text) {
    return document + "\n" + text;
  }

  /** Since when a text of a document reads so, where that is later than the document itself. */
  public Optional<LocalDate> since(String document, String originalText) {
    LocalDate whole = days.get(document);
    LocalDate text = days.get(key(document, originalText));
    return text == null || text.equals(whole) ? Optional.empty() : Optional.of(text);
  }

  /** Since when a document is published. */
  public Optional<LocalDate> since(String document) {
    return Optional.ofNullable(days.get(document));
  }
}
