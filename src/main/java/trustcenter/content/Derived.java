package trustcenter.content;

import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.markdown.Slug;
import trustcenter.model.Id;

/** Ids that are left out and derived. */
final class Derived {
  private Derived() {}

  /**
   * The id that is written, else the one that follows from a name; empty where there is neither.
   */
  static Optional<String> id(Fields fields, Optional<String> name) {
    if (fields.has("id")) {
      return fields.node("id").flatMap(fields.values()::id);
    }
    return name.map(Slug::of);
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
        "use lower-case letters, digits and dashes, for instance `" + Slug.of(stem) + "`.");
    return Optional.empty();
  }
}
