package trustcenter.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * On what basis data may go to a third country, Art. 44 to 49 GDPR.
 *
 * @param fallback what holds if the mechanism falls away
 * @param reference a decision, the modules of clauses, the entity on the DPF list
 * @param checked when the author last looked it up
 * @param justification why a derogation applies, or anything else that is said of it
 */
public record Transfer(
    Optional<Mechanism> mechanism,
    Optional<Mechanism> fallback,
    Optional<Localised<String>> reference,
    Optional<LocalDate> checked,
    Optional<Localised<String>> justification) {

  /** A transfer mechanism. */
  public enum Mechanism {
    ADEQUACY("adequacy"),
    DPF("dpf"),
    SCC("scc"),
    BCR("bcr"),
    DEROGATION("derogation");

    private final String word;

    Mechanism(String word) {
      this.word = word;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }

    public static Optional<Mechanism> of(String word) {
      return Arrays.stream(values()).filter(mechanism -> mechanism.word.equals(word)).findFirst();
    }
  }
}
