package trustcenter.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import trustcenter.diff.ScriptComparison.Difference;
import trustcenter.model.Agreement;
import trustcenter.model.Catalogue;
import trustcenter.model.Language;
import trustcenter.model.Localised;

/**
 * Compares texts of several languages.
 *
 * <p>Languages in which both texts are built alike are compared together, so that a measure that is
 * reworded in two of them is one change. Any other language is compared for itself. A language that
 * only one of the texts is in is not compared.
 */
final class TextComparison {
  private TextComparison() {}

  static List<MeasureChange> measures(Catalogue before, Catalogue after) {
    return differences(before.body(), after.body(), CatalogueScript::of, false).stream()
        .map(
            one ->
                new MeasureChange(
                    one.kind(), after.id(), one.before(), one.after(), one.moved(), one.fields()))
        .toList();
  }

  static List<ProvisionChange> provisions(Agreement before, Agreement after) {
    return differences(before.body(), after.body(), AgreementScript::of, true).stream()
        .map(
            one ->
                new ProvisionChange(
                    one.kind(), after.id(), one.before(), one.after(), one.moved(), one.fields()))
        .toList();
  }

  /** One language's text, earlier and later. */
  private record Versions(Script before, Script after) {
    boolean areBuiltLike(Versions other) {
      return before.hasStructureOf(other.before) && after.hasStructureOf(other.after);
    }
  }

  private static <B> List<Difference> differences(
      Localised<B> before,
      Localised<B> after,
      BiFunction<B, Language, Script> script,
      boolean isNumbered) {
    // Most texts stay from one release to the next, and that is soon seen.
    if (before.equals(after)) {
      return List.of();
    }
    List<Versions> left = new ArrayList<>();
    for (Language language : sharedLanguages(before, after)) {
      left.add(
          new Versions(
              script.apply(before.in(language).value(), language),
              script.apply(after.in(language).value(), language)));
    }
    List<Difference> differences = new ArrayList<>();
    while (!left.isEmpty()) {
      Versions first = left.get(0);
      List<Versions> alike = left.stream().filter(first::areBuiltLike).toList();
      left.removeAll(alike);
      differences.addAll(
          new ScriptComparison(
                  Script.joined(alike.stream().map(Versions::before).toList()),
                  Script.joined(alike.stream().map(Versions::after).toList()),
                  isNumbered)
              .differences());
    }
    return differences;
  }

  /** The original's language first. */
  private static List<Language> sharedLanguages(Localised<?> before, Localised<?> after) {
    return after.values().keySet().stream()
        .filter(before::has)
        .sorted(
            Comparator.comparing((Language language) -> !language.equals(after.original()))
                .thenComparing(Language::tag))
        .toList();
  }
}
