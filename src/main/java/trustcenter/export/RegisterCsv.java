package trustcenter.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Location;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.Transfer;

/** The register of sub-processors as a table for other programs. */
public final class RegisterCsv {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "brand",
          "formerly",
          "address",
          "country",
          "purpose",
          "data",
          "data_subjects",
          "locations",
          "transfer",
          "products",
          "group",
          "condition",
          "engaged_by",
          "affiliate",
          "replaces",
          "from",
          "until",
          "planned",
          "urgent",
          "contact",
          "website",
          "dpa");
  private static final String AND = "; ";

  private final Language language;

  private RegisterCsv(Language language) {
    this.language = language;
  }

  /**
   * The table, a row an engagement, under the keys of {@code subprocessors.yaml}; several values of
   * a field are parted by semicolons.
   *
   * @param language of what is said in several
   */
  public static String of(Register register, Language language) {
    RegisterCsv table = new RegisterCsv(language);
    Csv csv = new Csv().row(COLUMNS);
    register.entries().forEach(entry -> csv.row(table.row(entry)));
    return csv.toString();
  }

  private List<String> row(Subprocessor entry) {
    List<String> row = new ArrayList<>();
    row.add(entry.id().value());
    row.add(entry.name());
    row.add(entry.brand().orElse(""));
    row.add(String.join(AND, entry.formerly()));
    row.add(String.join(", ", entry.address()));
    row.add(text(entry.country()));
    row.add(said(entry.purpose()));
    row.add(all(entry.data()));
    row.add(all(entry.dataSubjects()));
    row.add(String.join(AND, entry.locations().stream().map(this::location).toList()));
    row.add(entry.transfer().map(this::transfer).orElse(""));
    row.add(ids(entry.products()));
    row.add(said(entry.group()));
    row.add(said(entry.condition()));
    row.add(text(entry.engagedBy()));
    row.add(Boolean.toString(entry.affiliate()));
    row.add(ids(entry.replaces()));
    row.add(text(entry.term().from()));
    row.add(text(entry.term().until()));
    row.add(Boolean.toString(entry.term().planned()));
    row.add(said(entry.term().urgent()));
    row.add(entry.contact().map(RegisterCsv::contact).orElse(""));
    row.add(text(entry.website()));
    row.add(text(entry.dpa()));
    return row;
  }

  private static String text(Optional<?> value) {
    return value.map(known -> known instanceof Id id ? id.value() : known.toString()).orElse("");
  }

  private static String ids(List<? extends Id> ids) {
    return String.join(AND, ids.stream().map(Id::value).toList());
  }

  private String said(Optional<Localised<String>> text) {
    return text.map(known -> known.in(language).value()).orElse("");
  }

  private String all(List<Localised<String>> texts) {
    return String.join(AND, texts.stream().map(each -> each.in(language).value()).toList());
  }

  private String location(Location location) {
    String region = said(location.region());
    String where = location.place().code() + (region.isEmpty() ? "" : " (" + region + ")");
    return location.transfer().map(transfer -> where + " " + transfer(transfer)).orElse(where);
  }

  private String transfer(Transfer transfer) {
    String mechanism = transfer.mechanism().map(Transfer.Mechanism::word).orElse("");
    String reference = said(transfer.reference());
    return reference.isEmpty() ? mechanism : mechanism + ": " + reference;
  }

  private static String contact(Subprocessor.EntityContact contact) {
    List<String> parts = new ArrayList<>();
    contact.person().ifPresent(parts::add);
    contact.phone().ifPresent(parts::add);
    contact.email().ifPresent(parts::add);
    contact.url().ifPresent(parts::add);
    return String.join(AND, parts);
  }
}
