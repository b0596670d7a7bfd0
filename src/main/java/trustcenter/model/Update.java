package trustcenter.model;

import java.time.LocalDate;
import java.util.List;

/** A post: a security advisory, news, maintenance. Not part of a release. */
public record Update(
    UpdateId id,
    Localised<String> title,
    LocalDate date,
    Kind kind,
    List<SubprocessorId> subprocessors,
    Localised<Markdown> body) {
  public Update {
    subprocessors = List.copyOf(subprocessors);
  }

  /** What an update is about. */
  public enum Kind {
    SECURITY("security"),
    NEWS("news"),
    MAINTENANCE("maintenance");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }
  }
}
