package trustcenter.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import trustcenter.diff.ThingChange.Aspect;
import trustcenter.model.Certificate;
import trustcenter.model.Contact;
import trustcenter.model.Localised;
import trustcenter.model.Register;
import trustcenter.model.Site;
import trustcenter.model.TrustCenter;
import trustcenter.release.Release;

/**
 * Compares two trust centers.
 *
 * <p>Not compared are pages and updates, which no release holds; the site's address, time zone, hub
 * and waivers, which say nothing to a reader; controls and goals, which are recognised; the order
 * of entries and of measures in a section; and whether something is translated, but for the
 * languages of a whole text and of the site.
 */
public final class Comparison {
  private final TrustCenter before;
  private final LocalDate dayBefore;
  private final TrustCenter after;
  private final LocalDate dayAfter;
  private final Renames renames;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(
      TrustCenter before, LocalDate dayBefore, TrustCenter after, LocalDate dayAfter) {
    this.before = before;
    this.dayBefore = dayBefore;
    this.after = after;
    this.dayAfter = dayAfter;
    this.renames = Renames.between(before.register(), after.register());
  }

  /** What differs between two releases. */
  public static List<Change> between(Release before, Release after) {
    return between(before.content(), before.date(), after.content(), after.date());
  }

  /**
   * What differs, in a lasting order: by area, then by id; a whole before its parts; the text of a
   * catalogue or an agreement in reading order, facts by their names.
   *
   * <p>The same content on the same day gives nothing; on a later day only certificates that have
   * expired meanwhile.
   *
   * @param dayBefore the day of the earlier release
   * @param dayAfter the day of the later one, which decides what is announced, ending or expired
   */
  public static List<Change> between(
      TrustCenter before, LocalDate dayBefore, TrustCenter after, LocalDate dayAfter) {
    Comparison comparison = new Comparison(before, dayBefore, after, dayAfter);
    comparison.register();
    comparison.catalogues();
    comparison.dataCenters();
    comparison.certificates();
    comparison.agreements();
    comparison.documentsAndContacts();
    comparison.publisher();
    return List.copyOf(comparison.changes);
  }

  private void register() {
    changes.addAll(
        new ThingComparison<Register>(
                Area.SUBPROCESSORS, Register::title, new WholeFields(renames)::ofRegisters)
            .changes(one("register", before.register(), after.register())));
    new RegisterComparison(before.register(), dayBefore, after.register(), dayAfter, renames)
        .engagements().stream()
            .sorted(Comparator.comparing(change -> change.id().value()))
            .forEach(changes::add);
  }

  private void catalogues() {
    wholes(
        new ThingComparison<>(
            Area.MEASURES,
            catalogue -> Optional.of(catalogue.title()),
            new WholeFields(renames)::ofCatalogues),
        Pair.byId(before.catalogues(), after.catalogues(), catalogue -> catalogue.id().value()),
        TextComparison::measures);
  }

  private void dataCenters() {
    wholes(
        new ThingComparison<>(
            Area.DATA_CENTERS,
            center -> Optional.of(center.name()),
            new WholeFields(renames)::ofDataCenters),
        Pair.byId(before.dataCenters(), after.dataCenters(), center -> center.id().value()),
        (earlier, later) -> new FactComparison(earlier, later).changes());
  }

  private void certificates() {
    wholes(
        new ThingComparison<>(
            Area.CERTIFICATES,
            Certificate::title,
            new ThingFields(renames)::ofCertificates,
            this::aspects),
        Pair.byId(
            before.certificates(), after.certificates(), certificate -> certificate.id().value()),
        (earlier, later) -> List.of());
  }

  private List<Aspect> aspects(Certificate earlier, Certificate later) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    Optional<LocalDate> was = earlier.validUntil();
    Optional<LocalDate> is = later.validUntil();
    if (was.isPresent() && is.isPresent() && is.get().isAfter(was.get())) {
      aspects.add(Aspect.RENEWED);
    }
    if (!later.level().equals(earlier.level())) {
      aspects.add(Aspect.LEVEL_CHANGED);
    }
    boolean expires = !later.scheme().isAttestation();
    if (expires && isOver(is, dayAfter) && !isOver(was, dayBefore)) {
      aspects.add(Aspect.EXPIRED);
    }
    return List.copyOf(aspects);
  }

  private static boolean isOver(Optional<LocalDate> lastDay, LocalDate day) {
    return lastDay.isPresent() && lastDay.get().isBefore(day);
  }

  private void agreements() {
    wholes(
        new ThingComparison<>(
            Area.AGREEMENTS,
            agreement -> Optional.of(agreement.title()),
            new WholeFields(renames)::ofAgreements),
        Pair.byId(before.agreements(), after.agreements(), agreement -> agreement.id().value()),
        TextComparison::provisions);
  }

  private void documentsAndContacts() {
    wholes(
        new ThingComparison<>(
            Area.DOCUMENTS, document -> Optional.of(document.title()), ThingFields::ofDocuments),
        Pair.ofDocuments(before.documents(), after.documents()),
        (earlier, later) -> List.of());
    wholes(
        new ThingComparison<>(Area.CONTACTS, this::name, ThingFields::ofContacts),
        Pair.ofContacts(before.contacts(), after.contacts()),
        (earlier, later) -> List.of());
  }

  private Optional<Localised<String>> name(Contact contact) {
    return contact.person().or(contact::organisation).map(this::inDefaultLanguage);
  }

  private Localised<String> inDefaultLanguage(String words) {
    return Localised.of(after.site().defaultLanguage(), words);
  }

  private void publisher() {
    changes.addAll(
        new ThingComparison<Site>(
                Area.PUBLISHER,
                site -> Optional.of(inDefaultLanguage(site.organisation().name())),
                ThingFields::ofSites)
            .changes(one("publisher", before.site(), after.site())));
  }

  private static <T> List<Pair<T>> one(String id, T earlier, T later) {
    return List.of(new Pair<>(id, Optional.of(earlier), Optional.of(later)));
  }

  /** Adds the changes of things by their ids, and of the parts of those that both contents have. */
  private <T> void wholes(
      ThingComparison<T> wholes,
      List<Pair<T>> pairs,
      BiFunction<T, T, List<? extends Change>> parts) {
    for (Pair<T> pair : pairs.stream().sorted(Comparator.comparing(Pair::id)).toList()) {
      changes.addAll(wholes.changes(List.of(pair)));
      if (pair.isInBoth()) {
        changes.addAll(parts.apply(pair.before().orElseThrow(), pair.after().orElseThrow()));
      }
    }
  }
}
