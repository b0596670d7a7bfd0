package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.check.Transfers.Applied;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.model.Country;
import trustcenter.model.Place;
import trustcenter.model.Transfer.Mechanism;
import trustcenter.reference.Adequacy;
import trustcenter.reference.Adequacy.Decision;

/**
 * What rests on an adequacy decision has one, in force today and for whoever needs be on no list;
 * what rests on the Data Privacy Framework has a decision on that.
 */
final class AdequacyNotInForce implements Rule {
  @Override
  public Code code() {
    return Code.ADEQUACY_NOT_IN_FORCE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A transfer may rest on adequacy only where the Commission has decided so, and as far "
            + "as the decision goes: decisions end, courts annul them, and that on the United "
            + "States covers only who is on the Data Privacy Framework list (`dpf`). Which decisions "
            + "are in force is asked for the day of the check, from a dated file that a site may "
            + "replace by `content/reference/adequacy.tsv`. The decisions on Canada "
            + "(commercial organisations) and Japan (business operators) cover no public body: a "
            + "recipient whose name shows one (`legal-forms.tsv`, kind `public`) and no company gets "
            + "a warning. Whether any other recipient there is covered, for instance a non-profit "
            + "in Canada, cannot be told from the content.",
        "Rest the transfer on something else: `scc` with its modules, `bcr`, or `dpf` in the "
            + "United States. Where there is a newer decision, add it to "
            + "`content/reference/adequacy.tsv`.",
        List.of(
            "Art. 45(1), (3) and (9) GDPR",
            "CJEU, C-362/14 (Schrems I) and C-311/18 (Schrems II)"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Transfers transfers = new Transfers(subject);
    Stream<Applied> adequacy =
        transfers.applied(Mechanism.ADEQUACY).stream()
            .filter(each -> transfers.isThird(each.place()))
            .filter(each -> !isCovered(subject, each.place()));
    Stream<Applied> programme =
        transfers.applied(Mechanism.DPF).stream()
            .filter(each -> hasLostItsProgramme(subject, each.place()));
    Stream<Diagnostic> certain =
        Stream.concat(adequacy, programme).map(each -> finding(subject, transfers, each));
    return Stream.concat(certain, doubtful(subject, transfers)).toList();
  }

  /** Public bodies, by their names, where the decision covers businesses alone. */
  private Stream<Diagnostic> doubtful(Subject subject, Transfers transfers) {
    return transfers.applied(Mechanism.ADEQUACY).stream()
        .filter(each -> subject.reference().law().legalForms().isPublicBody(each.entry().name()))
        .flatMap(
            each ->
                ofBusinesses(subject, each.place())
                    .map(decision -> doubt(subject, transfers, each, decision))
                    .stream());
  }

  private static Optional<Decision> ofBusinesses(Subject subject, Place place) {
    return Optional.of(place)
        .filter(Place.InCountry.class::isInstance)
        .map(each -> ((Place.InCountry) each).country())
        .flatMap(in -> subject.reference().law().adequacy().general(in, subject.today()))
        .filter(decision -> decision.scope() != Adequacy.Scope.WHOLE);
  }

  private Diagnostic doubt(
      Subject subject, Transfers transfers, Applied applied, Decision decision) {
    return subject
        .finding(
            code(),
            applied.at(),
            "`"
                + applied.entry().name()
                + "` "
                + applied.rests()
                + " its transfer to "
                + transfers.name(applied.place())
                + " on `adequacy` and is a public body by its name: "
                + decision.name()
                + " covers only "
                + decision.covers()
                + ".",
            "rest it on scc, bcr or derogation; if the decision covers it, waive this and say why.")
        .withSeverity(Severity.WARNING);
  }

  private static boolean isCovered(Subject subject, Place place) {
    return place instanceof Place.InCountry inCountry
        && subject
            .reference()
            .law()
            .adequacy()
            .general(inCountry.country(), subject.today())
            .isPresent();
  }

  private static boolean hasLostItsProgramme(Subject subject, Place place) {
    Adequacy adequacy = subject.reference().law().adequacy();
    return place instanceof Place.InCountry inCountry
        && adequacy.knowsProgramme(inCountry.country())
        && adequacy.programme(inCountry.country(), subject.today()).isEmpty();
  }

  private Diagnostic finding(Subject subject, Transfers transfers, Applied applied) {
    String why =
        applied.place() instanceof Place.InCountry inCountry
            ? why(subject, inCountry.country())
            : "no decision covers that";
    return subject.finding(
        code(),
        applied.at(),
        "`"
            + applied.entry().name()
            + "` "
            + applied.rests()
            + " its transfer to "
            + transfers.name(applied.place())
            + " on `"
            + applied.mechanism().word()
            + "`: "
            + why
            + ".",
        hint(subject, applied));
  }

  private static String why(Subject subject, Country country) {
    Adequacy adequacy = subject.reference().law().adequacy();
    LocalDate today = subject.today();
    Optional<Decision> programme = adequacy.programme(country, today);
    if (programme.isPresent()) {
      return programme.get().name() + " covers only " + programme.get().covers();
    }
    Optional<Decision> latest = adequacy.latest(country);
    if (latest.isEmpty()) {
      return "there is no adequacy decision";
    }
    String name = "decision " + latest.get().name();
    return latest.get().from().isAfter(today)
        ? name + " is in force only from " + latest.get().from()
        : name + latest.get().until().map(last -> " ended on " + last).orElse(" is not enough");
  }

  private static String hint(Subject subject, Applied applied) {
    boolean isListed =
        applied.place() instanceof Place.InCountry inCountry
            && subject
                .reference()
                .law()
                .adequacy()
                .programme(inCountry.country(), subject.today())
                .isPresent();
    return isListed
        ? "use `dpf` if it is on that list, else scc, bcr or derogation."
        : "rest it on scc, bcr or derogation; a newer decision goes into "
            + "content/reference/adequacy.tsv.";
  }
}
