package trustcenter.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import trustcenter.model.Country;

/**
 * The facts of law that rules ask for, each from a dated file that a site may replace by one of its
 * own in {@code content/reference/}.
 */
public final class Law {
  private final Areas areas;
  private final Territories territories;
  private final Adequacy adequacy;
  private final LegalForms legalForms;

  private Law(Areas areas, Territories territories, Adequacy adequacy, LegalForms legalForms) {
    this.areas = areas;
    this.territories = territories;
    this.adequacy = adequacy;
    this.legalForms = legalForms;
  }

  /** A file of facts of law. */
  public enum File {
    ADEQUACY("adequacy.tsv", "country, decision, first day, last day, scope, whom it covers"),
    AREAS("areas.tsv", "area, country, first day, last day"),
    TERRITORIES("territories.tsv", "territory, Member State, first day, last day"),
    LEGAL_FORMS("legal-forms.tsv", "form, `form`, `body` or `public`, where it is used");

    private final String fileName;
    private final String columns;

    File(String fileName, String columns) {
      this.fileName = fileName;
      this.columns = columns;
    }

    public String fileName() {
      return fileName;
    }

    /** What its fields are, in order. */
    public String columns() {
      return columns;
    }
  }

  /** The facts that come with the program. */
  static Law builtIn() {
    Set<String> countries = countries();
    return new Law(
        Areas.read(Table.text(File.AREAS.fileName), countries, Law::broken),
        Territories.read(Table.text(File.TERRITORIES.fileName), countries, Law::broken),
        Adequacy.read(Table.text(File.ADEQUACY.fileName), countries, Law::broken),
        LegalForms.read(Table.text(File.LEGAL_FORMS.fileName), Law::broken));
  }

  private static void broken(Mistake mistake) {
    throw new IllegalStateException("a data file of the program is broken: " + mistake);
  }

  /** The same facts but for those of one file, which are read from a text. */
  public Law with(File file, String text, Consumer<Mistake> mistakes) {
    return switch (file) {
      case ADEQUACY ->
          new Law(areas, territories, Adequacy.read(text, countries(), mistakes), legalForms);
      case AREAS ->
          new Law(Areas.read(text, countries(), mistakes), territories, adequacy, legalForms);
      case TERRITORIES ->
          new Law(areas, Territories.read(text, countries(), mistakes), adequacy, legalForms);
      case LEGAL_FORMS -> new Law(areas, territories, adequacy, LegalForms.read(text, mistakes));
    };
  }

  private static Set<String> countries() {
    return Table.rows("countries.tsv", 1).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Country country(String code, Set<String> known) {
    if (!known.contains(code)) {
      throw new IllegalArgumentException("`" + code + "` is no ISO 3166-1 alpha-2 country code");
    }
    return new Country(code);
  }

  Areas areas() {
    return areas;
  }

  Territories territories() {
    return territories;
  }

  public Adequacy adequacy() {
    return adequacy;
  }

  public LegalForms legalForms() {
    return legalForms;
  }

  /** The names of the files. */
  public static List<String> fileNames() {
    return Arrays.stream(File.values()).map(File::fileName).toList();
  }
}
