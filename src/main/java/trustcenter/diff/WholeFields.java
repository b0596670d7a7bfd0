package trustcenter.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import trustcenter.diff.FieldValue.Ids;
import trustcenter.diff.FieldValue.Languages;
import trustcenter.diff.FieldValue.Parties;
import trustcenter.diff.FieldValue.Terms;
import trustcenter.model.Agreement;
import trustcenter.model.Catalogue;
import trustcenter.model.DataCenter;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Party;
import trustcenter.model.Register;

/** Compares the fields of what has parts of its own: what stands in front of the parts. */
final class WholeFields {
  private final Renames renames;

  WholeFields(Renames renames) {
    this.renames = renames;
  }

  List<FieldChange> ofCatalogues(Catalogue before, Catalogue after) {
    return new FieldComparison<>(Area.MEASURES, before, after)
        .field("title", Catalogue::title, FieldValue.Words::new)
        .renamed("issuer", catalogue -> List.of(catalogue.issuer()), renames::party, Parties::new)
        .renamed("covers", Catalogue::covers, renames::party, Parties::new)
        .optional("annex", Catalogue::annex, FieldValue.OfAnnex::new)
        .optional("as_of", Catalogue::asOf, FieldValue.Partial::new)
        .optional("reviewed", Catalogue::reviewed, FieldValue.Date::new)
        .optional(
            "legal_basis", catalogue -> unlessEmpty(catalogue.legalBasis()), FieldValue.Listed::new)
        .list("scopes", Catalogue::scopes, FieldValue.Scopes::new)
        .field("vocabulary", Catalogue::vocabulary, word -> new Terms(List.of(word)))
        .list("products", Catalogue::products, Ids::new)
        .field("languages", catalogue -> catalogue.body(), WholeFields::languages)
        .changes();
  }

  List<FieldChange> ofAgreements(Agreement before, Agreement after) {
    return new FieldComparison<>(Area.AGREEMENTS, before, after)
        .field("title", Agreement::title, FieldValue.Words::new)
        .optional("as_of", Agreement::asOf, FieldValue.Partial::new)
        .list(
            "authorisation",
            Agreement::authorisation,
            all -> new Terms(all.stream().map(Agreement.Authorisation::word).toList()))
        .optional("objection_period", Agreement::objectionPeriod, FieldValue.Length::new)
        .list("territory", Agreement::territory, FieldValue.Territories::new)
        .optional("governing_law", Agreement::governingLaw, FieldValue.OfCountry::new)
        .optional("annexes", agreement -> unlessEmpty(agreement.annexes()), FieldValue.Annexes::new)
        .field("languages", agreement -> agreement.body(), WholeFields::languages)
        .changes();
  }

  List<FieldChange> ofDataCenters(DataCenter before, DataCenter after) {
    return new FieldComparison<>(Area.DATA_CENTERS, before, after)
        .field("name", DataCenter::name, FieldValue.Words::new)
        .renamed(
            "operator",
            center -> center.operator().map(List::<Party>of).orElse(List.of()),
            renames::party,
            Parties::new)
        .list("address", DataCenter::address, FieldValue.Lines::new)
        .optional("city", DataCenter::city, FieldValue.Words::new)
        .optional("country", DataCenter::country, FieldValue.OfCountry::new)
        .list("certificates", DataCenter::certificates, Ids::new)
        .optional("notes", DataCenter::notes, FieldValue.Prose::new)
        .changes();
  }

  List<FieldChange> ofRegisters(Register before, Register after) {
    return new FieldComparison<>(Area.SUBPROCESSORS, before, after)
        .optional("title", Register::title, FieldValue.Words::new)
        .optional("as_of", Register::asOf, FieldValue.Partial::new)
        .optional("intro", Register::intro, FieldValue.Prose::new)
        .changes();
  }

  private static <T> Optional<Localised<List<T>>> unlessEmpty(Localised<List<T>> lists) {
    boolean isEmpty = lists.values().values().stream().allMatch(List::isEmpty);
    return isEmpty ? Optional.empty() : Optional.of(lists);
  }

  private static FieldValue languages(Localised<?> body) {
    return new Languages(
        body.values().keySet().stream().sorted(Comparator.comparing(Language::tag)).toList());
  }
}
