package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Contact;
import trustcenter.model.Country;
import trustcenter.model.DataCenter;
import trustcenter.model.Organisation;
import trustcenter.model.Subprocessor;
import trustcenter.model.TrustCenter;

/** An address is a postal address. */
final class AddressImplausible implements Rule {
  private static final Pattern WEB = Pattern.compile("https?://|(?<![\\p{L}])www\\.");

  @Override
  public Code code() {
    return Code.ADDRESS_IMPLAUSIBLE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Whoever wants to object, complain or sue needs an address to which a letter can be sent."
            + " An e-mail address, a web page or a city alone is none. An address has a number: of"
            + " a house, a box or a postcode; and in the countries of `postcodes.tsv` always a"
            + " postcode.",
        "Give street and number or post-office box, postcode and place. E-mail addresses belong into"
            + " `email`, pages into `url` or `website`.",
        List.of(
            "Annexes I and IV of the standard contractual clauses, Implementing Decision (EU)"
                + " 2021/915",
            "Art. 13(1)(a) and (b) GDPR",
            "§ 5(1) no. 1 DDG"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    TrustCenter model = subject.model();
    List<Diagnostic> findings = new ArrayList<>();
    Organisation organisation = model.site().organisation();
    judge(
            subject,
            "site/organisation",
            "site/organisation",
            organisation.address(),
            organisation.country())
        .ifPresent(findings::add);
    for (int i = 0; i < model.contacts().size(); i++) {
      Contact contact = model.contacts().get(i);
      judge(
              subject,
              "contacts/" + contact.role().word(),
              "contacts/" + i,
              contact.address(),
              Optional.empty())
          .ifPresent(findings::add);
    }
    for (Subprocessor entry : model.register().entries()) {
      String at = "subprocessors/" + entry.id();
      judge(subject, at, at, entry.address(), entry.country()).ifPresent(findings::add);
    }
    for (DataCenter center : model.dataCenters()) {
      String at = "data-centers/" + center.id();
      judge(subject, at, at, center.address(), center.country()).ifPresent(findings::add);
    }
    return findings;
  }

  /**
   * What is wrong with an address, if it is given.
   *
   * @param at the pointer of whose address it is
   * @param written the pointer below which it was written
   */
  private Optional<Diagnostic> judge(
      Subject subject, String at, String written, List<String> lines, Optional<Country> country) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String address = String.join(", ", lines);
    return flaw(subject, address, country)
        .map(
            flaw ->
                Diagnostic.at(
                    at + "/address",
                    code(),
                    subject.positions().span(written + "/address"),
                    "`" + address + "` " + flaw,
                    "give street and number, postcode and place."));
  }

  private static Optional<String> flaw(Subject subject, String address, Optional<Country> country) {
    if (address.contains("@")) {
      return Optional.of("is no postal address: it holds an e-mail address.");
    }
    if (WEB.matcher(address).find()) {
      return Optional.of("is no postal address: it holds an address on the web.");
    }
    if (address.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of("is no postal address: it names no place.");
    }
    if (address.codePoints().noneMatch(Character::isDigit)) {
      return Optional.of("is no postal address: it has no number and no postcode.");
    }
    return country
        .filter(known -> subject.reference().postcodes().isMissing(address, known))
        .map(known -> "has no postcode of `" + known.code() + "`.");
  }
}
