package trustcenter.model;

import java.util.List;
import java.util.Optional;

/**
 * A data center, as typed facts.
 *
 * @param facts in the author's order
 * @param others facts that the vocabulary does not know, in the author's words
 */
public record DataCenter(
    DataCenterId id,
    Localised<String> name,
    Optional<Party> operator,
    List<String> address,
    Optional<Localised<String>> city,
    Optional<Country> country,
    List<CertificateId> certificates,
    List<Fact> facts,
    List<OtherFact> others,
    Optional<Localised<Markdown>> notes) {
  public DataCenter {
    address = List.copyOf(address);
    certificates = List.copyOf(certificates);
    facts = List.copyOf(facts);
    others = List.copyOf(others);
  }

  /** A fact in the author's own words. */
  public record OtherFact(Localised<String> label, Optional<Localised<String>> value) {}
}
