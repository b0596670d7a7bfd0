package trustcenter.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which catalogues of controls number them: {@code control-forms.tsv}. */
public final class ControlForms {
  private final Map<String, Form> byCatalogue = new LinkedHashMap<>();

  /**
   * The form of one catalogue.
   *
   * @param example a number of this form
   */
  private record Form(Pattern pattern, String example) {}

  ControlForms() {
    for (List<String> row : Table.rows("control-forms.tsv", 3)) {
      byCatalogue.put(row.get(0), new Form(Pattern.compile(row.get(1)), row.get(2)));
    }
  }

  /** The attributes that name controls of another catalogue, in the order of the file. */
  public List<String> catalogues() {
    return List.copyOf(byCatalogue.keySet());
  }

  /**
   * A number as it could be where some are written that cannot be numbers of their catalogue; empty
   * where they can.
   *
   * @param written one or several, divided by commas or spaces
   */
  public Optional<String> insteadOf(String catalogue, String written) {
    return Optional.ofNullable(byCatalogue.get(catalogue))
        .filter(
            form ->
                !List.of(written.strip().split("[\\s,;]+", -1)).stream()
                    .allMatch(number -> form.pattern().matcher(number).matches()))
        .map(Form::example);
  }
}
