package trustcenter.page;

import java.util.List;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.Location;
import trustcenter.model.Subprocessor;
import trustcenter.model.Transfer;
import trustcenter.reference.Countries;

/** On what basis data are at a place: a word for styles and filters, and what it is called. */
final class Bases {
  /** From what asks most of a reader to what asks least. */
  static final List<String> ORDER =
      List.of("missing", "derogation", "bcr", "scc", "dpf", "adequacy", "eea");

  private final PageSetting page;
  private final Countries countries;

  Bases(PageSetting page) {
    this.page = page;
    this.countries = page.material().reference().countries();
  }

  /** One of {@link #ORDER}. */
  String word(Subprocessor entry, Location location) {
    if (countries.needsNoTransfer(location.place(), page.today())) {
      return "eea";
    }
    return entry
        .transferFor(location)
        .flatMap(Transfer::mechanism)
        .map(Transfer.Mechanism::word)
        .orElse("missing");
  }

  /** The members of an area today; their territories overseas are not named with it. */
  List<Country> in(Area area) {
    return countries.codes().stream()
        .map(Country::new)
        .filter(country -> countries.isMember(country, area, page.today()))
        .toList();
  }

  /** What a reader calls it. */
  String label(String word) {
    return switch (word) {
      case "eea" -> page.text("basis.eea");
      case "missing" -> page.text("mechanism.none");
      default -> page.text("mechanism." + word);
    };
  }
}
