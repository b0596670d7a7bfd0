package trustcenter.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Span;
import trustcenter.markdown.Outline.Attribute;
import trustcenter.model.Catalogue;
import trustcenter.model.CertificateId;
import trustcenter.model.ControlId;
import trustcenter.model.DataCenterId;
import trustcenter.model.GoalId;
import trustcenter.model.Id;
import trustcenter.model.Measure;
import trustcenter.model.Measure.Availability;
import trustcenter.model.Measure.Responsibility;
import trustcenter.model.ScopeId;

/** Reads the attributes in braces behind headings and measures. */
final class AttributeReader {
  private static final List<String> ON_MEASURES =
      List.of(
          "#",
          "scope",
          "responsibility",
          "availability",
          "since",
          "until",
          "data_center",
          "certificate");
  private static final List<String> ON_HEADINGS = List.of("#", "scope", "control", "goals");

  private final Source source;
  private final List<Catalogue.Scope> scopes;
  private final Set<String> taken = new HashSet<>();

  AttributeReader(Source source, List<Catalogue.Scope> scopes) {
    this.source = source;
    this.scopes = scopes;
  }

  /** What is said behind a heading. */
  record OfHeading(
      Optional<String> id, Optional<ScopeId> scope, List<ControlId> controls, List<GoalId> goals) {}

  /** What is said behind a measure. */
  record OfMeasure(Optional<String> id, Measure.Terms terms) {}

  void reportStrays(List<Attribute> strays) {
    for (Attribute stray : strays) {
      source.report(
          Code.MISPLACED_ATTRIBUTES,
          span(stray),
          "attributes have no place here: they belong to no heading and no measure.",
          "put them at the end of the measure's or the heading's last line.");
    }
  }

  OfHeading ofHeading(List<Attribute> written, String vocabulary) {
    Map<String, Attribute> said = byKey(written, ON_HEADINGS);
    List<String> controls =
        source.reference().headings().controls(vocabulary).stream().map(ControlId::value).toList();
    List<String> goals = source.reference().headings().goals().stream().map(GoalId::value).toList();
    return new OfHeading(
        anchor(said),
        scope(said),
        each(said, "control", controls).stream().map(ControlId::new).toList(),
        each(said, "goals", goals).stream().map(GoalId::new).toList());
  }

  OfMeasure ofMeasure(List<Attribute> written) {
    List<String> catalogues = source.reference().controlForms().catalogues();
    List<String> known = new ArrayList<>(ON_MEASURES);
    known.addAll(catalogues);
    Map<String, Attribute> said = byKey(written, known);
    Map<String, String> references = new LinkedHashMap<>();
    catalogues.forEach(
        key ->
            Optional.ofNullable(said.get(key)).ifPresent(one -> references.put(key, one.value())));
    Measure.Terms terms =
        new Measure.Terms(
            scope(said),
            word(
                said,
                "responsibility",
                Values.words(Responsibility.values(), Responsibility::word)),
            word(said, "availability", Values.words(Availability.values(), Availability::word)),
            date(said, "since"),
            date(said, "until"),
            reference(said, "data_center", IdKind.DATA_CENTER, DataCenterId::new),
            reference(said, "certificate", IdKind.CERTIFICATE, CertificateId::new),
            references);
    return new OfMeasure(anchor(said), terms);
  }

  private Map<String, Attribute> byKey(List<Attribute> written, Collection<String> known) {
    Map<String, Attribute> said = new LinkedHashMap<>();
    for (Attribute attribute : written) {
      if (!known.contains(attribute.key())) {
        source.report(
            Code.UNKNOWN_ATTRIBUTE,
            span(attribute),
            "`" + attribute.key() + "` is not an attribute here.",
            Nearest.hint(attribute.key(), known.stream().filter(key -> !key.equals("#")).toList()));
      } else if (said.putIfAbsent(attribute.key(), attribute) != null) {
        source.report(
            Code.DUPLICATE_KEY,
            span(attribute),
            "`" + attribute.key() + "` stands twice.",
            "keep one.");
      }
    }
    return said;
  }

  private Span span(Attribute attribute) {
    return new Span(
        source.file(),
        attribute.position().line(),
        attribute.position().column(),
        attribute.position().endColumn());
  }

  private Optional<String> anchor(Map<String, Attribute> said) {
    Attribute id = said.get("#");
    if (id == null) {
      return Optional.empty();
    }
    if (Id.isValid(id.value()) && !id.value().startsWith("tc-")) {
      if (!taken.add(id.value())) {
        source.report(
            Code.DUPLICATE_ID,
            span(id),
            "the id `" + id.value() + "` stands twice in this catalogue.",
            "give one of the two another id.");
      }
      return Optional.of(id.value());
    }
    source.report(
        Code.INVALID_ID,
        span(id),
        "`" + id.value() + "` cannot be an id.",
        "use lower-case letters, digits and dashes, and do not begin with tc-.");
    return Optional.empty();
  }

  private Optional<ScopeId> scope(Map<String, Attribute> said) {
    Map<String, ScopeId> known = new LinkedHashMap<>();
    scopes.forEach(scope -> known.put(scope.id().value(), scope.id()));
    return word(said, "scope", known);
  }

  private <T> Optional<T> word(Map<String, Attribute> said, String key, Map<String, T> known) {
    Attribute attribute = said.get(key);
    if (attribute == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.get(attribute.value()))
        .or(
            () -> {
              unknown(attribute, attribute.value(), known.keySet());
              return Optional.empty();
            });
  }

  private void unknown(Attribute attribute, String word, Collection<String> known) {
    source.report(
        Code.UNKNOWN_WORD,
        span(attribute),
        "`" + word + "` means nothing as `" + attribute.key() + "`.",
        known.isEmpty()
            ? "declare it first: `" + attribute.key() + "s: {" + word + ": …}` in the front matter."
            : Nearest.hint(word, known));
  }

  /** The words of an attribute that takes several, separated by spaces or commas. */
  private List<String> each(Map<String, Attribute> said, String key, List<String> known) {
    Attribute attribute = said.get(key);
    List<String> words = new ArrayList<>();
    if (attribute != null) {
      for (String word : attribute.value().split("[ ,]+", -1)) {
        if (known.contains(word)) {
          words.add(word);
        } else {
          unknown(attribute, word, known);
        }
      }
    }
    return words;
  }

  private Optional<LocalDate> date(Map<String, Attribute> said, String key) {
    Attribute attribute = said.get(key);
    if (attribute == null) {
      return Optional.empty();
    }
    return new Values(source).date(attribute.value(), span(attribute));
  }

  private <I extends Id> Optional<I> reference(
      Map<String, Attribute> said, String key, IdKind<I> kind, Function<String, I> make) {
    Attribute attribute = said.get(key);
    if (attribute == null) {
      return Optional.empty();
    }
    if (!Id.isValid(attribute.value())) {
      source.report(
          Code.INVALID_ID,
          span(attribute),
          "`" + attribute.value() + "` is not an id.",
          Values.idHint(attribute.value()));
      return Optional.empty();
    }
    I id = make.apply(attribute.value());
    source.ids().use(kind, id, span(attribute));
    return Optional.of(id);
  }
}
