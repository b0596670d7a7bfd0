package trustcenter.content;

import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.markdown.Slug;
import trustcenter.model.Id;

/** Ids that are left out and derived. */
final class Derived {
  /** What {@link Slug} makes of nothing. */
  private static final String NOTHING = "x";

  private Derived() {}

  /**
   * The id that is written, else the one that follows from a name; empty where there is neither.
   */
  static Optional<String> id(Fields fields, Optional<String> name) {
    if (fields.has("id")) {
      return fields.node("id").flatMap(fields.values()::id);
    }
    if (name.filter(Derived::saysNothing).isPresent()) {
      fields
          .source()
          .report(
              Code.INVALID_ID,
              fields.span(),
              "no id can be derived from `" + name.orElseThrow() + "`.",
              "write an `id` of lower-case letters, digits and dashes: it stands in addresses.");
      return Optional.empty();
    }
    Optional<String> slug = name.map(Slug::of);
    if (slug.isPresent() && !Id.isValid(slug.get())) {
      fields
          .source()
          .report(
              Code.INVALID_ID,
              fields.span(),
              "the id `" + slug.get() + "` would follow from this name.",
              Values.idHint(slug.get()));
      return Optional.empty();
    }
    return slug;
  }

  /** Whether a name has no letter or digit that an id could begin with. */
  private static boolean saysNothing(String name) {
    return Slug.of(name).equals(NOTHING) && !name.equalsIgnoreCase(NOTHING);
  }

  /** The id that follows from a file's name; reported where the name has no such form. */
  static Optional<String> fromFile(Source source, String stem) {
    if (Id.isValid(stem)) {
      return Optional.of(stem);
    }
    source.report(
        Code.INVALID_ID,
        trustcenter.diagnostic.Span.ofFile(source.file()),
        "the name of this file, `" + stem + "`, is not an id.",
        Values.idHint(stem));
    return Optional.empty();
  }
}
