package trustcenter.model;

import java.util.List;
import java.util.Optional;

/**
 * A contract on processing, Art. 28(3) GDPR, paragraph by paragraph.
 *
 * @param authorisation of sub-processors, Art. 28(2): none stated, one, or both
 * @param territory where processing may happen
 * @param annexes in each language; the order is the same in all
 */
public record Agreement(
    AgreementId id,
    Localised<String> title,
    Optional<PartialDate> asOf,
    List<Authorisation> authorisation,
    Optional<Period> objectionPeriod,
    List<Territory> territory,
    Optional<Country> governingLaw,
    Localised<List<Annex>> annexes,
    Localised<Body> body) {
  public Agreement {
    authorisation = List.copyOf(authorisation);
    territory = List.copyOf(territory);
  }

  /** How a customer authorises sub-processors. */
  public enum Authorisation {
    GENERAL("general"),
    SPECIFIC("specific");

    private final String word;

    Authorisation(String word) {
      this.word = word;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }
  }

  /** Where processing may happen. */
  public sealed interface Territory {
    /** A country or an area. */
    record At(Place place) implements Territory {}

    /** Any country with an adequacy decision, Art. 45 GDPR. */
    record Adequate() implements Territory {}
  }

  /**
   * An annex, under the names that the text calls it by.
   *
   * @param content what it is, where it is on this site
   */
  public record Annex(String label, List<String> aliases, Optional<AnnexContent> content) {
    public Annex {
      aliases = List.copyOf(aliases);
    }
  }

  /** What an annex is. */
  public sealed interface AnnexContent {
    /** A catalogue of measures. */
    record Toms(CatalogueId catalogue) implements AnnexContent {}

    /** The register of sub-processors. */
    record Subprocessors() implements AnnexContent {}

    /** A document to download. */
    record File(DocumentId document) implements AnnexContent {}
  }

  /**
   * The text in one language.
   *
   * @param preamble what stands before the first heading
   */
  public record Body(List<Markdown> preamble, List<Clause> clauses) {
    public Body {
      preamble = List.copyOf(preamble);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A heading and what stands below it.
   *
   * @param anchor for instance {@code p10}
   * @param number the number behind the §, where it has one
   * @param heading the whole printed heading
   */
  public record Clause(
      String anchor,
      int level,
      Optional<String> number,
      Markdown heading,
      List<Provision> provisions) {
    public Clause {
      Anchor.check(anchor);
      provisions = List.copyOf(provisions);
    }
  }

  /** A part of a clause, in the author's order. */
  public sealed interface Provision {
    /**
     * A numbered paragraph.
     *
     * @param anchor for instance {@code p10-2}
     * @param label as printed, for instance {@code (2.)}
     */
    record Paragraph(String anchor, String label, Markdown text) implements Provision {
      public Paragraph {
        Anchor.check(anchor);
      }
    }

    /**
     * A littera of the paragraph before it.
     *
     * @param anchor for instance {@code p9-2-c}
     * @param label as printed, for instance {@code c.}
     */
    record Littera(String anchor, String label, Markdown text) implements Provision {
      public Littera {
        Anchor.check(anchor);
      }
    }

    /** Anything else: a list, a table, a paragraph without a number. */
    record Text(Markdown text) implements Provision {}
  }
}
