package trustcenter.changelog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import trustcenter.model.SubprocessorId;

/**
 * One change, in words.
 *
 * @param id lasting name of the change within its release, for instance {@code subprocessors-bunny}
 * @param group what it is about, for instance {@code subprocessors}
 * @param kind the word of its kind, for instance {@code added}
 * @param kindLabel the same in the reader's language
 * @param heading who or what changed
 * @param subject where on the site it is
 * @param remarks what else is to be said of the change as such: announced, put off, urgent, merged
 * @param lines before and after, field by field
 * @param material whether it touches entity, purpose, data, location, transfer or dates; else it is
 *     editorial
 * @param engagement of a change of sub-processors, what feeds and calendars need of it
 */
public record Entry(
    String id,
    String group,
    String kind,
    String kindLabel,
    String heading,
    Subject subject,
    List<String> remarks,
    List<Line> lines,
    boolean material,
    Optional<Engagement> engagement) {
  public Entry {
    remarks = List.copyOf(remarks);
    lines = List.copyOf(lines);
  }

  /**
   * Before and after.
   *
   * @param label what changed; empty where the entry itself says it
   * @param before empty where there was nothing
   * @param after empty where there is nothing
   * @param words the difference word by word, of texts of some length; else empty
   */
  public record Line(
      String label, String before, String after, List<Word> words, boolean material) {
    public Line {
      words = List.copyOf(words);
    }
  }

  /**
   * A stretch of a text.
   *
   * @param kind {@code same}, {@code removed} or {@code added}
   */
  public record Word(String kind, String text) {}

  /**
   * What is to be known of a change of sub-processors.
   *
   * @param change the word of its kind, as in the entry
   * @param former its id before, where that was another
   * @param fields the keys of the fields that changed
   * @param announced the day of the release
   * @param effective when it takes effect; the day of the release where nothing else is said; empty
   *     of what is only planned
   * @param objectionUntil the last day to object at the earliest, §§ 187 and 188 BGB
   */
  public record Engagement(
      String change,
      SubprocessorId subprocessor,
      Optional<SubprocessorId> former,
      List<String> fields,
      LocalDate announced,
      Optional<LocalDate> effective,
      Optional<LocalDate> objectionUntil) {
    public Engagement {
      fields = List.copyOf(fields);
    }
  }
}
