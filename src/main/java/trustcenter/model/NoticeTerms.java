package trustcenter.model;

import java.util.Optional;

/**
 * How changes of sub-processors are announced, Art. 28(2) GDPR.
 *
 * @param objectionPeriod how long customers may object, from the announcement
 * @param authority the paragraph of the agreement that says so
 * @param contact the role to object to
 */
public record NoticeTerms(
    Optional<Period> objectionPeriod, Optional<Authority> authority, Optional<Role> contact) {

  /**
   * A place in an agreement.
   *
   * @param section the anchor of the paragraph, for instance {@code p10-2}
   */
  public record Authority(AgreementId agreement, Optional<String> section) {}
}
