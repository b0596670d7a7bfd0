package trustcenter.model;

import java.util.Arrays;
import java.util.Optional;

/** How much of a supply may fail. */
public enum Redundancy {
  N("N"),
  N_PLUS_1("N+1"),
  N_PLUS_2("N+2"),
  TWO_N("2N"),
  TWO_N_PLUS_1("2(N+1)"),
  /** Redundant, where the source states no level. */
  UNSPECIFIED("redundant");

  private final String word;

  Redundancy(String word) {
    this.word = word;
  }

  /** As authors write it. */
  public String word() {
    return word;
  }

  public static Optional<Redundancy> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
  }
}
