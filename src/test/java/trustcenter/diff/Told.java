package trustcenter.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import trustcenter.model.Id;
import trustcenter.model.Markdown;

/** Changes in one line each, so that a test can be read. What is material has an asterisk. */
final class Told {
  private Told() {}

  static String of(Change change) {
    return what(change) + (change.material() ? " *" : "");
  }

  private static String what(Change change) {
    if (change instanceof EngagementChange engagement) {
      return engagement.kind()
          + " "
          + engagement.formerId().map(id -> id + ">").orElse("")
          + engagement.id()
          + fields(engagement.fields())
          + set(engagement.aspects())
          + (engagement.successors().isEmpty() ? "" : " by " + ids(engagement.successors()));
    }
    if (change instanceof MeasureChange text) {
      return text(text.kind(), text.moved(), text.before(), text.after()) + fields(text.fields());
    }
    if (change instanceof ProvisionChange text) {
      return text(text.kind(), text.moved(), text.before(), text.after()) + fields(text.fields());
    }
    if (change instanceof FactChange fact) {
      return fact.dataCenter()
          + " "
          + name(fact.name())
          + ": "
          + fact.before()
          + " > "
          + fact.after();
    }
    ThingChange thing = (ThingChange) change;
    return thing.kind()
        + " "
        + thing.area()
        + " "
        + thing.id()
        + fields(thing.fields())
        + set(thing.aspects());
  }

  private static String ids(List<? extends Id> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(","));
  }

  private static String fields(List<FieldChange> fields) {
    return fields.isEmpty()
        ? ""
        : fields.stream()
            .map(field -> field.field() + (field.material() ? "*" : ""))
            .collect(Collectors.joining(" ", " [", "]"));
  }

  private static String set(List<?> aspects) {
    return aspects.isEmpty() ? "" : " " + aspects;
  }

  private static String name(FactChange.Name name) {
    return name instanceof FactChange.Name.Known known
        ? known.area() + "." + known.fact()
        : ((FactChange.Name.Other) name).label().inOriginal();
  }

  private static String text(
      TextKind kind, boolean moved, Optional<Passage> before, Optional<Passage> after) {
    Passage.Kind text = after.or(() -> before).orElseThrow().kind();
    String was = before.map(Told::passage).orElse("");
    String is = after.map(Told::passage).orElse("");
    return kind
        + (moved && kind != TextKind.MOVED ? "+MOVED " : " ")
        + text
        + " "
        + (was.isEmpty() || is.isEmpty() || was.equals(is)
            ? was + (was.equals(is) ? "" : is)
            : was + " > " + is);
  }

  /** Its own heading's first word, and the text in all languages. */
  private static String passage(Passage passage) {
    String text =
        passage.text().values().values().stream()
            .map(Markdown::source)
            .collect(Collectors.joining("|"));
    String label = passage.label().map(printed -> printed + " ").orElse("");
    return passage.headings().isEmpty()
        ? label + text
        : passage.headings().get(passage.headings().size() - 1).inOriginal().source()
            + "/"
            + label
            + text;
  }
}
