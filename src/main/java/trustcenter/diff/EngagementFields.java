package trustcenter.diff;

import java.util.List;
import trustcenter.model.Subprocessor;

/** Compares two entries of the register field by field, in the order of the format. */
final class EngagementFields {
  private final Renames renames;

  EngagementFields(Renames renames) {
    this.renames = renames;
  }

  List<FieldChange> between(Subprocessor before, Subprocessor after) {
    FieldComparison<Subprocessor> entries =
        new FieldComparison<>(Area.SUBPROCESSORS, before, after);
    if (!(before.derivedId() && after.derivedId())) {
      entries.field("id", Subprocessor::id, id -> new FieldValue.Ids(List.of(id)));
    }
    entity(entries);
    purpose(entries);
    term(entries);
    return entries.changes();
  }

  private static void entity(FieldComparison<Subprocessor> entries) {
    entries
        .field("name", Subprocessor::name, FieldValue.Plain::new)
        .optional("brand", Subprocessor::brand, FieldValue.Plain::new)
        .list("formerly", Subprocessor::formerly, FieldValue.Lines::new)
        .list("address", Subprocessor::address, FieldValue.Lines::new)
        .optional("country", Subprocessor::country, FieldValue.OfCountry::new)
        .optional("contact", Subprocessor::contact, FieldValue.Reached::new)
        .optional("website", Subprocessor::website, FieldValue.Link::new);
  }

  private void purpose(FieldComparison<Subprocessor> entries) {
    entries
        .optional("purpose", Subprocessor::purpose, FieldValue.Words::new)
        .list("data", Subprocessor::data, FieldValue.Many::new)
        .list("data_subjects", Subprocessor::dataSubjects, FieldValue.Many::new)
        .list("locations", Subprocessor::locations, FieldValue.Places::new)
        .optional("transfer", Subprocessor::transfer, FieldValue.Transferred::new)
        .list("products", Subprocessor::products, FieldValue.Ids::new)
        .optional("group", Subprocessor::group, FieldValue.Words::new)
        .optional("condition", Subprocessor::condition, FieldValue.Words::new)
        .optional("notes", Subprocessor::notes, FieldValue.Prose::new)
        .renamed(
            "engaged_by",
            entry -> entry.engagedBy().stream().toList(),
            renames::now,
            FieldValue.Ids::new)
        .flag("affiliate", Subprocessor::affiliate)
        .renamed("replaces", Subprocessor::replaces, renames::now, FieldValue.Ids::new);
  }

  private static void term(FieldComparison<Subprocessor> entries) {
    entries
        .optional("from", entry -> entry.term().from(), FieldValue.Date::new)
        .optional("until", entry -> entry.term().until(), FieldValue.Date::new)
        .flag("planned", entry -> entry.term().planned())
        .optional("urgent", entry -> entry.term().urgent(), FieldValue.Words::new)
        .optional("dpa", Subprocessor::dpa, FieldValue.Link::new)
        .optional("toms", Subprocessor::toms, catalogue -> new FieldValue.Ids(List.of(catalogue)));
  }

  /** Whether the name is among the fields. */
  static boolean nameDiffers(List<FieldChange> fields) {
    return fields.stream().anyMatch(change -> change.field().equals("name"));
  }
}
