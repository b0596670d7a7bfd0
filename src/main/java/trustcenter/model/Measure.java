package trustcenter.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One technical or organisational measure.
 *
 * @param anchor lasting name of the place on its page
 * @param text verbatim, without its attributes
 * @param more what belongs to it below its text: nested measures, further paragraphs
 */
public record Measure(String anchor, Markdown text, Terms terms, List<Block> more) {
  public Measure {
    Anchor.check(anchor);
    more = List.copyOf(more);
  }

  /**
   * What is said of a measure beside its text.
   *
   * @param references catalogue of controls to control, for instance {@code iso27001} to {@code
   *     A.7.2}
   */
  public record Terms(
      Optional<ScopeId> scope,
      Optional<Responsibility> responsibility,
      Optional<Availability> availability,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      Optional<DataCenterId> dataCenter,
      Optional<CertificateId> certificate,
      Map<String, String> references) {
    /** Nothing is said. */
    public static final Terms NONE =
        new Terms(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    public Terms {
      references = Collections.unmodifiableMap(new TreeMap<>(references));
    }
  }

  /** Who carries a measure out. */
  public enum Responsibility {
    PROCESSOR("processor"),
    CUSTOMER("customer"),
    SHARED("shared"),
    THIRD_PARTY("third-party");

    private final String word;

    Responsibility(String word) {
      this.word = word;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }
  }

  /** Whether a measure comes with every service. */
  public enum Availability {
    INCLUDED("included"),
    BOOKABLE("bookable"),
    PLAN("plan");

    private final String word;

    Availability(String word) {
      this.word = word;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }
  }
}
