package trustcenter.page;

import java.util.List;
import trustcenter.wording.Day;

/** What the register's templates show. */
public final class RegisterViews {
  private RegisterViews() {}

  /**
   * The register.
   *
   * @param upcoming announced changes and endings, soonest first
   * @param groups the entries that are in force, as the register is sectioned
   * @param announced those that will be, as {@code upcoming} says in words
   * @param planned intended, without a date
   * @param ended no longer in force
   * @param places where data go, as the map shows it
   * @param downloads the register as a table and, second, as data
   * @param choices by which a script filters the tables; none in a version that stays
   */
  public record RegisterView(
      Frame frame,
      String heading,
      String headingLanguage,
      Day asOf,
      View.Rich intro,
      Terms terms,
      List<Upcoming> upcoming,
      List<Group> groups,
      List<Engagement> announced,
      List<Engagement> planned,
      List<Engagement> ended,
      int active,
      View.Picture map,
      List<Where> places,
      View.Picture timeline,
      List<View.Link> downloads,
      List<Choice> choices)
      implements View {
    @Override
    public String template() {
      return "subprocessors";
    }
  }

  /**
   * How changes are announced.
   *
   * @param period the objection period in words; empty where none is stated
   * @param authority the paragraph of the agreement that says so
   * @param contact whom to object to
   */
  public record Terms(String period, View.Link authority, View.Link contact) {
    /** For templates: whether nothing is stated. */
    public boolean isEmpty() {
      return period.isEmpty();
    }
  }

  /**
   * A change that lies ahead.
   *
   * @param status the word of its status, for style
   * @param effective the day on which it takes effect
   * @param deadline the last day to object; none where nothing announces the change yet
   * @param deadlineOver whether that day has passed
   * @param announced the day on which it was announced
   */
  public record Upcoming(
      String status,
      String label,
      View.Link entry,
      View.Said purpose,
      List<Location> locations,
      Day effective,
      Day announced,
      Day deadline,
      boolean deadlineOver,
      View.Said urgent,
      List<View.Link> replaces) {}

  /**
   * Where data go.
   *
   * @param style the word of the basis, as on the map
   * @param basis why data may be there
   */
  public record Where(String place, String style, String basis, List<View.Link> entries) {}

  /**
   * Something to filter by.
   *
   * @param name of the field, and of its parameter in the address
   */
  public record Choice(String name, String label, List<Option> options) {}

  /**
   * One value to filter by.
   *
   * @param value as in {@link FilterKeys}
   */
  public record Option(String value, String label) {}

  /**
   * By which values an entry is found; each a list with spaces between.
   *
   * @param countries codes of countries, words of areas
   * @param mechanisms words of the bases of its places
   * @param from the ISO 8601 date of its start, to sort by; empty for none
   */
  public record FilterKeys(String products, String countries, String mechanisms, String from) {}

  /** Entries under a heading of their own; without a heading where the register has no sections. */
  public record Group(View.Said heading, List<Engagement> rows) {}

  /** An entry in the table. */
  public record Engagement(
      String id,
      View.Link entry,
      String brand,
      List<String> formerly,
      List<String> address,
      String country,
      View.Said purpose,
      List<View.Said> data,
      List<Location> locations,
      String status,
      String statusLabel,
      Day from,
      Day until,
      View.Said condition,
      View.Link engagedBy,
      boolean affiliate,
      FilterKeys keys) {}

  /**
   * A place of processing.
   *
   * @param anchor for instance {@code place-us}, on the entry's page
   * @param mechanism the transfer mechanism in words; empty inside the EU and the EEA
   * @param third whether it lies outside the EU and the EEA
   */
  public record Location(
      String anchor,
      View.Said place,
      View.Said region,
      View.Said activity,
      boolean third,
      String mechanism,
      View.Said reference,
      String fallback,
      Day checked,
      View.Said justification) {}

  /**
   * One engagement.
   *
   * @param facts what the register says of it, in a lasting order
   */
  public record SubprocessorView(
      Frame frame,
      String name,
      String status,
      String statusLabel,
      List<Fact> facts,
      List<Location> locations,
      View.Rich notes,
      List<View.Link> engages,
      List<View.Link> updates,
      List<View.Link> dataCenters,
      List<View.Link> certificates,
      List<Engagement> others,
      List<ChangelogViews.HistoryEntry> history)
      implements View {
    @Override
    public String template() {
      return "subprocessor";
    }
  }

  /**
   * Something said under a label.
   *
   * @param anchor for instance {@code purpose}
   * @param lines plain texts, one below the other
   * @param links links, after the texts
   */
  public record Fact(
      String anchor, String label, List<View.Said> lines, List<View.Link> links, Day day) {}
}
