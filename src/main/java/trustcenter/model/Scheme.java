package trustcenter.model;

import java.util.Arrays;
import java.util.Optional;

/** What a certificate or an attestation is about. */
public enum Scheme {
  TUEV_TSI("tuev-tsi"),
  ISO27001("iso27001"),
  ISO27018("iso27018"),
  ISO27701("iso27701"),
  C5("c5"),
  SOC2("soc2"),
  EN50600("en50600"),
  OTHER("other");

  private final String word;

  Scheme(String word) {
    this.word = word;
  }

  /** As authors write it. */
  public String word() {
    return word;
  }

  /** Whether an auditor attests it for a period, rather than certifying it until a date. */
  public boolean isAttestation() {
    return this == C5 || this == SOC2;
  }

  public static Optional<Scheme> of(String word) {
    return Arrays.stream(values()).filter(scheme -> scheme.word.equals(word)).findFirst();
  }
}
