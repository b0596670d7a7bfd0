package trustcenter.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import trustcenter.content.YamlNode.YamlList;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Span;
import trustcenter.markdown.Slug;
import trustcenter.model.Location;
import trustcenter.model.Place;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.model.Transfer;
import trustcenter.model.Transfer.Mechanism;

/** Reads {@code subprocessors.yaml}: a list of entries, or a map with a list of them. */
final class RegisterReader {
  private static final String POINTER = "subprocessors";
  private static final Map<String, Mechanism> MECHANISMS =
      Values.words(Mechanism.values(), Mechanism::word);

  private final boolean hasReleases;

  /**
   * @param hasReleases whether earlier releases may know ids that the register no longer has
   */
  RegisterReader(boolean hasReleases) {
    this.hasReleases = hasReleases;
  }

  Register read(Source source, YamlNode root) {
    if (root instanceof YamlList list) {
      return new Register(
          Optional.empty(), Optional.empty(), Optional.empty(), entries(source, list.items()));
    }
    if (!(root instanceof YamlMap map)) {
      source.report(
          Code.WRONG_TYPE,
          root.span(),
          "a list of sub-processors is expected.",
          "begin each with `- name: …`.");
      return Register.empty();
    }
    Fields fields = new Fields(source, map, POINTER);
    Register register =
        new Register(
            fields.localised("title"),
            fields.partialDate("as_of"),
            fields.markdown("intro"),
            entries(source, fields.node("entries").map(fields.values()::items).orElse(List.of())));
    fields.done();
    return register;
  }

  private List<Subprocessor> entries(Source source, List<YamlNode> items) {
    List<Subprocessor> entries = new ArrayList<>();
    List<Replacement> replacements = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof YamlMap map) {
        entry(source, map, replacements).ifPresent(entries::add);
      } else {
        source.report(
            Code.WRONG_TYPE,
            item.span(),
            "a map with a `name` is expected.",
            "begin it with `- name: …`.");
      }
    }
    checkReplacements(source, entries, replacements);
    return entries;
  }

  private record Replacement(SubprocessorId id, Span span) {}

  /** An id that is replaced may be one of an earlier release; without releases it must be here. */
  private void checkReplacements(
      Source source, List<Subprocessor> entries, List<Replacement> replacements) {
    Set<String> known =
        entries.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
    int compared = 0;
    for (Replacement replacement : replacements) {
      String id = replacement.id().value();
      if (!hasReleases && !known.contains(id)) {
        source.report(
            Code.UNKNOWN_ID,
            replacement.span(),
            "there is no sub-processor `" + id + "`, here or in a release.",
            compared++ < Ids.COMPARED ? Nearest.hint(id, known) : "");
      }
    }
  }

  private Optional<Subprocessor> entry(Source source, YamlMap map, List<Replacement> replacements) {
    Fields naming = new Fields(source, map, POINTER + "/" + pointerName(map));
    Optional<String> name = naming.requiredText("name");
    Optional<SubprocessorId> id = Derived.id(naming, name).map(SubprocessorId::new);
    if (id.isEmpty() || name.isEmpty()) {
      read(naming, new SubprocessorId("x"), "?", replacements);
      return Optional.empty();
    }
    source.ids().declare(IdKind.SUBPROCESSOR, id.get(), naming.span("id"), source.diagnostics());
    return Optional.of(read(naming, id.get(), name.get(), replacements));
  }

  private static String pointerName(YamlMap map) {
    for (String key : List.of("id", "name")) {
      for (YamlNode.Entry entry : map.entries()) {
        if (entry.key().equals(key) && entry.value() instanceof YamlNode.YamlScalar scalar) {
          return key.equals("id") ? scalar.text() : Slug.of(scalar.text());
        }
      }
    }
    return "?";
  }

  private static Subprocessor read(
      Fields fields, SubprocessorId id, String name, List<Replacement> replacements) {
    Subprocessor entry =
        new Subprocessor(
            id,
            !fields.has("id"),
            name,
            fields.text("brand"),
            fields.texts("formerly"),
            fields.texts("address"),
            fields.country("country"),
            fields.map("contact").map(RegisterReader::contact),
            fields.url("website"),
            fields.localised("purpose"),
            fields.localisedList("data"),
            fields.localisedList("data_subjects"),
            locations(fields),
            fields.map("transfer").map(RegisterReader::transfer),
            fields.references("products", IdKind.PRODUCT),
            fields.localised("group"),
            fields.localised("condition"),
            fields.markdown("notes"),
            fields.reference("engaged_by", IdKind.SUBPROCESSOR),
            fields.flag("affiliate").orElse(false),
            replaces(fields, replacements),
            term(fields),
            fields.url("dpa"),
            fields.reference("toms", IdKind.CATALOGUE));
    fields.done();
    return entry;
  }

  private static List<SubprocessorId> replaces(Fields fields, List<Replacement> replacements) {
    LinkedHashSet<SubprocessorId> replaced = new LinkedHashSet<>();
    for (YamlNode item : fields.node("replaces").map(fields.values()::items).orElse(List.of())) {
      fields
          .values()
          .id(item)
          .map(SubprocessorId::new)
          .ifPresent(
              id -> {
                replaced.add(id);
                replacements.add(new Replacement(id, item.span()));
              });
    }
    return List.copyOf(replaced);
  }

  private static Subprocessor.Term term(Fields fields) {
    return new Subprocessor.Term(
        fields.date("from"),
        fields.date("until"),
        fields.flag("planned").orElse(false),
        fields.localised("urgent"));
  }

  private static Subprocessor.EntityContact contact(Fields fields) {
    Subprocessor.EntityContact contact =
        new Subprocessor.EntityContact(
            fields.text("person"),
            fields.text("phone"),
            fields.email("email"),
            fields.webAddress("url"));
    fields.done();
    return contact;
  }

  private static List<Location> locations(Fields fields) {
    List<Location> locations = new ArrayList<>();
    Optional<YamlNode> node = fields.node("locations");
    if (node.isEmpty()) {
      return locations;
    }
    int index = 0;
    for (YamlNode item : fields.values().items(node.get())) {
      String pointer = fields.pointer() + "/locations/" + index++;
      if (item instanceof YamlMap map) {
        location(new Fields(fields.source(), map, pointer)).ifPresent(locations::add);
      } else {
        fields.source().positions().put(pointer, item.span());
        fields.values().place(item).map(RegisterReader::bare).ifPresent(locations::add);
      }
    }
    return locations;
  }

  private static Location bare(Place place) {
    return new Location(
        place, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<Location> location(Fields fields) {
    fields.require("country");
    Optional<Place> place = fields.node("country").flatMap(fields.values()::place);
    Optional<trustcenter.model.Localised<String>> region = fields.localised("region");
    Optional<trustcenter.model.Localised<String>> activity = fields.localised("activity");
    Optional<trustcenter.model.Localised<String>> label = fields.localised("label");
    Optional<Transfer> transfer =
        fields.node("transfer").flatMap(node -> ownTransfer(fields, node));
    fields.done();
    return place.map(known -> new Location(known, region, activity, label, transfer));
  }

  /** A mechanism's word alone, or the map of a transfer. */
  private static Optional<Transfer> ownTransfer(Fields fields, YamlNode node) {
    if (node instanceof YamlMap map) {
      return Optional.of(
          transfer(new Fields(fields.source(), map, fields.pointer() + "/transfer")));
    }
    return fields
        .values()
        .word(node, MECHANISMS, Code.UNKNOWN_WORD)
        .map(
            mechanism ->
                new Transfer(
                    Optional.of(mechanism),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private static Transfer transfer(Fields fields) {
    Transfer transfer =
        new Transfer(
            fields.word("mechanism", MECHANISMS),
            fields.word("fallback", MECHANISMS),
            fields.localised("reference"),
            fields.date("checked"),
            fields.localised("justification"));
    fields.done();
    return transfer;
  }
}
