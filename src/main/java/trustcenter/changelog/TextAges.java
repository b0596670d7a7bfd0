package trustcenter.changelog;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.Language;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.Section;
import trustcenter.release.Release;
import trustcenter.release.ReleaseId;

/**
 * Since when each measure and each paragraph of an agreement reads as it does: the release with
 * which its words came, and have stayed since. Each language of a document is a text of its own.
 *
 * @param releases by document and text
 */
public record TextAges(Map<Text, ReleaseId> releases) {
  public TextAges {
    releases = Collections.unmodifiableMap(releases);
  }

  /**
   * A catalogue or an agreement in one language.
   *
   * @param path for instance {@code toms/own}
   */
  public record Document(String path, Language language) {
    /** A catalogue. */
    public static Document of(Catalogue catalogue, Language language) {
      return new Document("toms/" + catalogue.id(), language);
    }

    /** An agreement. */
    public static Document of(Agreement agreement, Language language) {
      return new Document("agreements/" + agreement.id(), language);
    }
  }

  /**
   * A text in a document.
   *
   * @param source as written; empty for the document as such
   */
  public record Text(Document document, String source) {}

  /** Nothing was published yet. */
  public static TextAges none() {
    return new TextAges(Map.of());
  }

  /** The ages once another release is out: a text that comes back is new. */
  public TextAges with(Release release) {
    Following following = new Following(release.id());
    for (Catalogue catalogue : release.content().catalogues()) {
      catalogue
          .body()
          .values()
          .forEach((language, body) -> following.catalogue(Document.of(catalogue, language), body));
    }
    for (Agreement agreement : release.content().agreements()) {
      agreement
          .body()
          .values()
          .forEach((language, body) -> following.agreement(Document.of(agreement, language), body));
    }
    return new TextAges(following.later);
  }

  /** The texts of one release, each with the release that it came with. */
  private final class Following {
    private final ReleaseId id;
    private final Map<Text, ReleaseId> later = new HashMap<>();

    Following(ReleaseId id) {
      this.id = id;
    }

    private void keep(Document document, String source) {
      Text text = new Text(document, source);
      later.put(text, releases.getOrDefault(text, id));
    }

    void catalogue(Document document, Catalogue.Body body) {
      keep(document, "");
      body.sections().forEach(section -> section(document, section));
    }

    private void section(Document document, Section section) {
      blocks(document, section.blocks());
      section.sections().forEach(below -> section(document, below));
    }

    private void blocks(Document document, List<Block> blocks) {
      for (Block block : blocks) {
        if (block instanceof Block.Paragraph paragraph) {
          measure(document, paragraph.measure());
        } else if (block instanceof Block.Items items) {
          items.measures().forEach(measure -> measure(document, measure));
        }
      }
    }

    private void measure(Document document, Measure measure) {
      keep(document, measure.text().source());
      blocks(document, measure.more());
    }

    void agreement(Document document, Agreement.Body body) {
      keep(document, "");
      body.clauses().stream()
          .flatMap(clause -> clause.provisions().stream())
          .forEach(provision -> keep(document, text(provision).source()));
    }

    private static Markdown text(Provision provision) {
      if (provision instanceof Provision.Paragraph paragraph) {
        return paragraph.text();
      }
      return provision instanceof Provision.Littera littera
          ? littera.text()
          : ((Provision.Text) provision).text();
    }
  }

  /** With which release a text came, where that is later than the document itself. */
  public Optional<ReleaseId> since(Document document, Markdown text) {
    Optional<ReleaseId> known =
        Optional.ofNullable(releases.get(new Text(document, text.source())));
    return known.equals(since(document)) ? Optional.empty() : known;
  }

  /** With which release a document came. */
  public Optional<ReleaseId> since(Document document) {
    return Optional.ofNullable(releases.get(new Text(document, "")));
  }
}
